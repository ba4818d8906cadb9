import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dictionaryOfRepository } from '../documents/dictionary.ts'
import { METHODOLOGY_PATHS, withBlocks } from '../documents/methodology.ts'
import { LANGUAGES } from '../model/language/language.ts'
import { SPEECH } from '../model/language/speech.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import { checksModule } from '../validate/standalone.ts'
import { catalogueOf } from './catalogue.ts'
import { readMethodologies } from './methodologies.ts'
import { loaderTypesOf, typesOf } from './types.ts'

/** The files that are generated from schemas and code, wholly or in parts, and committed, by path in the repository. */
export async function generatedFiles(
  root: string,
  schemas: SchemaBook,
): Promise<ReadonlyMap<string, string>> {
  const methodologies = readMethodologies(root)
  const api = readFileSync(join(root, 'pipeline/loader/api.d.mts'), 'utf8')
  return new Map([
    ['pipeline/model/records.gen.ts', await typesOf(schemas)],
    ['pipeline/validate/checks.gen.mjs', checksModule(schemas)],
    ['pipeline/loader/bilan.d.mts', await loaderTypesOf(api, schemas)],
    ['schemas/DIAGNOSTICS.md', catalogueOf(SPEECH.en)],
    ['schemas/DIAGNOSTICS.fr.md', catalogueOf(SPEECH.fr)],
    ['schemas/DICTIONARY.md', dictionaryOfRepository(schemas, 'en')],
    ['schemas/DICTIONARY.fr.md', dictionaryOfRepository(schemas, 'fr')],
    ...LANGUAGES.map(
      language =>
        [METHODOLOGY_PATHS[language], withBlocks(methodologies[language], language, schemas)] as const,
    ),
  ])
}

/** Writes the generated files into the repository. */
export async function writeGenerated(root: string, schemas: SchemaBook): Promise<void> {
  for (const [path, text] of await generatedFiles(root, schemas)) writeFileSync(join(root, path), text)
}
