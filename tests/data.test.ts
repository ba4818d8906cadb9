import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { build } from '../pipeline/build.ts'
import { readRaw, readSchemas } from '../pipeline/edge/read.ts'
import { readFolder } from '../pipeline/edge/write.ts'
import { hasErrors } from '../pipeline/model/diagnostics/diagnostic.ts'
import type { Stage } from '../pipeline/model/journey/journey.ts'
import type { RawBook } from '../pipeline/model/journey/raw-book.ts'
import { RAW_TABLES } from '../pipeline/model/schema-book.ts'
import { diagnosticsFile, publishedTables, tableFiles } from '../pipeline/publish/tables.ts'

const HOME = join(import.meta.dirname, '..')
const schemas = readSchemas(HOME)
const shipped = readRaw(HOME)

/** The published tables as texts by path, those of the examination empty unless it is asked for; null where the data is refused with a diagnostic. */
function published(raw: RawBook, upTo: Stage = 'reconcile'): ReadonlyMap<string, string> | null {
  const { casebook, assessment, examination, diagnostics } = build(raw, schemas, { upTo })
  if (!casebook || !assessment) {
    expect(hasErrors(diagnostics)).toBe(true)
    return null
  }
  const findings = {
    casebook,
    assessment,
    examination: examination ?? { sensitivity: [], knownOn: [] },
    diagnostics,
  }
  const files = [...tableFiles(publishedTables(findings, schemas)), diagnosticsFile(findings, schemas)]
  return new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
}

/** A published table without the places in raw/, which move with every line and would answer for everything else. */
function withoutPlaces(text: string | undefined): string | undefined {
  return text
    ?.replaceAll(/,raw\/notes\/[\w-]+\.csv,\d+(?=,)/g, '')
    .replaceAll(/"file":"[^"]*","line":\d+/g, '')
}

/** The shipped data without its bounds on the number of rows, which would answer for everything else. */
function unbounded(): RawBook {
  return replaceText(shipped, 'raw/desk/methodology.json', text => {
    const methodology = JSON.parse(text)
    for (const name of RAW_TABLES) methodology.rows[name] = { min: 0, max: 1_000_000 }
    return JSON.stringify(methodology)
  })
}

function replaceText(raw: RawBook, path: string, change: (text: string) => string): RawBook {
  return {
    ...raw,
    files: raw.files.map(({ file, bytes }) => {
      if (file !== path) return { file, bytes }
      return { file, bytes: new TextEncoder().encode(change(new TextDecoder().decode(bytes))) }
    }),
  }
}

/** Rows as CSV with every cell in quotation marks. */
function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')
}

const tables = shipped.files.filter(({ file }) => file.endsWith('.csv'))
const linesOf = (bytes: Uint8Array): readonly string[] =>
  new TextDecoder().decode(bytes).trimEnd().split('\n')

describe('the shipped data', () => {
  let whole: ReadonlyMap<string, string> | null

  beforeAll(() => {
    whole = published(unbounded())
    expect(whole).not.toBeNull()
  })

  /** Nothing may happen in silence: a change of raw/ is refused or is seen in dist/. */
  const isSeen = (raw: RawBook): boolean => {
    const tables = published(raw)
    return (
      !tables || [...tables].some(([path, text]) => withoutPlaces(whole?.get(path)) !== withoutPlaces(text))
    )
  }

  test('has no errors, and its tables are those of dist/', () => {
    const dist = readFolder(join(HOME, 'dist'))
    const tables = published(shipped, 'examine')
    expect(tables).not.toBeNull()
    for (const [path, text] of tables ?? []) {
      expect(new TextDecoder().decode(dist.get(path)), path).toBe(text)
    }
  })

  test.each(tables)('shows it when any one row of $file is removed', ({ file, bytes }) => {
    const lines = linesOf(bytes)
    for (const [i] of lines.entries()) {
      const without = replaceText(unbounded(), file, () => lines.filter((_, j) => j !== i).join('\n'))
      expect(isSeen(without), `line ${i + 1} of ${file}`).toBe(true)
    }
  })

  test.each(tables)('shows it when any id of $file is misspelt', ({ file }) => {
    const table = build(shipped, schemas, { upTo: 'parse' }).parsed.tables.find(table => table.file === file)
    const properties = table ? Object.entries(schemas.raw[table.name].properties) : []
    const ids = properties.flatMap(([, column], cell) => (cell === 0 || column['x-references'] ? [cell] : []))
    const rows = [table?.columns ?? [], ...(table?.rows ?? []).map(({ cells }) => cells)]
    for (const [line, cells] of rows.entries()) {
      for (const cell of ids.filter(cell => line > 0 && cells[cell] !== '')) {
        const misspelt = cells.map((text, i) => (i === cell ? `${text}x` : text))
        const changed = replaceText(unbounded(), file, () => writeCsv(rows.with(line, misspelt)))
        expect(isSeen(changed), `${cells[cell]} in row ${line} of ${file}`).toBe(true)
      }
    }
  })

  test.each(tables)('shows it when two columns of $file change places', ({ file }) => {
    const table = build(shipped, schemas, { upTo: 'parse' }).parsed.tables.find(table => table.file === file)
    const columns = table?.columns ?? []
    const swap = <T>(cells: readonly T[], a: number): readonly T[] =>
      cells.map((cell, i) => (i === a ? cells[a + 1] : i === a + 1 ? cells[a] : cell) ?? cell)
    const rows = (table?.rows ?? []).map(({ cells }) => cells)
    for (const a of columns.slice(1).keys()) {
      const swapped = rows.map(row => swap(row, a))
      const cellsDiffer = writeCsv(swapped) !== writeCsv(rows)
      const header = replaceText(unbounded(), file, () => writeCsv([swap(columns, a), ...rows]))
      const both = replaceText(unbounded(), file, () => writeCsv([swap(columns, a), ...swapped]))
      const cells = replaceText(unbounded(), file, () => writeCsv([columns, ...swapped]))
      expect(isSeen(header), `header of column ${a} of ${file}`).toBe(true)
      expect(isSeen(both), `column ${a} of ${file}`).toBe(true)
      expect(isSeen(cells) || !cellsDiffer, `cells of column ${a} of ${file}`).toBe(true)
    }
  })

  test.each(tables)('shows it when $file is cut anywhere', ({ file, bytes }) => {
    const step = Math.max(1, Math.floor(bytes.length / 150))
    for (let length = 0; length < bytes.length - 1; length += step) {
      const cut = {
        unreadable: [],
        files: unbounded().files.map(one =>
          one.file === file ? { file, bytes: bytes.subarray(0, length) } : one,
        ),
      }
      expect(isSeen(cut), `${file} cut at byte ${length}`).toBe(true)
    }
  })

  test('has few enough rows missing to be refused when a file is cut at the end of a row', () => {
    for (const { file, bytes } of tables.filter(({ file }) => !file.startsWith('raw/desk/'))) {
      const { diagnostics } = build(
        replaceText(shipped, file, () => linesOf(bytes).slice(0, -1).join('\n')),
        schemas,
      )
      expect(diagnostics.map(({ code }) => code)).toContain('dataset/too-few-rows')
    }
  })
})
