import type { Casebook } from '../../model/journey/casebook.ts'
import { groupBy } from '../../model/order.ts'
import type { EventRow } from '../../model/records.gen.ts'

/** Every figure that was printed of the dead of an event, those set aside included, in one sentence a group. */
export function competingFigures({ event_id }: EventRow, { claims, groups }: Casebook): readonly string[] {
  const killed = claims.filter(({ note }) => note.event_id === event_id && note.outcome === 'killed')
  const byGroup = groupBy(killed, ({ note }) => note.group_id)
  return groups.flatMap(({ group_id, name_en }) => {
    const figures = (byGroup.get(group_id) ?? []).map(({ note, speaker, from, cutOff }) => {
      const when = from === null ? `by ${cutOff}` : `from ${from} to ${cutOff}`
      const where = note.place === null ? '' : `, at ${note.place} only`
      const aside = note.rank === 'deprecated' ? ', set aside' : ''
      return `“${note.wording}” (${speaker.name_en}, ${when}${where}${aside})`
    })
    return figures.length > 0 ? [`${name_en}: ${figures.join('; ')}.`] : []
  })
}
