import type { Staged } from '../model/diagnostic.ts'
import { fileEmpty, fileNotUtf8 } from '../model/problems.ts'
import type { RawFile } from '../model/raw-book.ts'
import { spotOfCharacter } from '../model/spot.ts'

/** The text of a file, without a byte order mark. Bytes that are no UTF-8 are an error at the first of them. */
export function textOf({ file, bytes }: RawFile): Staged<string | null> {
  if (bytes.length === 0) return { value: null, diagnostics: [fileEmpty(file)] }
  const text = new TextDecoder('utf-8').decode(bytes)
  const bad = firstBadByte(text, bytes)
  if (bad === undefined) return { value: text, diagnostics: [] }
  const line =
    text
      .slice(0, bad)
      .split(/\r\n|\r|\n/)
      .at(-1) ?? ''
  const at = { ...spotOfCharacter(file, 1, text, bad), text: line.slice(-40), key: file }
  return { value: null, diagnostics: [fileNotUtf8(at)] }
}

/** Index of the first U+FFFD that the decoder put in for bytes it could not read. */
function firstBadByte(text: string, bytes: Uint8Array): number | undefined {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return undefined
  } catch {
    return text.indexOf('\uFFFD')
  }
}
