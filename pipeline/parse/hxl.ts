import type { ParsedRow } from '../model/journey/parsed-book.ts'

/** `#affected +killed +f`: a hashtag and attributes (HXL 1.1, "Encoding HXL data", hxlstandard.org). */
const TAG = /^#\s*[a-z]\w*(?:\s*\+\s*[a-z]\w*)*$/i

/**
 * Whether a row tags the columns in the Humanitarian Exchange Language: each of its cells is a hashtag or blank, and
 * not all are blank.
 */
export function isTagRow({ cells }: ParsedRow): boolean {
  const filled = cells.map(cell => cell.trim()).filter(cell => cell !== '')
  return filled.length > 0 && filled.every(cell => TAG.test(cell))
}
