import type { LanguageCode } from '../model/language/language.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import { blockOf } from './blocks.ts'

/** The methodology as it stands in the repository: prose typed by hand, with parts that follow from the code. */
export type Methodologies = Readonly<Record<LanguageCode, string>>

/** Where it stands in the repository, and in `dist/`. */
export const METHODOLOGY_PATHS: Readonly<Record<LanguageCode, string>> = {
  en: 'METHODOLOGY.md',
  fr: 'METHODOLOGY.fr.md',
}

/** A part that follows from the code stands between these two lines. */
const BLOCK = /^<!-- from code: (.+) -->$[\s\S]*?^<!-- end -->$/gm

/** The methodology with every part that follows from the code written anew. A part that nobody knows is a mistake. */
export function withBlocks(text: string, language: LanguageCode, schemas: SchemaBook): string {
  return text.replaceAll(BLOCK, (_, name: string) => {
    const block = blockOf(name, language, schemas)
    if (block === null) throw new Error(`${METHODOLOGY_PATHS[language]}: the code has no "${name}"`)
    return `<!-- from code: ${name} -->\n\n${block}\n\n<!-- end -->`
  })
}

/**
 * The methodology as it is published: without the marks around generated parts, and with links that lead somewhere for
 * somebody who has only `dist/`. Where a link leads to another file of the repository, its words stay.
 */
export function forReaders(text: string): string {
  return text
    .replaceAll(/^<!-- .+ -->\n\n/gm, '')
    .replaceAll(/\[([^\]]+)\]\((?!https?:|#)(?:[\w-]+\/)*([^)]+)\)/g, (_, words: string, file: string) =>
      PUBLISHED.test(file) ? `[${words}](${file})` : words,
    )
}

const PUBLISHED = /^(?:METHODOLOGY|DICTIONARY|README)(?:\.fr)?\.md(?:#|$)/
