import { withPlainDigits } from '../../model/digits.ts'
import { ACCENT, BLANK, DIGIT, END, kindAt, kindBefore, LETTER, skip, widthAt } from './letters.ts'
import type { Meaning, MeaningOf, WordKind } from './vocabulary.ts'

/**
 * A word, a number in digits or a single mark of a wording. `text` is what was printed, from character `start` up to `end`
 * of the wording.
 */
export interface Word extends Meaning {
  readonly kind: WordKind
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * The words, numbers and marks of a wording, in order. Footnote marks ("[8]") are left out, and so are hyphens
 * inside words: "trente-trois" is two words. Full-width, Arabic and Persian digits count as 0 to 9. Ordinals, names and numeric dates that contain digits ("3rd",
 * "AC-130", "2016-10-04") are words, not numbers.
 */
export function splitWords(wording: string, meaningOf: MeaningOf): readonly Word[] {
  const text = unmarked(wording)
  const words: Word[] = []
  let end = 0
  for (let start = 0; start < text.length; start = end) {
    const character = kindAt(text, start)
    let kind: WordKind = 'mark'
    if (character === LETTER) {
      kind = 'word'
      end = endOfWord(text, start)
    } else if (character === DIGIT) {
      const endOfPlain = endOfPlainNumber(text, start)
      const endOfName = endOfPlain ? 0 : endOfMatch(DATE, text, start) || endOfMatch(NAME, text, start)
      kind = endOfName ? 'word' : 'number'
      end = endOfPlain || endOfName || endOfMatch(NUMBER, text, start)
    } else {
      end = endOfMark(text, start)
      if (character === BLANK || isHyphen(text, start)) continue
    }
    const printed = text.slice(start, end)
    words.push(wordOf(kind, printed, meaningOf(printed, kind), start, end))
  }
  return words
}

/** What is left where words were taken out of a wording, so that those on either side never read as one phrase. */
export function gapMark(start: number, end: number): Word {
  return wordOf('mark', '', GAP, start, end)
}

const GAP: Meaning = { form: '…', known: 0, isMonth: false }

function wordOf(
  kind: WordKind,
  text: string,
  { form, known, isMonth }: Meaning,
  start: number,
  end: number,
): Word {
  return { kind, text, form, known, isMonth, start, end }
}

const FOOTNOTE = /\[(?:note |n |nb )?\s?[\da-z]{1,3}\]|[⁰¹²³⁴-⁹]+/gi
/** What may begin a footnote, and the digits of other scripts: hardly any wording has them. */
const UNUSUAL = /[[⁰¹²³⁴-⁹]|(?![0-9])\p{Nd}/u

function unmarked(wording: string): string {
  if (!UNUSUAL.test(wording)) return wording
  return withPlainDigits(wording).replace(FOOTNOTE, mark => ' '.repeat(mark.length))
}

/** "trente", "d'", and "AC-130", which is one word. */
function endOfWord(text: string, start: number): number {
  const letters = skip(text, start, LETTER, LETTER)
  const digits = text[letters] === '-' ? letters + 1 : letters
  if (kindAt(text, digits) === DIGIT) return skip(text, digits, LETTER, DIGIT)
  const end = skip(text, letters, LETTER, ACCENT)
  const isElided = (text[end] === "'" || text[end] === '’') && kindAt(text, end + 1) === LETTER
  return isElided ? end + 1 : end
}

/** "40" and "1,243" where they can be nothing but a number; 0 where one must look closer. */
function endOfPlainNumber(text: string, start: number): number {
  let end = skip(text, start, DIGIT, DIGIT)
  while (text[end] === ',' && kindAt(text, end + 1) === DIGIT) end = skip(text, end + 1, DIGIT, DIGIT)
  const behind = text[end] === ',' ? end + 1 : end
  const next = kindAt(text, behind)
  const isAlone = next === END || (next === BLANK && kindAt(text, behind + 1) !== DIGIT)
  return isAlone ? end : 0
}

const DATE = /\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?!\d)/y
const NAME = /\d[\d.,'’]*\p{L}[\p{L}\d]*/uy
const NUMBER = /\d{1,3}(?:[ \u00a0\u2007\u2009\u202f]\d{3})+(?!\d)(?:[.,'’]\d+)*|\d+(?:[.,'’]\d+)*/y

/** Where that which stands at a place ends; 0 if it does not match. */
function endOfMatch(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : 0
}

/** One character; several points are one mark. */
function endOfMark(text: string, start: number): number {
  if (text[start] !== '.') return start + widthAt(text, start)
  let end = start + 1
  while (text[end] === '.') end += 1
  return end
}

function isHyphen(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code !== 0x2d && code !== 0x2010 && code !== 0x2011) return false
  const before = kindBefore(text, at)
  return (before === LETTER || before === DIGIT) && kindAt(text, at + 1) === LETTER
}
