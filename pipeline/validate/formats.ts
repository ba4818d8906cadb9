import { fullFormats } from 'ajv-formats/dist/formats.js'
import { isDate, isDateOrInterval } from '../model/date.ts'
import { readNotation } from '../wording/notation.ts'

/** What the schemas ask about a text: whether it has a format, and how many characters it has. */

/** Every format that a schema of this project names. */
export const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  date: remembering(text => text.length === 10 && isDate(text)),
  'edtf-date': remembering(isDate),
  edtf: isDateOrInterval,
  figure: remembering(text => readNotation(text, 0) !== undefined),
  // Whoever reads the data may make a link of an address: it leads to a page and runs no program.
  uri: text => /^https?:\/\//i.test(text) && isAddress(text),
}

/** Characters, not code units: of two that make one character, one is counted. */
export function lengthOf(text: string): number {
  return text.length - (text.match(PAIRS)?.length ?? 0)
}

const PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g

function isAddress(text: string): boolean {
  const { uri } = fullFormats
  return typeof uri === 'function' && uri(text) === true
}

/** So many texts are kept in mind: more than there are days in ten years, and few enough to cost no memory. */
const MOST_REMEMBERED = 5_000

/** The same test, which does not look twice at a text that it found right: a table repeats its days and figures. */
function remembering(test: (text: string) => boolean): (text: string) => boolean {
  const right = new Set<string>()
  return text => {
    if (right.has(text)) return true
    if (!test(text)) return false
    if (right.size < MOST_REMEMBERED) right.add(text)
    return true
  }
}
