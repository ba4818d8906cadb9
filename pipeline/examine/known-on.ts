import type { Estimate } from '../model/journey/assessment.ts'
import type { Claim } from '../model/journey/casebook.ts'
import { type StatedFigure, statedFigure } from '../model/stated.ts'
import { type Conclusion, estimateOf } from '../reconcile/conclusion.ts'
import type { Desk } from '../reconcile/desk.ts'
import type { Family } from '../reconcile/families.ts'
import { corrections } from '../reconcile/voices/admit.ts'
import { type Weighing, weigh } from '../reconcile/weighing.ts'
import { askAgain } from './again.ts'
import { type Figure, type Figures, hangsOnFamily } from './figures.ts'

/**
 * What each figure of a family was on every day on which a claim about it became public, and on every day on which a claim
 * about a part or a whole of it moved it. On the last day it is what is published.
 */
export function asKnownOnEachDay(family: Family, figures: Figures, desk: Desk): void {
  const claims = family.members.flatMap(({ series }) => series.claims)
  const days = [...new Set(claims.map(({ knownOn }) => knownOn))].sort()
  const last = days.pop()
  const byId = new Map(days.length > 0 ? claims.map(claim => [claim.note.claim_id, claim]) : [])
  const before = new Map<Figure, Shown>()
  let known: ReadonlyMap<Weighing, Weighing> = new Map()
  for (const day of days) {
    const now = weighedOn(day, known, family, desk)
    const again = askAgain({ members: [...now.values()], places: family.places }, desk)
    for (const [member, weighing] of now) {
      const isSpokenOf = speaksOn(day, member)
      const isAsBefore = weighing === known.get(member)
      for (const figure of figures.covered(member)) {
        const { method, options } = figure.published
        if (isAsBefore && !hangsOnFamily(method)) continue
        const conclusion = again(method, weighing)
        if (!moves(figure, shownOf(conclusion), before) && !isSpokenOf) continue
        figure.knownOn.push({ knownOn: day, estimate: estimateOf(conclusion, byId, options) })
      }
    }
    known = now
  }
  if (last === undefined) return
  for (const member of family.members) {
    const isSpokenOf = speaksOn(last, member)
    for (const figure of figures.covered(member)) {
      const { published } = figure
      if (days.length > 0 && !moves(figure, shownIn(published), before) && !isSpokenOf) continue
      figure.knownOn.push({ knownOn: last, estimate: published })
    }
  }
}

/** The series of a family with the claims that were public by the end of a day. One about which nothing new was said stays. */
function weighedOn(
  day: string,
  before: ReadonlyMap<Weighing, Weighing>,
  { members }: Family,
  desk: Desk,
): ReadonlyMap<Weighing, Weighing> {
  const isPublic = ({ knownOn }: Claim) => knownOn <= day
  const claims = members.flatMap(({ series }) => series.claims.filter(isPublic))
  const correctedBy = corrections(claims)
  return new Map(
    members.flatMap((member): readonly (readonly [Weighing, Weighing])[] => {
      const { series } = member
      const known = before.get(member)
      if (known && correctedBy.size === 0 && !speaksOn(day, member)) return [[member, known]]
      const heard = series.claims.filter(isPublic)
      if (heard.length === 0) return []
      return weigh([{ ...series, claims: heard }], correctedBy, desk).map(weighing => [member, weighing])
    }),
  )
}

function speaksOn(day: string, { series }: Weighing): boolean {
  return series.claims.some(({ knownOn }) => knownOn === day)
}

/** Whether a figure is another than it was shown before; from now on it was shown so. */
function moves(figure: Figure, shown: Shown, before: Map<Figure, Shown>): boolean {
  const last = before.get(figure)
  before.set(figure, shown)
  return last === undefined || SHOWN.some(part => last[part] !== shown[part])
}

interface Shown extends StatedFigure, Pick<Estimate, 'verdict' | 'lastDay' | 'used' | 'clusters'> {}

const SHOWN = ['low', 'best', 'high', 'bestKind', 'verdict', 'lastDay', 'used', 'clusters'] as const

function shownIn({ headline, verdict, lastDay, used, clusters }: Estimate): Shown {
  return { ...statedFigure(headline), verdict, lastDay, used, clusters }
}

function shownOf({ headline, verdict, lastDay, counted }: Conclusion): Shown {
  const { admission, clusters } = counted
  return {
    ...statedFigure(headline),
    verdict,
    lastDay,
    used: admission.admitted.length,
    clusters: clusters.length,
  }
}
