import type { ReportWords } from '../model/language/report-words.ts'

/** How many characters of an offending text, and of a sentence that quotes the data, people are shown. */
const MOST_SHOWN = 200
const MOST_SAID = 1_000

/** The beginning of a text, with an ellipsis if there is more of it. Characters are never cut in two. */
export function cut(text: string, most: number): string {
  const beginning = beginningOf(text, most)
  return beginning === text ? text : `${beginning}…`
}

/** An offending text for people: in quotation marks, on one line, and cut where it is long, which is said. */
export function quoted(text: string, words: ReportWords): string {
  const beginning = beginningOf(text, MOST_SHOWN)
  const shown = visible(JSON.stringify(beginning))
  return beginning === text ? shown : `${shown}… (${words.characters([...text].length)})`
}

/** What is the matter and, on a line below, what to type instead. */
export function messageAndExpected(
  { message, expected }: { readonly message: string; readonly expected: string | null },
  words: ReportWords,
): string {
  return expected === null ? message : `${message}\n${words.labelled(words.expected, expected)}`
}

/** A sentence that may quote the data, for people: on one line, and cut where it is long. */
export function sentence(text: string): string {
  return visible(cut(text, MOST_SAID))
}

function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text
  const characters = [...text.slice(0, 2 * most)]
  return characters.length <= most && characters.join('') === text ? text : characters.slice(0, most).join('')
}

/**
 * A text whose characters are all seen: line breaks and other controls, which could write over what a terminal shows, and
 * marks that turn the direction of reading, which could make a text look like another (CVE-2021-42574), are written as
 * escapes.
 */
export function visible(text: string): string {
  return text.replace(HIDDEN, escapeOf)
}

/** A character by its number. */
export function escapeOf(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`
}

const HIDDEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu
