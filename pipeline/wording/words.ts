import { withPlainDigits } from '../model/digits.ts'

/**
 * A word, a number in digits or a single mark of a wording.
 *
 * `text` is what was printed, from character `start` up to `end` of the wording. `form` is what it is looked up
 * by: lower case, no accents ("A peu près" is often printed without), straight apostrophe, elision undone.
 */
export interface Word {
  readonly kind: 'word' | 'number' | 'mark'
  readonly text: string
  readonly form: string
  readonly start: number
  readonly end: number
}

/** What an elided word stands for: "d'" is "de". */
export type Elisions = Readonly<Record<string, string>>

const footnote = /\[(?:note |n |nb )?\s?[\da-z]{1,3}\]|[⁰¹²³⁴-⁹]+/gi

const date = String.raw`(?<date>\d{1,4}([-/.])\d{1,2}\2\d{1,4}(?!\d))`
const named = String.raw`(?<named>\p{L}+-?\d[\p{L}\d]*|\d[\d.,'’]*\p{L}[\p{L}\d]*)`
const grouped = String.raw`\d{1,3}(?:[ \u00a0\u2007\u2009\u202f]\d{3})+(?!\d)(?:[.,'’]\d+)*`
const number = String.raw`(?<number>${grouped}|\d+(?:[.,'’]\d+)*)`
const hyphen = String.raw`(?<hyphen>(?<=[\p{L}\d])[-‐‑](?=\p{L}))`
const word = String.raw`(?<word>\p{L}[\p{L}\p{M}]*(?:['’](?=\p{L}))?)`
const piece = new RegExp(`${date}|${named}|${number}|${hyphen}|${word}|\\.{2,}|\\S`, 'gu')

/**
 * The words, numbers and marks of a wording, in order. Footnote marks ("[8]") are left out, and so are hyphens
 * inside words: "trente-trois" is two words. Full-width, Arabic and Persian digits count as 0 to 9. Ordinals, names and numeric dates that contain digits ("3rd",
 * "AC-130", "2016-10-04") are words, not numbers.
 */
export function splitWords(wording: string, elisions: Elisions): readonly Word[] {
  const unmarked = withPlainDigits(wording).replace(footnote, mark => ' '.repeat(mark.length))
  return [...unmarked.matchAll(piece)].flatMap(match => {
    const text = match[0]
    const groups = match.groups ?? {}
    if (groups['hyphen'] !== undefined) return []
    const kind = groups['number'] !== undefined ? 'number' : isMark(groups) ? 'mark' : 'word'
    return [{ kind, text, form: formOf(text, elisions), start: match.index, end: match.index + text.length }]
  })
}

function isMark(groups: Readonly<Record<string, string | undefined>>): boolean {
  return groups['date'] === undefined && groups['named'] === undefined && groups['word'] === undefined
}

/** Text without letters that have accents or marks. */
const ASCII = /^[ -~]*$/

function formOf(text: string, elisions: Elisions): string {
  const bare = ASCII.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'")
  const form = bare.toLowerCase()
  return Object.hasOwn(elisions, form) ? (elisions[form] ?? form) : form
}
