import type { Claim } from '../../model/journey/casebook.ts'
import type { EventRow } from '../../model/records.gen.ts'
import type { Concluding } from '../conclusion.ts'
import type { Desk } from '../desk.ts'
import type { Family } from '../families.ts'
import type { Admitted } from '../voices/admit.ts'
import type { Cluster } from '../voices/cluster.ts'
import { concludeFrom, type Entering, type MethodFigure } from './figure.ts'
import { holdingOf } from './holding.ts'
import { lowest, type Said, saysAtLeast } from './taken.ts'

/**
 * As ACLED describes to code: deaths only, one number. The lowest reported number stands until a better or corroborated
 * one is there; words are turned into numbers by ACLED's table.
 *
 * Source: METHODOLOGY, "The acled-like method", which numbers these steps and says what of them is verified.
 */
export function acledLike(_: Family, { eventKinds }: Desk): Concluding {
  return weighing => {
    const { outcome, counting, eventId } = weighing.series.scope
    const isCovered = outcome === 'killed' && counting !== 'stock'
    if (!isCovered) return concludeFrom('acled-like', weighing.nothing, null)
    const { whole } = weighing
    return concludeFrom('acled-like', whole, figureOf(whole.clusters, severalIn(eventKinds.get(eventId))))
  }
}

function figureOf(clusters: readonly Cluster[], several: number): MethodFigure {
  const said = clusters.flatMap(({ voter }): readonly Said[] =>
    saysAtLeast(voter) ? [{ voice: voter, value: numberOf(voter.claim, voter.before.low, several) }] : [],
  )
  const best = lowest(corroborated(said), 'corroborated') ?? lowest(said, 'lowest-reported')
  const sizes = said.filter(({ voice }) => voice.claim.vague)
  return {
    low: null,
    best,
    high: null,
    missingReason: best ? null : 'no_lower_bound',
    status: null,
    entering: new Map(sizes.map(({ voice, value }) => [voice.claim.note.claim_id, asNumber(value)])),
  }
}

function asNumber(value: number): Entering {
  return { rule: 'size-as-number', after: { low: value, high: value }, givesWayTo: [] }
}

/** What "several" and "a few" count as: 10 in large-scale violence or an active war zone, else 3. */
function severalIn(kind: EventRow['kind'] | undefined): number {
  return kind === 'battle' || kind === 'siege' ? 10 : 3
}

/**
 * ACLED's number for the words. Where they name only a size it is one of that size: "dozens" are 12, "hundreds" 100, where
 * Bilan reads two as the floor; "a couple" are two. All else is the number the words centre on, or the lower of two.
 */
function numberOf({ figure, vague }: Claim, low: number, several: number): number {
  if (!vague) return figure?.mode ?? low
  const { howMany, size } = vague
  if (howMany === 'couple') return 2 * size
  return size === 1 ? several : size
}

/** Numbers given with two real bounds that lie within the two real bounds of another voice. */
function corroborated(said: readonly Said[]): readonly Said[] {
  const isBounded = ({ claim, before }: Admitted) => before.high !== null && !claim.vague
  const bounded = said.filter(({ voice }) => isBounded(voice))
  if (bounded.length < 2) return []
  const holding = holdingOf(bounded.map(({ voice }) => voice.before))
  return bounded.filter(({ value }) => holding(value) > 1)
}
