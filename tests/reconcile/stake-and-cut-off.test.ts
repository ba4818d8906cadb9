import { describe, expect, it } from 'vitest'
import type { Claim } from '../../pipeline/model/journey/casebook.ts'
import type { NoteRow } from '../../pipeline/model/records.gen.ts'
import { reconcile } from '../../pipeline/reconcile/reconcile.ts'
import { toClaims } from '../../pipeline/validate/claims.ts'
import { knownRows } from '../../pipeline/validate/tables.ts'
import { casebookOf, estimatesIn, shown, type World } from './casebook.ts'

/** What validation makes of a note before it is reconciled: until when it counts, and whose losses it speaks of. */
const WORLD: World = {
  claims: [],
  events: [{ event_id: 'battle', start: '2016-10-03', end: '2016-10-12' }],
  groups: [
    { group_id: 'people' },
    { group_id: 'forces', part_of: 'people', axis: 'status', side: 'government' },
    { group_id: 'army', part_of: 'forces', axis: 'branch' },
  ],
  speakers: [
    { speaker_id: 'ministry', side: 'government' },
    { speaker_id: 'rebels', side: 'rebels' },
    { speaker_id: 'hospital' },
  ],
  sources: [{ source_id: 'dispatch' }],
}

describe('a source that does not say until when it counts', () => {
  it.each([
    ['counts until it was printed', { reported_on: '2016-10-08' }, '2016-10-08'],
    ["until the event's end if it was printed afterwards", { reported_on: '2016-12-01' }, '2016-10-12'],
    ["until the event's end if it has no date", { reported_on: null }, '2016-10-12'],
    [
      'until the end of the month in which it was printed, within the event',
      { reported_on: '2016-10' },
      '2016-10-12',
    ],
    [
      'and one that says so counts as it says',
      { as_of: '2016-10-05', reported_on: '2016-10-08' },
      '2016-10-05',
    ],
    ['also beyond the event', { as_of: '2016-11', reported_on: null }, '2016-11-30'],
  ])('%s', (_, note, cutOff) => {
    expect(checked({ as_of: null, ...note }).cutOff).toBe(cutOff)
  })
})

describe('the stake of a speaker', () => {
  it.each([
    ['ministry', 'forces', 'own_losses'],
    ['ministry', 'army', 'own_losses'],
    ['rebels', 'army', 'enemy_losses'],
    ['hospital', 'army', 'none'],
    ['rebels', 'people', 'none'],
  ])('%s on the dead of %s: %s', (speaker_id, group_id, stake) => {
    expect(checked({ speaker_id, group_id }).stake).toBe(stake)
  })

  it('reaches the figure: half of what rebels say of the army stands, and "none" of the ministry is no ceiling', () => {
    const claims = [
      checked({ claim_id: 'rebels', speaker_id: 'rebels', group_id: 'army', figure: '90' }),
      checked({ claim_id: 'ministry', speaker_id: 'ministry', group_id: 'army', figure: '0' }),
    ]
    const casebook = { ...casebookOf({ ...WORLD, methodology: { enemy_losses_floor_percent: 50 } }), claims }
    const [estimate] = estimatesIn(reconcile(casebook).value).values()
    expect([shown(estimate?.headline), estimate?.verdict]).toEqual(['45..90 90', 'consistent'])
  })
})

/** A note as validation reads it. */
function checked(note: Partial<NoteRow>): Claim {
  const [blank] = casebookOf({
    ...WORLD,
    claims: [{ id: 'a', says: null, on: '2016-10-06', by: 'hospital', through: 'dispatch' }],
  }).claims
  if (!blank) throw new Error('the world has a claim')
  const row: NoteRow = { ...blank.note, figure: '40', language: 'und', ...note }
  const dialect = { encoding: 'UTF-8', bom: false, delimiter: ',', lineEnd: 'LF', hxl: false } as const
  const file = 'raw/notes/case.csv'
  const table = { name: 'notes' as const, file, dialect, columns: [], rows: [], ragged: [] }
  const parsed = { cells: [], line: 2, bytes: new Uint8Array(), from: 0, to: 0 }
  const book = casebookOf(WORLD)
  const { value } = toClaims(
    [{ row, parsed, table, faulty: new Set() }],
    knownRows(book, []),
    book.methodology,
  )
  const [claim] = value
  if (!claim) throw new Error('the note was not understood')
  return claim
}
