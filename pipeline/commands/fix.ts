import { join } from 'node:path'
import { build } from '../build.ts'
import { readRaw } from '../edge/read.ts'
import type { Arguments } from '../edge/usage/arguments.ts'
import { replaceFile } from '../edge/write.ts'
import { fix as edit } from '../fix/fix.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import { showEdits } from '../report/edits.ts'
import { reportOn } from './report.ts'
import { speech } from './words.ts'

/** Makes the safe edits to raw/, prints each, and reports on what is left. */
export async function fix(asked: Arguments, schemas: SchemaBook): Promise<number> {
  const fixed = edit(readRaw(asked.root), book => build(book, schemas, { upTo: 'validate' }))
  const edited = new Set(fixed.edits.map(({ suggestion }) => suggestion.range.file))
  for (const { file, bytes } of fixed.raw.files)
    if (edited.has(file)) replaceFile(join(asked.root, file), bytes)
  process.stdout.write(showEdits(fixed.edits, speech))
  return reportOn(build(fixed.raw, schemas), asked)
}
