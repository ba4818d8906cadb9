import type { Staged } from '../model/diagnostic.ts'
import { fileNotJson } from '../model/problems.ts'
import type { RawFile } from '../model/raw-book.ts'
import { spotOfCharacter } from '../model/spot.ts'
import { textOf } from './text.ts'

/** The value of a JSON file; null, and a diagnostic where the parser stopped, if it is none. */
export function parseJson(file: RawFile): Staged<unknown> {
  const { value: text, diagnostics } = textOf(file)
  if (text === null) return { value: null, diagnostics }
  try {
    return { value: JSON.parse(text), diagnostics }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const position = /at position (\d+)/.exec(reason)?.[1]
    const index = position === undefined ? text.length : Number(position)
    const spot = spotOfCharacter(file.file, 1, text, index)
    const at = { ...spot, text: text.slice(index, index + 20) || null, key: file.file }
    return { value: null, diagnostics: [fileNotJson(at, reason)] }
  }
}
