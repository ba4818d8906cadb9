import fc from 'fast-check'
import type { Figure } from '../../pipeline/model/figure.ts'
import type { Casebook, Counting, Stake } from '../../pipeline/model/journey/casebook.ts'
import type { Methodology } from '../../pipeline/model/records.gen.ts'
import type { Vote } from '../../pipeline/reconcile/monotone/solve.ts'
import {
  about,
  atLeast,
  atMost,
  between,
  casebookOf,
  exactly,
  type Said,
  type World,
} from '../reconcile/casebook.ts'

/**
 * Casebooks that validation would let through, small enough that claims meet: few days, few speakers, numbers up to
 * twelve. Sub-events, groups on two axes, relays, corrections, preferred and deprecated claims, parties.
 */

export const DAYS: readonly string[] = ['2016-10-03', '2016-10-04', '2016-10-05', '2016-10-06']

export interface Limits {
  /** `one`: all claims count the same. `many`: parts and wholes. */
  readonly scopes: 'one' | 'many'
  /** `distinct`: everybody speaks once, in a document that repeats nothing. */
  readonly voices: 'distinct' | 'any'
}

export function worlds({ scopes, voices }: Limits): fc.Arbitrary<World> {
  const parts = fc.record({
    drafts: fc.array(draft, { minLength: 1, maxLength: 9 }),
    desk: methodology,
    ends: endings,
  })
  return fc
    .tuple(parts, fc.array(grade, { minLength: 5, maxLength: 5 }), relayed)
    .map(([{ drafts, desk, ends }, grades, relays]) => ({
      claims: correcting(drafts.map((said, i) => toSaid(said, i, scopes, voices))),
      events: EVENTS.map((event, i) => ({ ...event, end: ends[i] ?? '2016-10-06' })),
      groups: GROUPS,
      speakers: SPEAKERS.map((speaker, i) => ({ ...speaker, reliability: grades[i] ?? 'A' })),
      sources: relays.map((relays, i) => ({ source_id: `d${i}`, relays: relays < i ? `d${relays}` : null })),
      methodology: desk,
    }))
}

export function casebooks(limits: Limits): fc.Arbitrary<Casebook> {
  return worlds(limits).map(casebookOf)
}

/** Votes as `solve` takes them: never empty, with at least one vote's weight. */
export const votes: fc.Arbitrary<readonly Vote[]> = fc.array(
  fc
    .record({
      low: fc.nat(6),
      width: fc.option(fc.nat(6), { freq: 3 }),
      day: fc.constantFrom(...DAYS),
      weight: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ low, width, day, weight }) => ({ low, high: width === null ? null : low + width, day, weight })),
  { minLength: 1, maxLength: 6 },
)

export const number = fc.nat(12)

export const figures: fc.Arbitrary<Figure> = fc.oneof(
  number.map(exactly),
  fc.tuple(number, fc.constantFrom(5, 10, 20)).map(([n, percent]) => about(n, percent)),
  number.map(atLeast),
  number.map(atMost),
  fc.tuple(number, fc.nat(4)).map(([low, width]) => between(low, low + width)),
)

/** The same items in another order. */
export function shuffled<T>(items: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length })
}

const EVENTS = [
  { event_id: 'battle' },
  { event_id: 'strike', part_of: 'battle' },
  { event_id: 'siege', part_of: 'battle' },
  { event_id: 'raid', part_of: 'strike' },
]
const GROUPS = [
  { group_id: 'people' },
  { group_id: 'civilians', part_of: 'people', axis: 'status' },
  { group_id: 'fighters', part_of: 'people', axis: 'status', side: 'red' },
  { group_id: 'children', part_of: 'people', axis: 'age' },
  { group_id: 'army', part_of: 'fighters', axis: 'branch' },
  { group_id: 'police', part_of: 'fighters', axis: 'branch' },
]
const SPEAKERS = [
  { speaker_id: 's0' },
  { speaker_id: 's1', side: 'red' },
  { speaker_id: 's2', side: 'blue' },
  { speaker_id: 's3' },
  { speaker_id: 's4' },
]

