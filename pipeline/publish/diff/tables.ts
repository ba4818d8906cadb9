import type { Assessment } from '../../model/journey/assessment.ts'
import type { Casebook } from '../../model/journey/casebook.ts'
import type { ComparedTables, Row } from '../../model/journey/ledger.ts'
import { claimRows, estimateRows, traceRows } from '../rows.ts'

/** The tables of a side on which there is nothing. */
export const NOTHING: ComparedTables = {
  estimates: [],
  trace: [],
  withdrawn: [],
  events: [],
  groups: [],
  speakers: [],
  sources: [],
  claims: [],
  rulings: [],
}

/** The published tables by which a build is told from another. What was examined is no part of them. */
export function comparedTables(casebook: Casebook, { estimates }: Assessment): ComparedTables {
  const { withdrawn, events, groups, speakers, sources, rulings } = casebook
  const rows = (list: readonly object[]) => list as readonly Row[]
  return {
    estimates: rows(estimateRows(estimates, casebook, { sensitivity: [], knownOn: [] })),
    trace: rows(traceRows(estimates)),
    withdrawn: rows(withdrawn),
    events: rows(events),
    groups: rows(groups),
    speakers: rows(speakers),
    sources: rows(sources),
    claims: rows(claimRows(casebook, estimates)),
    rulings: rows(rulings),
  }
}
