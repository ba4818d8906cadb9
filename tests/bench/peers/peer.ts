import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type { RawTableName } from '../../../pipeline/model/schema-book.ts'
import type { Rule } from './rules.ts'

/** A validator of tables: ours, or one that others made. */
export interface Peer {
  readonly name: string
  /** What it finds mistakes against; shown with a planted mistake of every kind before anything is measured. */
  readonly checks: readonly Rule[]
  /** Loads the program and tells it the rules, which is not measured; what it gives checks the tables that lie in a folder. */
  readonly prepare: () => Promise<(root: string) => Promise<Verdict>>
}

/** How many rows were read, null where the program does not say; and how many times it said that something is wrong. */
export interface Verdict {
  readonly rows: number | null
  readonly faults: number
}

export const HOME = resolve(import.meta.dirname, '../../..')

/** Where `make bench` installs the validators of others: apart from what this project needs. */
export const INSTALLED = 'node_modules/.cache/bench'

export const load = createRequire(join(HOME, INSTALLED, 'package.json'))

/** Where a table lies: all claims in one file, since for others a table is a file. */
export function fileOf(table: RawTableName): string {
  return table === 'notes' ? 'raw/notes/claims.csv' : `raw/${table}.csv`
}

/** The verdicts on the tables of one folder, added up. */
export function addedUp(verdicts: readonly Verdict[]): Verdict {
  return {
    rows: verdicts.reduce<number | null>(
      (sum, { rows }) => (sum === null || rows === null ? null : sum + rows),
      0,
    ),
    faults: verdicts.reduce((sum, { faults }) => sum + faults, 0),
  }
}
