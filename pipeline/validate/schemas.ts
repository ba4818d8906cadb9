import type { ValidateFunction } from 'ajv/dist/2020.js'
import type {
  EventRow,
  GroupRow,
  KnownIssueRow,
  Methodology,
  NoteRow,
  RulingRow,
  SourceRow,
  SpeakerRow,
  WithdrawnRow,
} from '../model/records.gen.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import { checks as generated, rules } from './checks.gen.mjs'

/** The record type of each raw table. */
export interface RawRecords {
  events: EventRow
  groups: GroupRow
  speakers: SpeakerRow
  sources: SourceRow
  notes: NoteRow
  rulings: RulingRow
  'known-issues': KnownIssueRow
  withdrawn: WithdrawnRow
}

/** The checks that the schemas amount to. */
export interface Checks {
  readonly table: <T extends keyof RawRecords>(name: T) => ValidateFunction<RawRecords[T]>
  readonly methodology: () => ValidateFunction<Methodology>
}

type Checked = Pick<SchemaBook, 'raw' | 'methodology'>

const known = new WeakMap<Checked, Checks>()

/**
 * The checks of a book of schemas: those that `make types` generated if it demands the same, else those that were compiled.
 * To compile them, ajv must be loaded, which takes longer than to check a small dataset: `prepareChecks` does it where it must be.
 */
export function checksOf(schemas: Checked): Checks {
  const checks = known.get(schemas) ?? generatedFor(schemas)
  if (!checks)
    throw new Error('these schemas are not those of the generated checks: await prepareChecks first')
  known.set(schemas, checks)
  return checks
}

/** Makes the checks of schemas ready that may be others than those of this program. */
export async function prepareChecks(schemas: Checked): Promise<void> {
  const checks = generatedFor(schemas) ?? (await import('./compile.ts')).compileChecks(schemas)
  known.set(schemas, checks)
}

function generatedFor(schemas: Checked): Checks | null {
  if (rulesOf(schemas) !== rules) return null
  const tables: { readonly [T in keyof RawRecords]: ValidateFunction<RawRecords[T]> } = generated
  return {
    table: <T extends keyof RawRecords>(name: T): ValidateFunction<RawRecords[T]> => tables[name],
    methodology: () => generated.methodology,
  }
}

/** All that the schemas of raw tables demand, as one text: they themselves, without what only explains it. */
export function rulesOf({ raw, methodology }: Checked): string {
  return JSON.stringify({ ...raw, methodology }, (key, value) =>
    isExplanation(key, value) ? undefined : value,
  )
}

/** A column may have any of these names, but is an object. */
function isExplanation(key: string, value: unknown): boolean {
  if (key === 'description' || key === 'x-description-fr') return typeof value === 'string'
  return key === 'x-values' || (key === 'examples' && Array.isArray(value))
}
