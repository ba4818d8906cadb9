import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CsvError, parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dialect } from '../../pipeline/model/journey/dialect.ts'
import { savedOf } from '../../pipeline/model/spot.ts'
import { recordReader } from '../../pipeline/parse/records/record-reader.ts'
import { readRecords } from '../../pipeline/parse/records/records.ts'
import { readRegular } from '../../pipeline/parse/records/regular.ts'
import { save, typedTable } from './rfc4180.ts'

type Delimiter = Dialect['delimiter']

interface Row {
  readonly record: readonly string[]
  readonly raw: string
  readonly info: { readonly bytes: number }
}

/** What csv-parse alone makes of a text: the records that it reads, and where and why it stops. */
function byCsvParse(text: string, delimiter: Delimiter) {
  const rows: { cells: readonly string[]; line: number; saved: string }[] = []
  const lineEnds = new Set<string>()
  const bytes = Buffer.from(text)
  let end = 0
  const line = () => bytes.toString('utf8', 0, end).split(/\r\n|\r|\n/).length
  const take = ({ record, raw, info }: Row): null => {
    rows.push({ cells: record, line: line(), saved: raw.replace(/[\r\n]+$/, '') })
    end = info.bytes
    const lineEnd = /(?:\r\n|\r|\n)$/.exec(bytes.toString('utf8', 0, end))?.[0]
    if (lineEnd) lineEnds.add(lineEnd)
    return null
  }
  const names = { '\n': 'LF', '\r\n': 'CRLF', '\r': 'CR' }
  const all = (broken: object | null) => {
    const [first, second] = lineEnds
    return { rows, lineEnd: second ? 'mixed' : first ? names[first as '\n'] : 'none', broken }
  }
  try {
    parseCsv(text, {
      delimiter,
      info: true,
      raw: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: record => take(record as unknown as Row),
    })
    return all(null)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const kind = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'not-closed' : 'misplaced'
    return all({ kind, cell: error['index'], line: line(), saved: bytes.toString('utf8', end) })
  }
}

function byBoth(text: string, delimiter: Delimiter) {
  const { rows, lineEnd, broken } = readRecords(new TextEncoder().encode(text), 0, delimiter, 1)
  const stop = broken && {
    kind: broken.kind,
    cell: broken.cell,
    line: broken.row.line,
    saved: savedOf(broken.row),
  }
  return {
    rows: rows.map(row => ({ cells: row.cells, line: row.line, saved: savedOf(row) })),
    lineEnd,
    broken: stop,
  }
}

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t']
const delimiter = fc.constantFrom(...DELIMITERS)
const RUNS = { numRuns: 3000 }

/** Signs that count, more often than they are typed, and texts that come back, as those of a column do. */
const damaged = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('"', '""', ',', '\n', '\r\n', '\r', ';', '\t') },
      {
        weight: 3,
        arbitrary: fc.constantFrom('killed', '2016-10-06', 'été', 'a', '😀', ' ', '\uFEFF', '\0'),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom('"a"', '"x""y"', '"x""""y"', '"\r\n"', ',"",', `"${'z'.repeat(70)}"`),
      },
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''))

describe('the quick reader and csv-parse together say what csv-parse says alone', () => {
  it('of tables as programs save them', () => {
    fc.assert(
      fc.property(typedTable, typed => {
        const { text } = save(typed)
        expect(byBoth(text, typed.saving.delimiter)).toEqual(byCsvParse(text, typed.saving.delimiter))
      }),
      RUNS,
    )
  })

  it('of tables into which something was typed by mistake', () => {
    const typo = fc.constantFrom('"', '\n', '\r', ',', ';', 'x"', '"x', '\0')
    fc.assert(
      fc.property(typedTable, fc.nat(), typo, (typed, place, mark) => {
        const { text } = save(typed)
        const at = place % (text.length + 1)
        const spoilt = Buffer.from(text.slice(0, at) + mark + text.slice(at)).toString()
        expect(byBoth(spoilt, typed.saving.delimiter)).toEqual(byCsvParse(spoilt, typed.saving.delimiter))
      }),
      RUNS,
    )
  })

  it('of texts that are hardly tables', () => {
    fc.assert(
      fc.property(damaged, delimiter, (text, parts) => {
        expect(byBoth(text, parts)).toEqual(byCsvParse(text, parts))
      }),
      { numRuns: 10_000 },
    )
  })

  it('of every table that is kept here', () => {
    const home = join(import.meta.dirname, '../..')
    const files = ['raw', 'tests/cases']
      .flatMap(folder => readdirSync(join(home, folder), { recursive: true, withFileTypes: true }))
      .filter(entry => entry.isFile() && entry.name.endsWith('.csv'))
      .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    expect(files.length).toBeGreaterThan(100)
    for (const text of files) {
      for (const parts of DELIMITERS) expect(byBoth(text, parts)).toEqual(byCsvParse(text, parts))
    }
  })
})

describe('the quick reader', () => {
  const read = (text: string) => readRegular(new TextEncoder().encode(text), 0, 1, ',')

  it('reads all of a table as a program saves it', () => {
    fc.assert(
      fc.property(typedTable, typed => {
        const bytes = new TextEncoder().encode(save(typed).text)
        expect(readRegular(bytes, 0, 1, typed.saving.delimiter).end).toBe(bytes.length)
      }),
      RUNS,
    )
  })

  it.each(['a,b\n1,x"y\n', 'a,b\n1,"x"y\n', 'a,b\n1,"x\n', 'a,b\n1, "x"\n'])(
    'stops before what is not regular: %j',
    text => {
      expect(read(text)).toMatchObject({ rows: [{ cells: ['a', 'b'] }], end: 4, line: 2 })
    },
  )

  it('finds records whose cells may wait until somebody asks for them, in any order', () => {
    fc.assert(
      fc.property(typedTable, typed => {
        const bytes = new TextEncoder().encode(save(typed).text)
        const reading = { reader: recordReader(), mayWait: () => true }
        const { rows, late } = readRegular(bytes, 0, 1, typed.saving.delimiter, reading)
        const { rows: atOnce } = readRegular(bytes, 0, 1, typed.saving.delimiter)
        expect([rows.length, late.count]).toEqual([0, atOnce.length])
        for (let row = atOnce.length - 1; row >= 0; row--) {
          expect(late.read(row)).toEqual(atOnce[row])
          expect(late.line(row)).toBe(atOnce[row]?.line)
          const { cells } = late.read(row)
          expect(cells.map((_, i) => late.cell(row, i))).toEqual(cells)
        }
      }),
    )
  })
})
