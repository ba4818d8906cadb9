import type { Dialect } from '../model/journey/dialect.ts'
import { decode, encodingOfMark, strictUtf8 } from './encoding.ts'
import { verdictOn } from './plausible.ts'

type Encoding = Dialect['encoding']

/** A text as one encoding reads it. */
export interface Reading {
  readonly encoding: Encoding
  readonly text: string
}

/** What the bytes of a file turn out to be. */
export type Detected =
  | { readonly kind: 'text'; readonly encoding: Encoding; readonly bom: boolean; readonly text: string }
  /** Of this encoding for certain, but from `index` on the bytes mean nothing in it. */
  | {
      readonly kind: 'damaged'
      readonly encoding: Encoding
      readonly bom: boolean
      readonly text: string
      readonly index: number
    }
  /** Of no encoding for certain. `text` is the one that UTF-8 makes of it, wrong from `index` on. */
  | {
      readonly kind: 'unclear'
      readonly readings: readonly Reading[]
      readonly text: string
      readonly index: number
    }

/** The encodings that Excel gives "CSV" under Windows, "CSV (Macintosh)" and "CSV (MS-DOS)" in western Europe. */
const ONE_BYTE = ['Windows-1252', 'Mac Roman', 'CP850'] as const

/**
 * The encoding of a file. A byte order mark is certain; so is UTF-16 without one, since the header is ASCII and every
 * other byte of it is then 0; and so is UTF-8, but for accidents. What is left is one of the encodings with one byte
 * a character, and is read only if a single one of them makes sense of it.
 */
export function detect(bytes: Uint8Array): Detected {
  const marked = encodingOfMark(bytes)
  if (marked) return certain(bytes, marked, true)
  const wide = wideWithoutMark(bytes)
  if (wide) return certain(bytes, wide, false)
  const text = strictUtf8(bytes)
  if (text === null) return detectOneByte(bytes)
  const readings = mayBeAccident(text) ? possibleReadings(bytes) : []
  return readings.length === 0
    ? { kind: 'text', encoding: 'UTF-8', bom: false, text }
    : {
        kind: 'unclear',
        readings: [{ encoding: 'UTF-8', text }, ...readings],
        text,
        index: text.search(NOT_ASCII),
      }
}

const NOT_ASCII = /[^\0-\x7F]/

function certain(bytes: Uint8Array, encoding: Encoding, bom: boolean): Detected {
  const sound = encoding === 'UTF-8' ? strictUtf8(bytes.subarray(bom ? 3 : 0)) : null
  if (sound !== null) return { kind: 'text', encoding, bom, text: sound }
  const text = decode(bytes, { encoding, bom })
  const index = firstDamage(text, bytes, encoding, bom)
  const found = { encoding, bom, text }
  return index < 0 ? { kind: 'text', ...found } : { kind: 'damaged', ...found, index }
}

/** UTF-16 whose first characters are ASCII, as those of every header are. */
function wideWithoutMark(bytes: Uint8Array): Encoding | undefined {
  const start = [...bytes.subarray(0, Math.min(8, bytes.length - (bytes.length % 2)))]
  if (start.length < 4) return undefined
  const zeros = (parity: number) => start.every((byte, i) => (byte === 0) === (i % 2 === parity))
  return zeros(1) ? 'UTF-16LE' : zeros(0) ? 'UTF-16BE' : undefined
}

/** Index at which a text stops being the text of these bytes; -1 if it never does. */
function firstDamage(text: string, bytes: Uint8Array, encoding: Encoding, bom: boolean): number {
  if (encoding !== 'UTF-8') {
    const half = text.search(/\p{Surrogate}/u)
    return half < 0 && bytes.length % 2 === 1 ? text.length : half
  }
  const saved = new TextEncoder().encode(text)
  const mark = bom ? 3 : 0
  let differs = 0
  while (differs < saved.length && saved[differs] === bytes[mark + differs]) differs += 1
  if (differs === saved.length) return -1
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(saved.subarray(0, differs), { stream: true })
    .length
}

/**
 * A file with one byte a character. Of two readings that may both be right none is taken, nor one that may be the text of
 * an encoding not known here; nor a file of which only the last character is not UTF-8: there it may be cut in half.
 *
 * Detectors that count bytes are no help: in tables as short as notes chardet 2.2.0 took Mac Roman and CP850 for
 * Windows-1252, and whatever it knew to be another script is impossible or doubtful under the rules for readings too.
 */
function detectOneByte(bytes: Uint8Array): Detected {
  const possible = possibleReadings(bytes)
  const texts = new Set(possible.map(reading => reading.text))
  const [only] = possible
  if (only && texts.size === 1 && verdictOn(only.text) === 'plausible' && !isCut(bytes)) {
    return { kind: 'text', encoding: only.encoding, bom: false, text: only.text }
  }
  const text = decode(bytes, { encoding: 'UTF-8', bom: false })
  const index = firstDamage(text, bytes, 'UTF-8', false)
  return { kind: 'unclear', readings: texts.size > 1 ? possible : allReadings(bytes), text, index }
}

function allReadings(bytes: Uint8Array): readonly Reading[] {
  return ONE_BYTE.map(encoding => ({ encoding, text: decode(bytes, { encoding, bom: false }) }))
}

function possibleReadings(bytes: Uint8Array): readonly Reading[] {
  return allReadings(bytes).filter(({ text }) => verdictOn(text) !== 'impossible')
}

/** UTF-8 but for the last character, of which bytes are missing. */
function isCut(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/**
 * Characters that bytes of another encoding may make in UTF-8 by accident: `l’État` in Mac Roman reads `lՃtat`, with
 * an Armenian letter. Such a character stands alone, for each takes a sign and an accented letter next to each other.
 * What is not far from Europe would take two signs that no text joins: letters with accents, the half rings of
 * transliterated Arabic, punctuation, symbols, emoji.
 */
const FAR_FROM_EUROPE =
  /[^\0-\x7F\u00A0-\u017F\u02BB-\u02BF\u1E00-\u1EFF\u2000-\u2BFF\uFEFF\uFFFD\u{1F000}-\u{1FAFF}]+/gu

/** The same, with all of the symbols' halves: most texts have none of these, which is found out in a quarter of the time. */
const MAY_BE_FAR =
  /[^\0-\x7F\u00A0-\u017F\u02BB-\u02BF\u1E00-\u1EFF\u2000-\u2BFF\uFEFF\uFFFD\uD83C-\uD83E\uDC00-\uDFFF]/

function mayBeAccident(text: string): boolean {
  if (!MAY_BE_FAR.test(text)) return false
  const far = [...text.matchAll(FAR_FROM_EUROPE)]
  return far.length > 0 && far.every(([run]) => [...run].length === 1)
}
