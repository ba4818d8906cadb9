import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParsedTable } from '../../pipeline/model/journey/parsed-book.ts'
import { expectedOf } from '../../pipeline/model/language/language.ts'
import { SPEECH } from '../../pipeline/model/language/speech.ts'
import { savedOf, spotOfCell, spotOfText } from '../../pipeline/model/spot.ts'
import { parseTable } from '../../pipeline/parse/table.ts'
import { from, save, type TypedTable, typedTable } from './rfc4180.ts'

const RUNS = { numRuns: 1000 }

/** The table that parsing makes of a typed one; it has nothing to complain about but the spelling of the header. */
function parsed(typed: TypedTable): ParsedTable {
  const { value, diagnostics } = parseTable('notes', typed.columns, {
    file: 'raw/notes/lorn.csv',
    bytes: save(typed).bytes,
  })
  expect(diagnostics.filter(({ code }) => code !== 'file/header-spelling')).toEqual([])
  const { table } = value
  if (!table) throw new Error('no table was read')
  return table
}

/** The rows that say something, with the place of each cell in the text as saved. */
function filled({ rows }: TypedTable, starts: readonly (readonly number[])[]) {
  return rows.flatMap((cells, i) =>
    cells.some(cell => cell.trim() !== '') ? [{ cells, starts: starts[i + 1] ?? [] }] : [],
  )
}

describe('whatever program saved a table', () => {
  it('the cells that were typed are read again, whatever stands in them', () => {
    fc.assert(
      fc.property(typedTable, typed => {
        const read = parsed(typed).rows.map(({ cells }) => cells)
        expect(read).toEqual(filled(typed, []).map(({ cells }) => cells))
      }),
      RUNS,
    )
  })

  it('how it was saved is known', () => {
    fc.assert(
      fc.property(typedTable, typed => {
        const { encoding, mark, delimiter, tags } = typed.saving
        expect(parsed(typed).dialect).toMatchObject({ encoding, bom: mark, delimiter, hxl: tags !== null })
      }),
      RUNS,
    )
  })

  it('a name that is spelt in another way is noted where it stands', () => {
    fc.assert(
      fc.property(typedTable, typed => {
        const { bytes, text, starts } = save(typed)
        const { diagnostics } = parseTable('notes', typed.columns, { file: 'raw/notes/lorn.csv', bytes })
        const { spellings } = typed.saving
        const respelt = typed.columns.filter((name, c) => spellings[c % spellings.length]?.(name) !== name)
        expect(diagnostics.map(one => expectedOf(one, SPEECH.en))).toEqual(respelt)
        const places = diagnostics.map(({ line, column }) => from(text, line, column))
        expect(places).toEqual(respelt.map(name => text.slice(starts[0]?.[typed.columns.indexOf(name)])))
      }),
      RUNS,
    )
  })

  it('the line of a row is the line on which an editor shows its beginning', () => {
    fc.assert(
      fc.property(typedTable, typed => {
        const { text, starts } = save(typed)
        const expected = filled(typed, starts).map(row => text.slice(row.starts[0]))
        expect(parsed(typed).rows.map(({ line }) => from(text, line, 1))).toEqual(expected)
      }),
      RUNS,
    )
  })

  it('line and column of a cell lead to the very place where its text begins', () => {
    fc.assert(
      fc.property(typedTable, typed => {
        const { text, starts } = save(typed)
        const table = parsed(typed)
        const found = table.rows.map(row =>
          typed.columns.map((_, cell) => {
            const { line, column } = spotOfCell(table, row, cell)
            return from(text, line, column)
          }),
        )
        expect(found).toEqual(
          filled(typed, starts).map(row =>
            row.starts.slice(0, typed.columns.length).map(start => text.slice(start)),
          ),
        )
      }),
      RUNS,
    )
  })

  it('a row as saved is the row and no more: neither the line end nor a neighbour', () => {
    fc.assert(
      fc.property(typedTable, typed => {
        const { text, starts } = save(typed)
        for (const [i, row] of parsed(typed).rows.entries()) {
          const saved = savedOf(row)
          const start = filled(typed, starts)[i]?.starts[0] ?? -1
          expect(text.slice(start, start + saved.length)).toBe(saved)
          expect(text.slice(start + saved.length)).toMatch(/^(?:$|[\r\n])/)
        }
      }),
      RUNS,
    )
  })

  it('a word inside a cell is found where it stands, also after line breaks and wide characters', () => {
    fc.assert(
      fc.property(typedTable, typed => {
        const marked = { ...typed, rows: typed.rows.map(row => row.map((cell, c) => `${cell}<${c}>`)) }
        const { text } = save(marked)
        const table = parsed(marked)
        for (const row of table.rows) {
          for (const cell of marked.columns.keys()) {
            const { line, column } = spotOfText(table, row, cell, `<${cell}>`)
            expect(from(text, line, column)).toMatch(new RegExp(`^<${cell}>`))
          }
        }
      }),
      RUNS,
    )
  })
})

describe('line ends that differ within one file', () => {
  it.each([
    ['LF, then CRLF', 'a,b\n1,2\r\n3,4\r\n'],
    ['CRLF, then LF', 'a,b\r\n1,2\n3,4\n'],
    ['CR, then LF', 'a,b\r1,2\n3,4\n'],
    ['LF, then CR', 'a,b\n1,2\r3,4\n'],
    ['CR, then CRLF', 'a,b\r1,2\r\n3,4\r\n'],
  ])('%s: every row is read, on its line, and no cell keeps a piece of a line end', (_, text) => {
    const bytes = new TextEncoder().encode(text)
    const { value, diagnostics } = parseTable('notes', ['a', 'b'], { file: 'raw/notes/lorn.csv', bytes })
    expect(diagnostics).toEqual([])
    const rows = value.table?.rows.map(row => ({ cells: row.cells, line: row.line, saved: savedOf(row) }))
    expect(rows).toEqual([
      { cells: ['1', '2'], line: 2, saved: '1,2' },
      { cells: ['3', '4'], line: 3, saved: '3,4' },
    ])
  })
})

describe('rows in which nothing is said', () => {
  it('are no data and leave the lines of the others as they are', () => {
    const bytes = new TextEncoder().encode('a,b\n\n1,2\n,\n\n\n3,4\n,,,,\n\n')
    const { value, diagnostics } = parseTable('notes', ['a', 'b'], { file: 'raw/notes/lorn.csv', bytes })
    expect(diagnostics).toEqual([])
    expect(value.table?.rows.map(({ cells, line }) => [line, ...cells])).toEqual([
      [3, '1', '2'],
      [7, '3', '4'],
    ])
  })
})
