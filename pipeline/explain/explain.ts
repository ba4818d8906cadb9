import type { Estimate, Method } from '../model/journey/assessment.ts'
import type { Casebook } from '../model/journey/casebook.ts'
import type { Explanation } from '../model/journey/explanation.ts'
import { nearest } from '../model/nearest.ts'
import { comparing } from '../model/order.ts'
import { explainFigure } from './figure.ts'
import type { Findings } from './findings.ts'

/** Which figure, under which method, and as known on which day. */
export interface Question {
  /** `event/group/outcome`, as in estimates.csv. */
  readonly of: string
  /** Null is the default method. */
  readonly method: Method | 'all' | null
  readonly asKnownOn: string | null
}

export type Answer =
  | { readonly kind: 'explained'; readonly explanation: Explanation }
  | { readonly kind: 'unknown'; readonly nearest: string | null; readonly known: readonly string[] }

/**
 * In:    an examined casebook, and which figure is in question.
 * Out:   the life of the figure from the printed words to the published number, as facts; or which figures there are.
 * Never: has words of its own: those are the last step, `tell.ts`.
 *
 * A stock or a period has one estimate for each date, and a series one for each method; all that are asked for are explained.
 */
export function explain({ of, method, asKnownOn }: Question, findings: Findings): Answer {
  const { casebook, assessment, whole } = findings
  const about = whole.claims.filter(({ note }) => nameOf(note) === of)
  const [first] = about.toSorted(
    comparing(
      ({ knownOn }) => knownOn,
      ({ note }) => note.claim_id,
    ),
  )
  const event = casebook.events.find(({ event_id }) => event_id === first?.note.event_id)
  const group = casebook.groups.find(({ group_id }) => group_id === first?.note.group_id)
  if (!first || !event || !group) return unknown(of, whole)
  const wanted = method ?? casebook.methodology.default_method
  const estimates = assessment.estimates.filter(
    one => seriesName(one) === of && (wanted === 'all' || one.method === wanted),
  )
  return {
    kind: 'explained',
    explanation: {
      of,
      asKnownOn,
      event: {
        id: event.event_id,
        name: { en: event.name_en, fr: event.name_fr },
        start: event.start,
        end: event.end,
      },
      group: { id: group.group_id, name: { en: group.name_en, fr: group.name_fr } },
      outcome: first.note.outcome,
      figures: estimates.map(estimate => explainFigure(estimate, findings)),
      firstPublic: estimates.length > 0 ? null : { claimId: first.note.claim_id, day: first.knownOn },
    },
  }
}

function unknown(of: string, { claims }: Casebook): Answer {
  const all = [...new Set(claims.map(({ note }) => nameOf(note)))].sort()
  const sameEvent = all.filter(name => name.split('/')[0] === of.split('/')[0])
  const known = sameEvent.length > 0 ? sameEvent : all
  return { kind: 'unknown', nearest: nearest(of, known), known }
}

function nameOf({ event_id, group_id, outcome }: Casebook['claims'][number]['note']): string {
  return `${event_id}/${group_id}/${outcome}`
}

function seriesName({ scope: { eventId, groupId, outcome } }: Estimate): string {
  return `${eventId}/${groupId}/${outcome}`
}
