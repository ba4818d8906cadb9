import type { ReportWords } from '../model/language/report-words.ts'

/** How many characters of an offending text, and of a sentence that quotes the data, people are shown. */
const MOST_SHOWN = 200
const MOST_SAID = 1_000

/** The beginning of a text, with an ellipsis if there is more of it. Characters are never cut in two. */
export function cut(text: string, most: number): string {
  const beginning = beginningOf(text, most)
  return beginning === text ? text : `${beginning}…`
}

/**
 * A text of the data for people: in quotation marks, on one line, and cut where it is long, which is said. Spaces at its
 * ends that only look like one are written as escapes, since they may be all that is wrong.
 */
export function quoted(text: string, words: ReportWords): string {
  const beginning = beginningOf(text, MOST_SHOWN)
  const shown = words.inQuotes(visible(beginning).replace(SPACES_AT_ENDS, escapeOf))
  return beginning === text ? shown : `${shown}… (${words.characters([...text].length)})`
}

const SPACES_AT_ENDS = /(?<=^\p{Zs}*)[^\P{Zs} ]|[^\P{Zs} ](?=\p{Zs}*$)/gu

/** What is the matter and, on a line below, what to type instead; each on one line. */
export function messageAndExpected(
  { message, expected }: { readonly message: string; readonly expected: string | null },
  words: ReportWords,
): string {
  const lines = expected === null ? [message] : [message, words.labelled(words.expected, expected)]
  return lines.map(visible).join('\n')
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
 * A text whose characters are all seen, and obeyed by nobody. Written as escapes are line breaks and other controls, which
 * could write over what a terminal shows; marks that turn the direction of reading (CVE-2021-42574) or are not seen at all,
 * which could make a text look like another; and the marks by which GitHub's runner knows a command in the output of a
 * program: `##[` anywhere in a line, and `::` where one begins.
 */
export function visible(text: string): string {
  return text.replace(HIDDEN, escapeOf)
}

/** A character by its number. */
export function escapeOf(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`
}

const HIDDEN = RegExp(
  [
    String.raw`[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]`,
    // Persian and other scripts need these between letters: https://www.unicode.org/reports/tr31 (section 2.3).
    String.raw`(?<![\p{L}\p{M}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}])`,
    String.raw`(?<=#)#(?=\[)|(?<=^\p{Zs}*):(?=:)`,
  ].join('|'),
  'gu',
)

/** A document as JSON, in which GitHub's runner finds no command either; what it says is the same. */
export function asJson(document: unknown): string {
  return `${JSON.stringify(document, null, 2).replaceAll('##[', '#\\u0023[')}\n`
}

/**
 * A text without any meaning as Markdown, HTML or GitHub's own marks: every character that could have one is written as
 * a reference to its number, which Markdown never takes for markup (CommonMark 0.31, section 2.5). GitHub looks for
 * mentions and issue numbers afterwards, so a comment stands between the mark and the name.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[&<>"'`*_{}[\]()!|~:$\\^#@]|(?<=www)\./giu, mark => `&#${mark.codePointAt(0)};`)
    .replaceAll('&#64;', '&#64;<!-- -->')
    .replaceAll('&#35;', '&#35;<!-- -->')
}
