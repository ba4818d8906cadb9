import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SPEECH } from '../model/language/speech.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import { catalogueOf } from './catalogue.ts'
import { dictionaryOf } from './dictionary.ts'
import { typesOf } from './types.ts'

/** The files that are generated from the schemas and committed, by path in the repository. */
export async function generatedFiles(schemas: SchemaBook): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['pipeline/model/records.gen.ts', await typesOf(schemas)],
    ['schemas/DICTIONARY.md', dictionaryOf(schemas)],
    ['schemas/DIAGNOSTICS.md', catalogueOf(SPEECH.en)],
    ['schemas/DIAGNOSTICS.fr.md', catalogueOf(SPEECH.fr)],
  ])
}

/** Writes the generated files into the repository. */
export async function writeGenerated(root: string, schemas: SchemaBook): Promise<void> {
  for (const [path, text] of await generatedFiles(schemas)) writeFileSync(join(root, path), text)
}
