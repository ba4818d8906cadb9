const STRANGE_DIGIT = /(?![0-9])\p{Nd}/gu

/**
 * A text with the digits of every script as 0 to 9: full-width, Arabic, Persian and the others. Each takes the place of
 * one character, so that every place in the text stays where it was; digits outside the Basic Multilingual Plane, which
 * take two, are mathematical letters and stay as they are.
 */
export function withPlainDigits(text: string): string {
  return text.replace(STRANGE_DIGIT, digit => (digit.length === 1 ? String(digitValue(digit)) : digit))
}

/** Unicode puts the ten digits of a script side by side, the nought first. */
function digitValue(digit: string): number {
  const code = digit.charCodeAt(0)
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCharCode(code - value - 1))) value += 1
  return value
}
