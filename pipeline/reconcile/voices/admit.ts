import { aboutReach } from '../../model/figure.ts'
import type { Bounds, TraceEntry } from '../../model/journey/assessment.ts'
import type { Claim } from '../../model/journey/casebook.ts'
import type { Methodology } from '../../model/records.gen.ts'
import type { Rule } from '../../model/rules.ts'
import { AS_READ, NOBODY } from '../trace.ts'

/** A claim that is used, with the bounds as read from its words and as they enter the method. */
export interface Admitted {
  readonly claim: Claim
  readonly before: Bounds
  readonly after: Bounds
  /** Votes of the speaker's grade. */
  readonly weight: number
  /** `as-read`, or the rules that loosened a bound. */
  readonly rules: readonly Rule[]
}

export interface Admission {
  readonly admitted: readonly Admitted[]
  readonly setAside: readonly TraceEntry[]
}

/**
 * Parts the claims of one series into those that are used and those that are set aside, each with its reason:
 * deprecated by the recorder, corrected by its own speaker, without a figure, or of a speaker whose grade has no vote.
 */
export function admit(
  claims: readonly Claim[],
  correctedBy: ReadonlyMap<string, string>,
  { weights }: Readonly<Methodology>,
  reasons: readonly Loosening[],
): Admission {
  const admitted: Admitted[] = []
  const setAside: TraceEntry[] = []
  for (const claim of claims) {
    const { note, figure, speaker } = claim
    const before = figure && { low: figure.low, high: figure.high }
    const aside = (role: TraceEntry['role'], rule: Rule, conflictsWith = NOBODY) =>
      setAside.push({ claimId: note.claim_id, role, rules: [rule], before, after: null, conflictsWith })

    const correction = correctedBy.get(note.claim_id)
    const weight = weights[speaker.reliability]
    if (note.rank === 'deprecated') aside('deprecated', 'rank-deprecated')
    else if (correction) aside('superseded', 'corrected-by-speaker', [correction])
    else if (!before) aside('out_of_scope', 'no-figure')
    else if (weight === 0) aside('out_of_scope', 'weight-zero')
    else admitted.push(loosened(claim, before, weight, reasons))
  }
  return { admitted, setAside }
}

/** The claims that their own speaker corrected, and by which. A correction may move the period or the day counted. */
export function corrections(claims: readonly Claim[]): ReadonlyMap<string, string> {
  return new Map(
    claims.flatMap(({ note: { claim_id, supersedes, rank } }) =>
      supersedes && rank !== 'deprecated' ? [[supersedes, claim_id]] : [],
    ),
  )
}

export interface Loosening {
  readonly rule: Rule
  readonly applies: (claim: Claim, bounds: Bounds) => boolean
  readonly loosen: (bounds: Bounds) => Bounds
}

/** Every reason for which a bound is weaker than its words. Each can only widen. */
export function loosenings({
  enemy_losses_floor_percent: percent,
  halo_percent,
  own_losses_ceiling,
}: Readonly<Methodology>): readonly Loosening[] {
  const withoutCeiling = ({ low }: Bounds): Bounds => ({ low, high: null })
  return [
    {
      // "100 dead", but not "exactly 100" or "about 100".
      rule: 'halo-of-round-number',
      applies: ({ hedge }, { low, high }) =>
        halo_percent > 0 && hedge === null && low === high && isRound(low),
      loosen: ({ low: number }) => {
        const reach = aboutReach(number, halo_percent)
        return { low: number - reach, high: number + reach }
      },
    },
    { rule: 'place-inside-event', applies: ({ note }) => note.place !== null, loosen: withoutCeiling },
    { rule: 'preliminary-toll', applies: ({ note }) => note.stage === 'preliminary', loosen: withoutCeiling },
    {
      rule: 'denial-of-own-losses',
      applies: ({ stake }, { high }) => stake === 'own_losses' && high === 0,
      loosen: withoutCeiling,
    },
    {
      rule: 'own-losses-ceiling-dropped',
      applies: ({ stake }, { high }) =>
        stake === 'own_losses' && own_losses_ceiling === 'dropped' && high !== null,
      loosen: withoutCeiling,
    },
    {
      rule: 'enemy-losses-floor-lowered',
      applies: ({ stake }, { low }) => stake === 'enemy_losses' && percent < 100 && low > 0,
      loosen: ({ low, high }) => ({ low: Math.ceil((low * percent) / 100), high }),
    },
  ]
}

/** 100, but not 98; and nobody is not rounded. */
function isRound(number: number): boolean {
  return number > 0 && number % 10 === 0
}

function loosened(claim: Claim, before: Bounds, weight: number, reasons: readonly Loosening[]): Admitted {
  let after = before
  let rules: readonly Rule[] = AS_READ
  for (const { rule, applies, loosen } of reasons) {
    if (!applies(claim, before)) continue
    after = loosen(after)
    rules = rules === AS_READ ? [rule] : [...rules, rule]
  }
  return { claim, before, after, weight, rules }
}

/** Whether a claim enters alike under other reasons to loosen a bound. */
export function entersAlike(
  { claim, before, after, rules }: Admitted,
  reasons: readonly Loosening[],
): boolean {
  const other = loosened(claim, before, 0, reasons)
  return other.after.low === after.low && other.after.high === after.high && sameRules(other.rules, rules)
}

function sameRules(a: readonly Rule[], b: readonly Rule[]): boolean {
  return a.length === b.length && a.every((rule, i) => rule === b[i])
}
