import type { Estimate } from '../model/journey/assessment.ts'
import type { Examination, KnownOn } from '../model/journey/examination.ts'
import { groupBy } from '../model/order.ts'
import type { KnownOnRow, SensitivityRow } from '../model/records.gen.ts'
import { figureColumns, keyColumns } from './rows.ts'

/** One row a figure and a day on which a claim became public. */
export function knownOnRows({ knownOn }: Examination): readonly KnownOnRow[] {
  return knownOn.map(knownOnRow)
}

export function knownOnRow({ knownOn, estimate }: KnownOn): KnownOnRow {
  return {
    ...keyColumns(estimate),
    known_on: knownOn,
    ...figureColumns(estimate.headline),
    verdict: estimate.verdict,
    claims: estimate.used,
    clusters: estimate.clusters,
  }
}

/** One row a figure and an assumption, or a figure and a voice left out. */
export function sensitivityRows({ sensitivity }: Examination): readonly SensitivityRow[] {
  return [...groupBy(sensitivity, ({ published }) => published)].flatMap(([published, tried]) => {
    const key = keyColumns(published)
    const before = shownColumns(published)
    return tried.map(({ assumption, leftOut, instead }) => {
      const shown = instead === published ? before : shownColumns(instead)
      const differs = DIFFERENCES.filter(column => shown[column] !== before[column])
      return {
        ...key,
        assumption,
        left_out: leftOut,
        ...shown,
        differs: differs.length > 0 ? differs.join(' ') : null,
      }
    })
  })
}

const DIFFERENCES = ['low', 'best', 'high', 'verdict'] as const

function shownColumns({ headline, verdict }: Pick<Estimate, 'headline' | 'verdict'>) {
  return { ...figureColumns(headline), verdict }
}
