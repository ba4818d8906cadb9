import type { Estimate } from '../model/journey/assessment.ts'
import type { Assumption, Instead } from '../model/journey/examination.ts'
import type { Desk } from '../reconcile/desk.ts'
import type { Family } from '../reconcile/families.ts'
import { type Weighing, weigh } from '../reconcile/weighing.ts'
import { type Again, askAgain, withOthers } from './again.ts'
import type { Assuming } from './assumptions.ts'
import { type Figure, type Figures, hangsOnFamily } from './figures.ts'
import { withoutVoice } from './without.ts'

/** A family under examination, and those who ask for it. */
export interface Examined {
  readonly family: Family
  readonly figures: Figures
  /** By which claim each one was taken back. */
  readonly correctedBy: ReadonlyMap<string, string>
  /** Asks for the days for which the figures are published. */
  readonly asking: Desk
}

/**
 * The figures of a family under each assumption, on the day for which they are published. What an assumption does not touch is
 * as it was published, and not computed again.
 */
export function underAssumptions(examined: Examined, assumptions: readonly Assuming[]): void {
  const { family, figures } = examined
  const asPublished = publishedIn(examined)
  for (const assuming of assumptions) {
    const { assumption, changesOpponents } = assuming
    const otherwise = weighedUnder(assuming, examined)
    const again = askAgain(withOthers(family, otherwise), assuming.desk)
    for (const member of family.members) {
      const weighing = otherwise.get(member)
      const isTouched = weighing !== undefined || (changesOpponents && hasOpponents(member))
      for (const figure of figures.covered(member)) {
        const { method } = figure.published
        const moves = hangsOnFamily(method) ? otherwise.size > 0 : isTouched
        tell(figure, assumption, moves ? again(method, weighing ?? member) : asPublished(figure, member))
      }
    }
  }
}

/** The series of a family that an assumption touches, weighed under it. */
function weighedUnder(
  { touches, claimUnder, desk }: Assuming,
  { family, correctedBy }: Examined,
): ReadonlyMap<Weighing, Weighing> {
  const touched = family.members.filter(touches)
  if (touched.length === 0) return NONE
  const read = touched.map(({ series }) => ({ ...series, claims: series.claims.map(claimUnder) }))
  return new Map(weigh(read, correctedBy, desk).map((weighing, i) => [touched[i] ?? weighing, weighing]))
}

const NONE: ReadonlyMap<Weighing, Weighing> = new Map()

function hasOpponents({ series }: Weighing): boolean {
  return series.claims.some(({ stake }) => stake === 'enemy_losses')
}

/**
 * What stands where nothing changes: what was published. A series of which no claim is used has no day of its own in `monotone`;
 * asked for its day, the family is known on one day more.
 */
function publishedIn({ family, figures, asking }: Examined): (figure: Figure, member: Weighing) => Instead {
  const isDayless = ({ method, headline }: Estimate) => method === 'monotone' && headline === null
  const hasDayless = family.members.some(member =>
    figures.of(member).some(({ published }) => isDayless(published)),
  )
  const again: Again | null = hasDayless ? askAgain(family, asking) : null
  return ({ published }, member) =>
    again && published.method === 'monotone' ? again('monotone', member) : published
}

/**
 * The figures of a family without each of the voices behind them: each shows what its own series would be, as if the recorder
 * had set the claims of the voice aside.
 */
export function withoutEachVoice({ family, figures, asking }: Examined): void {
  for (const member of family.members) {
    for (const cluster of member.clusters) {
      const otherwise = withoutVoice(cluster, member, family, asking)
      const again = askAgain(withOthers(family, otherwise), asking)
      for (const figure of figures.of(member)) {
        const { method, clusterOf } = figure.published
        // A method may not hear every claim of a voice; left out is the whole voice, with what it took back.
        const isHeard = [cluster.voter, ...cluster.echoes].some(
          ({ claim }) => clusterOf.get(claim.note.claim_id) === cluster.id,
        )
        if (!isHeard) continue
        tell(figure, 'without_cluster', again(method, otherwise.get(member) ?? member), cluster.id)
      }
    }
  }
}

/** Of another conclusion only what is told of it is kept: there are many. */
function tell(
  { published, sensitivity }: Figure,
  assumption: Assumption,
  instead: Instead,
  leftOut: string | null = null,
): void {
  const { headline, verdict, lastDay } = instead
  sensitivity.push({
    published,
    assumption,
    leftOut,
    instead: instead === published ? published : { headline, verdict, lastDay },
  })
}
