import type { BinaryKind } from '../model/diagnostics/facts.ts'

/**
 * The first bytes of files that are no text, and what they are: ZIP (Office Open XML and OpenDocument), the
 * Compound File Binary Format of Excel before 2007 ([MS-CFB] 2.2), PDF (ISO 32000-1, 7.5.2), GZIP (RFC 1952, 2.3.1).
 */
const SIGNATURES: readonly (readonly [bytes: readonly number[], kind: BinaryKind])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'workbook'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'old-workbook'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
  [[0x1f, 0x8b], 'gzip'],
]

/** What a file is by its first bytes, if that is known and no text. */
export function binaryKind(bytes: Uint8Array): BinaryKind | null {
  const found = SIGNATURES.find(([signature]) => signature.every((byte, i) => bytes[i] === byte))
  return found?.[1] ?? null
}

/**
 * Index of the first character that no text holds; -1 if there is none. Tab, line feed and carriage return belong to a
 * table; vertical tab and form feed come with text pasted from word processors and slides. U+0000 has a problem of its
 * own, unless other control characters say that this is no text at all.
 */
export function firstControl(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.search(/[\x01-\x08\x0E-\x1F\x7F]/)
}
