import { code, plain, table } from '../../../documents/markdown.ts'
import type { LanguageCode } from '../../../model/language/language.ts'
import { GUIDE, type GuideEntry } from '../guide.ts'
import type { ReadmeWords } from './words.ts'

/** Every file that is published, by what readers look for. */
export function filesPassage(
  paths: ReadonlySet<string>,
  words: ReadmeWords,
  language: LanguageCode,
): readonly string[] {
  return GUIDE.flatMap(({ title, entries }) => {
    const rows = entries.flatMap(entry => {
      const lying = [...paths].filter(path => entry.files.test(path))
      return lying.length === 0 ? [] : [[nameCell(entry, lying, words, language), plain(entry.is[language])]]
    })
    return rows.length === 0 ? [] : [`### ${title[language]}`, table(words.fileColumns, rows)]
  })
}

/** The name of a file, leading to it, or of files of a kind; and in which other formats or languages they lie. */
function nameCell(
  { name }: GuideEntry,
  lying: readonly string[],
  { alsoAs }: ReadmeWords,
  language: LanguageCode,
): string {
  const path = inLanguage(name, language, new Set(lying))
  const shown = path ? `[${code(path)}](${path})` : code(name)
  const endings = new Set(lying.map(endingOf))
  endings.delete(endingOf(path ?? name))
  return endings.size === 0 ? shown : `${shown}, ${alsoAs([...endings].map(code).join(', '))}`
}

/** What distinguishes the files of one name: `.csv`, `.fr.md`, `.vl.json`. */
function endingOf(path: string): string {
  return /(?:\.fr)?(?:\.vl)?\.\w+$/.exec(path)?.[0] ?? ''
}

/** The path in this language if it is published in it, else as it is; null if it is not published at all. */
export function inLanguage(
  path: string,
  language: LanguageCode,
  published: ReadonlySet<string>,
): string | null {
  const twin = path.replace(/\.\w+$/, ending => `.${language}${ending}`)
  return published.has(twin) ? twin : published.has(path) ? path : null
}
