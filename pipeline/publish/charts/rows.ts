import type { Estimate, Moment, Role, Scope } from '../../model/journey/assessment.ts'
import {
  type Casebook,
  type Claim,
  type Counting,
  OUTCOMES,
  type Outcome,
} from '../../model/journey/casebook.ts'
import { comparing } from '../../model/order.ts'
import type { EventRow, GroupRow, NoteRow } from '../../model/records.gen.ts'
import { statedFigure } from '../../model/stated.ts'
import type { SpeakerKind } from './look.ts'
import type { ChartWords } from './words/chart-words.ts'
import { shortDay } from './words/dates.ts'
import { figureText } from './words/figures.ts'

/** Whether a claim votes, only repeats what votes already, or is not used. */
type Standing = 'votes' | 'repeats' | 'set_aside'

/** A claim as data of a chart. */
export interface ClaimMark {
  readonly claim_id: string
  readonly event_id: string
  readonly group_id: string
  readonly outcome: Outcome
  readonly counting: Counting
  readonly from: string | null
  readonly as_of: string
  /** Whether the source gives the cut-off. */
  readonly dated: boolean
  readonly low: number | null
  readonly mode: number | null
  readonly high: number | null
  /** Whether it gives no upper bound: by its words, because its toll may rise, or because it covers one place only. */
  readonly open: boolean
  readonly wording: string
  readonly language: string
  readonly place: string | null
  readonly stage: NoteRow['stage']
  readonly speaker_id: string
  readonly speaker: string
  readonly kind: SpeakerKind
  readonly source_id: string
  readonly publisher: string
  readonly role: Role | null
  readonly rules: string
  readonly standing: Standing
  /** The claim in words, for those who do not see the mark. */
  readonly text: string
}

/** A series with its claims and what the default method makes of it. */
export interface ChartSeries {
  readonly scope: Scope
  readonly group: Readonly<GroupRow>
  readonly estimate: Estimate
  readonly headline: Moment | null
  /** Those that vote first, those set aside last; among them by cut-off. */
  readonly claims: readonly ClaimMark[]
  /** Whether the floor was set by claims about parts only, and the ceiling by claims about wholes only. */
  readonly floorFromParts: boolean
  readonly ceilingFromWhole: boolean
}

/** The series of an event under the default method: by outcome, then wholes before their parts, then by time. */
export function seriesOf(
  event: EventRow,
  casebook: Casebook,
  estimates: readonly Estimate[],
  words: ChartWords,
): readonly ChartSeries[] {
  const places = treeOrder(casebook.groups)
  const wanted = estimates.filter(
    ({ method, scope }) => method === casebook.methodology.default_method && scope.eventId === event.event_id,
  )
  return wanted
    .flatMap(estimate => {
      const group = casebook.groups.find(({ group_id }) => group_id === estimate.scope.groupId)
      return group ? [toSeries(estimate, group, casebook, words)] : []
    })
    .sort(
      comparing(
        ({ scope }) => OUTCOMES.indexOf(scope.outcome),
        ({ group }) => places.indexOf(group.group_id),
        ({ scope }) => COUNTINGS.indexOf(scope.counting),
        ({ scope }) => scope.time,
      ),
    )
}

const COUNTINGS: readonly Counting[] = ['cumulative', 'within', 'stock']
const STANDINGS: readonly Standing[] = ['votes', 'repeats', 'set_aside']

function toSeries(
  estimate: Estimate,
  group: Readonly<GroupRow>,
  casebook: Casebook,
  words: ChartWords,
): ChartSeries {
  const { scope, headline } = estimate
  const claims = casebook.claims
    .filter(claim => isAbout(claim, scope))
    .map(claim => claimMark(claim, estimate, words))
    .sort(
      comparing(
        ({ standing }) => STANDINGS.indexOf(standing),
        ({ as_of }) => as_of,
        ({ claim_id }) => claim_id,
      ),
    )
  const own = new Set(claims.map(({ claim_id }) => claim_id))
  const fromElsewhere = (ids: readonly string[]) => ids.length > 0 && ids.every(id => !own.has(id))
  return {
    scope,
    group,
    estimate,
    headline,
    claims,
    floorFromParts: fromElsewhere(headline?.lowBy ?? []),
    ceilingFromWhole: fromElsewhere(headline?.highBy ?? []),
  }
}

function isAbout(
  { note, from, cutOff }: Claim,
  { eventId, groupId, outcome, counting, time }: Scope,
): boolean {
  const sameCount = note.event_id === eventId && note.group_id === groupId && note.outcome === outcome
  if (!sameCount || note.counting !== counting) return false
  return counting === 'cumulative' || time === (counting === 'stock' ? cutOff : `${from}/${cutOff}`)
}

function claimMark(
  { note, figure, speaker, source, from, cutOff }: Claim,
  { trace }: Estimate,
  words: ChartWords,
): ClaimMark {
  const entries = trace.filter(({ claimId }) => claimId === note.claim_id)
  const entry = entries.find(({ role }) => !role.startsWith('sets_')) ?? entries[0]
  const standing = !entry?.after
    ? 'set_aside'
    : entry.role === 'supports' || entry.role === 'dissents'
      ? 'votes'
      : 'repeats'
  return {
    claim_id: note.claim_id,
    event_id: note.event_id,
    group_id: note.group_id,
    outcome: note.outcome,
    counting: note.counting,
    from,
    as_of: cutOff,
    dated: note.as_of !== null,
    low: figure?.low ?? null,
    mode: figure?.mode ?? null,
    high: figure?.high ?? null,
    open: figure !== null && (figure.high === null || (entry?.after ? entry.after.high === null : false)),
    wording: note.wording,
    language: note.language,
    place: note.place,
    stage: note.stage,
    speaker_id: speaker.speaker_id,
    speaker: words.name(speaker),
    kind: speaker.kind,
    source_id: note.source_id,
    publisher: source.publisher,
    role: entry?.role ?? null,
    rules: entry?.rules.join(' ') ?? '',
    standing,
    text: words.sentences.claim(
      words.name(speaker),
      shortDay(cutOff, words),
      figure && figureText(figure, words),
      words.outcome(note.outcome),
      standing === 'set_aside',
    ),
  }
}

/** A name for a figure among those of its event, by which the layers of its panel find their rows. */
export function figureName({ groupId, outcome, counting, time }: Scope): string {
  return [groupId, outcome, counting, time].filter(Boolean).join(' ')
}

/** Whether anything is stated of the number: an estimate without bounds and best is none. */
export function hasNumber({ headline }: Estimate): boolean {
  const { low, best, high } = statedFigure(headline)
  return low !== null || best !== null || high !== null
}

/** Ids of the groups, each before its parts. */
function treeOrder(groups: readonly Readonly<GroupRow>[]): readonly string[] {
  const below = (whole: string | null): readonly string[] =>
    groups
      .filter(({ part_of }) => part_of === whole)
      .flatMap(({ group_id }) => [group_id, ...below(group_id)])
  return below(null)
}
