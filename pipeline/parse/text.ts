import { problem, type Staged, wholeFile } from '../model/diagnostics/diagnostic.ts'
import type { RawFile } from '../model/journey/raw-book.ts'
import { spotOfCharacter } from '../model/spot.ts'

/**
 * The text of a file, without a byte order mark. Bytes that are no UTF-8 are an error at the first of them; so is
 * U+0000, which no text holds and every UTF-16 file does.
 */
export function textOf({ file, bytes }: RawFile): Staged<string | null> {
  if (bytes.length === 0) return { value: null, diagnostics: [problem('file/empty', wholeFile(file), {})] }
  const text = new TextDecoder('utf-8').decode(bytes)
  const bad = firstBadCharacter(text, bytes)
  if (bad < 0) return { value: text, diagnostics: [] }
  const line =
    text
      .slice(0, bad + 1)
      .split(/\r\n|\r|\n/)
      .at(-1) ?? ''
  const at = { ...spotOfCharacter(file, 1, text, bad), field: null, text: line.slice(-40), key: file }
  return { value: null, diagnostics: [problem('file/not-utf8', at, {})] }
}

/** Index at which the text stops being the text of these bytes, or no text at all; -1 if it never does. */
function firstBadCharacter(text: string, bytes: Uint8Array): number {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const differs = new TextEncoder().encode(text).findIndex((byte, i) => byte !== bytes[mark + i])
  if (differs < 0) return text.indexOf('\0')
  const sound = new TextDecoder('utf-8').decode(bytes.subarray(0, mark + differs), { stream: true })
  return sound.includes('\0') ? sound.indexOf('\0') : sound.length
}