const grade = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F')
const relayed = fc.array(fc.nat(9), { minLength: 6, maxLength: 6 })
const endings = fc.array(fc.constantFrom('2016-10-04', '2016-10-06', '2016-10-09', '2016-10'), {
  minLength: 4,
  maxLength: 4,
})
const methodology: fc.Arbitrary<Partial<Methodology>> = fc.record({
  weights: fc.constantFrom({ A: 4, B: 3, C: 2, D: 1, E: 0, F: 1 }, { A: 1, B: 1, C: 1, D: 1, E: 1, F: 1 }),
  enemy_losses_floor_percent: fc.constantFrom(100, 50, 0),
  own_losses_ceiling: fc.constantFrom('kept', 'dropped'),
})

const seldom = <T>(value: T, other: T) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(other) }, { weight: 1, arbitrary: fc.constant(value) })

type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never
const draft = fc.record({
  says: fc.oneof({ weight: 12, arbitrary: figures }, { weight: 1, arbitrary: fc.constant(null) }),
  on: fc.constantFrom(...DAYS),
  from: fc.constantFrom(...DAYS),
  speaker: fc.nat(4),
  document: fc.nat(5),
  event: fc.constantFrom('battle', 'battle', 'battle', 'strike', 'siege', 'raid'),
  group: fc.constantFrom('people', 'people', 'people', 'civilians', 'fighters', 'children', 'army', 'police'),
  outcome: fc.constantFrom('killed', 'killed', 'killed', 'wounded', 'killed_or_wounded'),
  counting: fc.constantFrom<Counting>(
    'cumulative',
    'cumulative',
    'cumulative',
    'cumulative',
    'within',
    'stock',
  ),
  place: seldom<string | null>('a quarter', null),
  stage: seldom<'preliminary' | 'final' | null>('preliminary', null),
  rank: fc.constantFrom('normal', 'normal', 'normal', 'normal', 'preferred', 'deprecated'),
  reported_on: fc.option(fc.constantFrom('2016-10-06', '2016-10-07', '2016-11', '2017')),
  corrects: seldom(true, false),
})

interface Drafted extends Said {
  readonly corrects: boolean
}

function toSaid(drafted: Draft, i: number, scopes: Limits['scopes'], voices: Limits['voices']): Drafted {
  const { says, on, speaker, document, place, stage, rank, reported_on } = drafted
  const many = scopes === 'many'
  const counting = many ? drafted.counting : 'cumulative'
  const group = many ? drafted.group : 'fighters'
  const speakerId = `s${voices === 'any' ? speaker : `${i} alone`}`
  return {
    id: `c${i}`,
    says,
    on,
    by: speakerId,
    through: voices === 'any' ? `d${document}` : `d${i} alone`,
    event: many ? drafted.event : 'battle',
    group,
    outcome: many ? drafted.outcome : 'killed',
    counting,
    ...(counting === 'within' ? { from: [drafted.from, on].sort()[0] ?? on } : {}),
    stake: stakeOf(voices === 'any' ? speakerId : `s${speaker}`, group),
    note: { place, stage, rank, reported_on },
    corrects: drafted.corrects && voices === 'any',
  }
}

function stakeOf(speakerId: string, group: string): Stake {
  if (!['fighters', 'army', 'police'].includes(group)) return 'none'
  return speakerId === 's1' ? 'own_losses' : speakerId === 's2' ? 'enemy_losses' : 'none'
}

/** Lets a claim correct the nearest earlier one of the same speaker on the same count, as validation demands. */
function correcting(claims: readonly Drafted[]): readonly Said[] {
  return claims.map(({ corrects, ...said }, i) => {
    const count = ({ by, event, group, outcome, counting }: Said) =>
      [by, event, group, outcome, counting].join()
    const earlier = corrects && claims.slice(0, i).findLast(other => count(other) === count(said))
    return earlier ? { ...said, note: { ...said.note, supersedes: earlier.id } } : said
  })
}
