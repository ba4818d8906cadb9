import type { Range, Suggestion } from '../model/diagnostics/diagnostic.ts'
import type { Dialect } from '../model/journey/dialect.ts'
import { decode, encode } from '../parse/encoding.ts'

/**
 * The bytes of a file with some stretches replaced, in the file's own encoding; every other byte stays what it was.
 * The edits stand in the order of the file, and do not overlap.
 */
export function splice(
  bytes: Uint8Array,
  saved: Pick<Dialect, 'encoding' | 'bom'>,
  edits: readonly Suggestion[],
): Uint8Array {
  const text = decode(bytes, saved)
  const places = placesIn(text)
  const bytesOf = (stretch: string): Uint8Array => {
    const encoded = encode(stretch, { ...saved, bom: false })
    if (!encoded) throw new Error(`${saved.encoding} cannot write ${JSON.stringify(stretch)}`)
    return encoded
  }
  let byte = bytes.length - bytesOf(text).length
  let character = 0
  const pieces = [bytes.subarray(0, byte)]
  for (const { range, saved: old, replacement } of edits) {
    const start = places(range.from)
    if (text.slice(start, start + old.length) !== old) throw new Error(`${range.file} has changed meanwhile`)
    const end = byte + bytesOf(text.slice(character, start)).length
    pieces.push(bytes.subarray(byte, end), bytesOf(replacement))
    byte = end + bytesOf(old).length
    character = start + old.length
  }
  pieces.push(bytes.subarray(byte))
  return Buffer.concat(pieces)
}

/** The index of a line and column in a text, both from 1; columns count characters. */
function placesIn(text: string): (at: Range['from']) => number {
  const lines = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) lines.push(index + end.length)
  return ({ line, column }) => {
    const start = lines[line - 1] ?? text.length
    const characters = [...text.slice(start, lines[line] ?? text.length)].slice(0, column - 1)
    return start + characters.join('').length
  }
}
