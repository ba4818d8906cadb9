import { isDate, isDateOrInterval } from '../model/date.ts'
import { onDemand } from '../on-demand.ts'
import { readNotation } from '../wording/notation.ts'

const formats = onDemand<typeof import('ajv-formats/dist/formats.js')>('ajv-formats/dist/formats.js')

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

/** What may stand between the signs that part an address, a slash included. */
const IN_ADDRESS = String.raw`(?:[\w\-.~!$&'()*+,;=:@/]|%[0-9a-f]{2})*`

/** Addresses whose host is a plain name: nearly all, and none that ajv-formats does not take for an address, too. */
const PLAIN_ADDRESS = RegExp(
  `^https?://[a-z0-9.-]+(?:/${IN_ADDRESS})?(?:[?]${IN_ADDRESS})?(?:#${IN_ADDRESS})?$`,
  'i',
)

function isAddress(text: string): boolean {
  if (PLAIN_ADDRESS.test(text)) return true
  const { uri } = formats().fullFormats
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
