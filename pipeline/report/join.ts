import { comparing, groupBy } from '../model/order.ts'
import { byPlace, bySeverity, type Kind, type Report, type Steps } from './report.ts'

/**
 * The reports on all parts of the notes as one, the same as that on all of them at once. `most` is how many findings of a
 * kind are shown, as in every one of them; the first knows the files.
 */
export function joinReports(reports: readonly [Report, ...Report[]], most: number): Report {
  const [first] = reports
  const sum = (of: (report: Report) => number) => reports.reduce((all, report) => all + of(report), 0)
  const kinds = groupBy(
    reports.flatMap(report => report.kinds),
    ({ code, field }) => `${code} ${field ?? ''}`,
  )
  return {
    ...first,
    failed: reports.some(({ failed }) => failed),
    totals: {
      error: sum(({ totals }) => totals.error),
      warning: sum(({ totals }) => totals.warning),
      note: sum(({ totals }) => totals.note),
      accepted: sum(({ totals }) => totals.accepted),
    },
    journey: joinSteps(
      reports.map(({ journey }) => journey),
      first.journey,
    ),
    kinds: [...kinds.values()].map(ones => joinKinds(ones, most)).sort(bySeverity),
  }
}

/** Rows, tables and events every part knows all of. After an error in one part nothing is known of the figures. */
function joinSteps(all: readonly Steps[], first: Steps): Steps {
  const sum = (of: (steps: Steps) => number | null) =>
    all.reduce<number | null>((count, steps) => {
      const own = of(steps)
      return count === null || own === null ? null : count + own
    }, 0)
  return {
    ...first,
    claims: sum(({ claims }) => claims),
    estimates: sum(({ estimates }) => estimates),
    contested: sum(({ contested }) => contested),
  }
}

function joinKinds(ones: readonly Kind[], most: number): Kind {
  const [first] = ones as readonly [Kind, ...Kind[]]
  const shown = ones.flatMap(kind => kind.shown).sort(inOrder)
  const firstOf = (some: Kind['shown']) =>
    [...some.filter(({ changed }) => changed), ...some.filter(({ changed }) => !changed)].slice(0, most)
  const files = groupBy(
    ones.flatMap(kind => kind.files),
    ({ file }) => file,
  )
  return {
    ...first,
    count: ones.reduce((sum, { count }) => sum + count, 0),
    accepted: ones.reduce((sum, { accepted }) => sum + accepted, 0),
    files: [...files]
      .map(([file, some]) => ({
        file,
        count: some.reduce((sum, { count }) => sum + count, 0),
        accepted: some.reduce((sum, { accepted }) => sum + accepted, 0),
      }))
      .sort(comparing(({ file }) => file)),
    shown: [
      ...firstOf(shown.filter(({ accepted }) => accepted === null)),
      ...firstOf(shown.filter(({ accepted }) => accepted !== null)),
    ].sort(byPlace),
  }
}

/** As the journey orders what is said. */
const inOrder = comparing<Kind['shown'][number]>(
  ({ file }) => file,
  ({ line }) => line,
  ({ column }) => column,
  ({ key }) => key,
)
