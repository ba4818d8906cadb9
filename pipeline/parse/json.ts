import { type ParseError, parse } from 'jsonc-parser'
import type { Staged } from '../model/diagnostics/diagnostic.ts'
import { fileNotJson } from '../model/diagnostics/problems.ts'
import type { RawFile } from '../model/journey/raw-book.ts'
import { spotOfCharacter } from '../model/spot.ts'
import { textOf } from './text.ts'

/**
 * The value of a JSON file; undefined, and a diagnostic where it stops making sense, if it is none.
 *
 * JSON.parse decides. It does not always say where, and in other words from one version of Node to the next, so the
 * place is asked of a parser that goes on after a mistake.
 */
export function parseJson(file: RawFile): Staged<unknown> {
  const {
    value: { text },
    diagnostics,
  } = textOf(file)
  if (text === null) return { value: undefined, diagnostics }
  try {
    return { value: JSON.parse(text), diagnostics }
  } catch {
    const mistakes: ParseError[] = []
    parse(text, mistakes, { disallowComments: true })
    const index = mistakes[0]?.offset ?? text.length
    const found = text.slice(index, index + 20).split(/[\r\n]/, 1)[0] || null
    const at = { ...spotOfCharacter(file.file, 1, text, index), text: found, key: file.file }
    return { value: undefined, diagnostics: [fileNotJson(at)] }
  }
}
