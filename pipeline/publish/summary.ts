import { from, op } from 'arquero'
import type { Estimate } from '../model/journey/assessment.ts'
import type { Casebook } from '../model/journey/casebook.ts'
import { comparing } from '../model/order.ts'
import type { SummaryRow } from '../model/records.gen.ts'

/**
 * One row an event and outcome, tabulated with arquero.
 *
 * It counts claims, voices and verdicts and adds no people together: the groups of a row may be part of each other.
 */
export function summaryRows(
  { claims, methodology }: Casebook,
  estimates: readonly Estimate[],
): readonly SummaryRow[] {
  // Before anything was public there are no columns to group by.
  if (claims.length === 0) return []
  const shown = estimates.filter(({ method }) => method === methodology.default_method)
  if (shown.length === 0) return []
  const used = new Set(shown.flatMap(({ clusterOf }) => [...clusterOf.keys()]))
  const key = ['event_id', 'outcome']

  const perClaim = from(
    claims.map(({ note, cutOff }) => ({
      event_id: note.event_id,
      outcome: note.outcome,
      group_id: note.group_id,
      speaker_id: note.speaker_id,
      source_id: note.source_id,
      used: Number(used.has(note.claim_id)),
      cut_off: cutOff,
    })),
  )
    .groupby(key)
    .rollup({
      groups: op.distinct('group_id'),
      claims: op.count(),
      used: op.sum('used'),
      speakers: op.distinct('speaker_id'),
      sources: op.distinct('source_id'),
      first_as_of: op.min('cut_off'),
      last_as_of: op.max('cut_off'),
    })
  const perEstimate = from(
    shown.map(({ scope, verdict, headline }) => ({
      event_id: scope.eventId,
      outcome: scope.outcome,
      contested: Number(verdict === 'contested'),
      unknown: Number(headline?.best == null),
    })),
  )
    .groupby(key)
    .rollup({ contested: op.sum('contested'), unknown: op.sum('unknown') })

  const rows = perClaim.join(perEstimate, [key, key]).objects() as Omit<SummaryRow, 'set_aside'>[]
  return rows
    .map(row => ({ ...row, set_aside: row.claims - row.used }))
    .sort(
      comparing(
        ({ event_id }) => event_id,
        ({ outcome }) => outcome,
      ),
    )
}
