/** What a character is to whoever takes a wording apart. */
export const END = 1
export const BLANK = 2
export const LETTER = 3
/** An accent, or another mark that belongs to the letter before it. */
export const ACCENT = 4
/** 0 to 9. */
export const DIGIT = 5
export const SIGN = 6

/**
 * The kinds of the characters of the Basic Multilingual Plane, as they are met; 0 for those that never were, and for the halves
 * of which all others are made. Unicode's classes are long lists, and every character of every wording is asked for: looking
 * each up once makes taking words apart several times as fast.
 */
const kinds = new Uint8Array(0x10000)

/** The kind of the character at a place of a text; END behind its last one. */
export function kindAt(text: string, at: number): number {
  if (at >= text.length) return END
  return kinds[text.charCodeAt(at)] || learn(text, at)
}

/** The kind of the character that ends before a place. */
export function kindBefore(text: string, at: number): number {
  const isPair = at > 1 && widthAt(text, at - 2) === 2
  return at === 0 ? END : kindAt(text, isPair ? at - 2 : at - 1)
}

/** How many places the character at a place takes: two outside the Basic Multilingual Plane. */
export function widthAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] || (text.codePointAt(at) ?? 0) <= 0xffff ? 1 : 2
}

/** The first place from here on at which stands a character of neither kind. */
export function skip(text: string, from: number, kind: number, orKind: number): number {
  for (let at = from; ; at += widthAt(text, at)) {
    const next = kindAt(text, at)
    if (next !== kind && next !== orKind) return at
  }
}

function learn(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0
  const kind = kindOf(String.fromCodePoint(code))
  const isHalf = code >= 0xd800 && code <= 0xdfff
  if (code < kinds.length && !isHalf) kinds[code] = kind
  return kind
}

function kindOf(character: string): number {
  if (/\s/.test(character)) return BLANK
  if (/\p{L}/u.test(character)) return LETTER
  if (/\p{M}/u.test(character)) return ACCENT
  return /\d/.test(character) ? DIGIT : SIGN
}
