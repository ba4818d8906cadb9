import type { Dialect } from '../model/journey/dialect.ts'
import { plainName } from './header.ts'
import { csvParse } from './records/records.ts'

type Delimiter = Dialect['delimiter']

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t']

/** What parts the cells of a text, and where its table begins. */
export interface Layout {
  /** The delimiters that may be meant: one, or none, or several equally well. */
  readonly fits: readonly Delimiter[]
  /** Byte of the text in UTF-8 at which the table begins, and its line. */
  readonly start: number
  readonly line: number
}

/**
 * The delimiter of a table: the one that Excel was told in the first line (`sep=;`, which is no part of the table), or
 * else the one under which the header has most of the column names of the schema.
 */
export function findDelimiter(text: string, columns: readonly string[]): Layout {
  const told = /^sep=(.)(?:\r\n|\r|\n|$)/i.exec(text)
  if (told) {
    const fits = DELIMITERS.filter(delimiter => delimiter === told[1])
    return { fits, start: new TextEncoder().encode(told[0]).length, line: 2 }
  }
  return { fits: bestDelimiters(text, columns), start: 0, line: 1 }
}

function bestDelimiters(text: string, columns: readonly string[]): readonly Delimiter[] {
  const body = text.replace(/^(?:(?:[,;\t]|"")*(?:\r\n|\r|\n))+/, '')
  const headers = DELIMITERS.map(delimiter => ({ delimiter, names: firstRecord(body, delimiter) }))
  // Broken under every delimiter: reading it under any will say where.
  if (headers.every(({ names }) => names === null)) return [',']
  const counted = headers.map(({ delimiter, names }) => {
    const plain = names?.map(plainName) ?? []
    return { delimiter, width: plain.length, known: columns.filter(name => plain.includes(name)).length }
  })
  const most = Math.max(...counted.map(({ known }) => known))
  if (most === 0) return []
  const best = counted.filter(({ known }) => known === most)
  // A header of one name has no delimiter, so that none is doubtful.
  return best.every(({ width }) => width === 1) ? [','] : best.map(({ delimiter }) => delimiter)
}

/** The cells of the first record; null if its quotation marks are not those of a table under this delimiter. */
function firstRecord(text: string, delimiter: Delimiter): readonly string[] | null {
  const line = text.slice(0, text.search(/[\r\n]|$/))
  if (!line.includes('"')) return line.split(delimiter)
  const { CsvError, parse } = csvParse()
  try {
    const records: string[][] = parse(text, {
      delimiter,
      to: 1,
      record_delimiter: ['\r\n', '\n', '\r'],
    })
    return records[0] ?? []
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return null
  }
}
