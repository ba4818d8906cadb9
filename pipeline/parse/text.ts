import {
  type Diagnostic,
  type Finding,
  problem,
  type Staged,
  wholeFile,
} from '../model/diagnostics/diagnostic.ts'
import type { Dialect } from '../model/journey/dialect.ts'
import type { RawFile } from '../model/journey/raw-book.ts'
import { spotOfCharacter } from '../model/spot.ts'
import { binaryKind, firstControl } from './binary.ts'
import { type Detected, detect } from './detect.ts'

/**
 * A file as text, without its byte order mark, the same in UTF-8, and its encoding; that of a refused file, if it is
 * known.
 */
export type FileText =
  | ({ readonly text: string; readonly utf8: Uint8Array } & Encoded)
  | ({ readonly text: null } & Partial<Encoded>)

type Encoded = Pick<Dialect, 'encoding' | 'bom'>

/** The text of a file. It is refused if it is empty, no text, or may be read in more ways than one. */
export function textOf({ file, bytes }: RawFile): Staged<FileText> {
  const kind = binaryKind(bytes)
  if (kind) return refused({}, problem('file/binary', wholeFile(file), { kind }))
  const found = detect(bytes)
  const { text } = found
  const known = found.kind === 'unclear' ? {} : { encoding: found.encoding, bom: found.bom }
  const at = (index: number) => ({
    ...spotOfCharacter(file, 1, text, index),
    field: null,
    text: endOfLine(text.slice(0, index)),
    key: file,
  })
  if (/^[\s,;\u200B\uFEFF]*$/.test(text)) return refused(known, problem('file/empty', wholeFile(file), {}))
  const control = firstControl(text)
  if (control >= 0) return refused(known, problem('file/binary', at(control), { kind: null }))
  const nul = text.indexOf('\0')
  if (nul >= 0) return refused(known, problem('file/nul', at(nul), {}))
  if (found.kind === 'text') {
    const { encoding, bom } = found
    const utf8 = encoding === 'UTF-8' ? bytes.subarray(bom ? 3 : 0) : new TextEncoder().encode(text)
    return { value: { text, utf8, encoding, bom }, diagnostics: [] }
  }
  const damage = { ...at(found.index), text: endOfLine(text.slice(0, found.index + 1)) }
  return refused(
    known,
    found.kind === 'damaged'
      ? problem('file/encoding-damaged', damage, { encoding: found.encoding })
      : unclear(damage, found),
  )
}

function refused(known: Partial<Encoded>, diagnostic: Diagnostic): Staged<FileText> {
  return { value: { ...known, text: null }, diagnostics: [diagnostic] }
}

/** The same stretch of the file in every reading, from the first place on where they differ. */
function unclear(at: Finding, { readings, text, index }: Extract<Detected, { kind: 'unclear' }>): Diagnostic {
  // Up to the index UTF-8 has made sense, so that its bytes are counted; the other readings have a character for each.
  const from = Buffer.byteLength(text.slice(0, index))
  const longest = Math.max(...readings.map(reading => reading.text.length))
  let differs = from
  while (differs < longest && new Set(readings.map(reading => reading.text[differs])).size === 1) differs++
  const start = differs < longest ? differs : from
  const stretches = readings.map(reading => ({ ...reading, text: stretch(reading.text, start) }))
  return problem('file/encoding-unclear', at, { readings: stretches })
}

/** The words around a place. */
function stretch(text: string, index: number): string {
  const before = endOfLine(text.slice(0, index)).slice(-12)
  return before + (text.slice(index, index + 20).split(/[\r\n]/, 1)[0] ?? '')
}

function endOfLine(text: string): string {
  return (text.split(/\r\n|\r|\n/).at(-1) ?? '').slice(-40)
}
