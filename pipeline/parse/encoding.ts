import type { Dialect } from '../model/journey/dialect.ts'
import { onDemand } from '../on-demand.ts'

const iconv = onDemand<typeof import('iconv-lite')>('iconv-lite')

type Encoding = Dialect['encoding']

/** Each encoding under the name that iconv-lite has for it. */
const CODECS: Readonly<Record<Encoding, string>> = {
  'UTF-8': 'utf8',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
  'Windows-1252': 'windows-1252',
  'Mac Roman': 'macintosh',
  CP850: 'cp850',
}

/** The byte order mark of each encoding that has one. */
const MARKS: Partial<Readonly<Record<Encoding, readonly number[]>>> = {
  'UTF-8': [0xef, 0xbb, 0xbf],
  'UTF-16LE': [0xff, 0xfe],
  'UTF-16BE': [0xfe, 0xff],
}

/** Whose byte order mark stands at the beginning of a file. */
export function encodingOfMark(bytes: Uint8Array): Encoding | undefined {
  const encodings: readonly Encoding[] = ['UTF-8', 'UTF-16LE', 'UTF-16BE']
  return encodings.find(encoding => MARKS[encoding]?.every((byte, i) => bytes[i] === byte))
}

/** The text of a file, without its byte order mark. Bytes that mean nothing become U+FFFD. */
export function decode(bytes: Uint8Array, { encoding, bom }: Pick<Dialect, 'encoding' | 'bom'>): string {
  const mark = bom ? (MARKS[encoding]?.length ?? 0) : 0
  const text = iconv().decode(Buffer.from(bytes.subarray(mark)), CODECS[encoding], { stripBOM: false })
  return encoding === 'Mac Roman' ? text.replaceAll('¤', '€') : text
}

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of bytes that are UTF-8 without exception, their byte order mark included; null if they are not. */
export function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return STRICT.decode(bytes)
  } catch {
    return null
  }
}

/**
 * The bytes of a text, the inverse of `decode`; null if the encoding has no sign for some character of it.
 *
 * Mac Roman: Apple put the euro in the place of the currency sign with Mac OS 8.5 (1998); iconv-lite has the older
 * table (Unicode Consortium, MAPPINGS/VENDORS/APPLE/ROMAN.TXT, has the newer one).
 */
export function encode(
  text: string,
  { encoding, bom }: Pick<Dialect, 'encoding' | 'bom'>,
): Uint8Array | null {
  const euro = encoding === 'Mac Roman' ? text.replaceAll('¤', '\uFFFD').replaceAll('€', '¤') : text
  const bytes = iconv().encode(euro, CODECS[encoding], { addBOM: false })
  const marked = Buffer.concat([Uint8Array.from((bom && MARKS[encoding]) || []), bytes])
  return decode(marked, { encoding, bom }) === text ? marked : null
}
