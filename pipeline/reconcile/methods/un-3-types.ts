import type { Claim } from '../../model/journey/casebook.ts'
import { compareText, comparing } from '../../model/order.ts'
import type { Concluding } from '../conclusion.ts'
import type { Admitted } from '../voices/admit.ts'
import type { Cluster } from '../voices/cluster.ts'
import { concludeFrom, type MethodFigure } from './figure.ts'
import { saysAtLeast, type Taken } from './taken.ts'

/** How many types of speakers must agree. */
const TYPES_NEEDED = 3

/**
 * As UN missions are described to verify, carried over from single victims to tolls: only what three independent types of
 * speakers support counts, as a minimum. Everything else is pending, never nought.
 *
 * Source: METHODOLOGY, "The un-3-types method", which numbers these steps and says what of them is verified.
 */
export function unThreeTypes(): Concluding {
  return ({ whole }) => concludeFrom('un-3-types', whole, figureOf(whole.clusters))
}

function figureOf(clusters: readonly Cluster[]): MethodFigure {
  const voices = clusters.map(({ voter }) => voter)
  const verified = thirdLowerBound(voices)
  return {
    low: verified,
    best: verified,
    high: null,
    missingReason: verified ? null : 'not_verified',
    status: verified ? 'verified' : 'pending',
  }
}

/**
 * The greatest number that three types support as a minimum and that a number they share bears out: of the voices that hold that
 * number the third of the highest lower bounds, one for each type. Numbers are tried in their order. A voice that no longer holds
 * one holds no later one either, so it need not be looked at again.
 */
function thirdLowerBound(voices: readonly Admitted[]): Taken | null {
  if (voices.length < TYPES_NEEDED) return null
  // Of equal bounds the smaller id comes last, so that it is named.
  const lowestFirst = voices
    .filter(saysAtLeast)
    .toSorted((a, b) => a.before.low - b.before.low || compareText(idOf(b), idOf(a)))
  /** By type the voices so far whose upper bound has not been passed, the highest lower bound last. */
  const holding = new Map<string, Admitted[]>()
  let greatest: Taken | null = null
  for (const [i, voice] of lowestFirst.entries()) {
    const shared = voice.before.low
    const type = typeOf(voice.claim)
    const ofType = holding.get(type)
    if (ofType) ofType.push(voice)
    else holding.set(type, [voice])
    if (lowestFirst[i + 1]?.before.low === shared) continue
    const by = highestOfEach([...holding.values()], shared).slice(0, TYPES_NEEDED)
    const value = by[TYPES_NEEDED - 1]?.before.low
    if (value === undefined || (greatest && value < greatest.value)) continue
    greatest = { value, by, rule: 'third-lower-bound' }
  }
  return greatest
}

/** Of each type the voice that holds a number and has the highest lower bound, the highest first; those passed are dropped. */
function highestOfEach(holding: readonly Admitted[][], shared: number): readonly Admitted[] {
  const highest = holding.flatMap(ofType => {
    while ((ofType.at(-1)?.before.high ?? shared) < shared) ofType.pop()
    return ofType.at(-1) ?? []
  })
  return highest.toSorted(comparing(({ before }) => -before.low, idOf))
}

function idOf({ claim }: Admitted): string {
  return claim.note.claim_id
}

/** The type of a speaker: a party that speaks of its own losses admits them; what media relay counts as the speaker's. */
function typeOf({ speaker: { kind }, stake }: Claim): string {
  switch (kind) {
    case 'hospital':
    case 'health_authority':
      return 'medical'
    case 'party':
      return stake === 'own_losses' ? 'party_admission' : 'official'
    default:
      return kind
  }
}
