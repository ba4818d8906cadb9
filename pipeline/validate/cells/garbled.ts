/**
 * Text that was saved as UTF-8 and opened as Windows-1252, the commonest accident of spreadsheets: each accented letter
 * has become two or three characters, "é" is "Ã©".
 */

/** The characters of the bytes 0x80 to 0x9f in Windows-1252; the five that it leaves open are control characters. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * What an accented letter or a quotation mark of a western language becomes: one of these, and then the characters of the
 * bytes 0x80 to 0xbf. A capital É before a quotation mark, as in « TUÉ », is none of them.
 */
const LEAD = 'ÂÃÄÅ'
const FOREIGN = new RegExp(`[${LEAD}][\\u0080-\\u00bf${UPPER}]|â[\\u0080-\\u00bf${UPPER}]{2}|ï»¿`, 'g')

/** What may have stood there: letters, punctuation and signs of western languages. */
const WESTERN = /^[\u00a0-\u017f\u2010-\u2044\u20ac\u2122\ufeff]$/

/** Whether letters of a text were destroyed (U+FFFD), or each taken for several. */
export function garbled(text: string): boolean {
  return text.includes('\ufffd') || repaired(text) !== null
}

/** The text as it was before it was opened in the wrong encoding; null if it cannot be told, or nothing happened to it. */
export function repaired(text: string): string | null {
  if (text.includes('\ufffd')) return null
  const whole = text.replace(FOREIGN, run => asUtf8(run) ?? run)
  return whole === text ? null : whole
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function asUtf8(run: string): string | null {
  const bytes = [...run].map(character => {
    const place = UPPER.indexOf(character)
    return place < 0 ? character.charCodeAt(0) : 0x80 + place
  })
  try {
    const text = UTF8.decode(Uint8Array.from(bytes))
    return WESTERN.test(text) ? text : null
  } catch {
    return null
  }
}
