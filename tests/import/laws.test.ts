import fc from 'fast-check'
import { expect, test } from 'vitest'
import { build } from '../../pipeline/build.ts'
import { NO_LANGUAGE } from '../../pipeline/model/theirs/cells.ts'
import { schemas, takeOver, world, written } from './taking-over.ts'

const COLUMNS = [
  'id',
  'date_start',
  'date_end',
  'country',
  'low',
  'best',
  'high',
  'dyad_name',
  'where_coordinates',
]

/** Cells as tables have them: what is meant, and what goes wrong. */
const number = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 40 }).map(String) },
  fc.constantFrom('', '-1', '12.0', '12.5', '1,234', ' 7 ', 'many'),
)
const day = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 28 }).map(d => `2031-05-${String(d).padStart(2, '0')}`) },
  fc.constantFrom('', '3/5/2031', '2031-05-03 00:00:00.000', '2031-02-30', '2031'),
)
const name = fc.oneof(
  fc.constantFrom('Lorn', 'Tarn “old town”', '=1+1', 'Ã©', ''),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
)
const country = fc.constantFrom('XLO', 'XLO', 'XLO', 'Nepal', 'np', 'DR Congo (Zaire)', '', 'Nowhere')
const row = fc.tuple(
  fc.oneof(fc.nat({ max: 9 }).map(String), fc.constant('')),
  ...[day, day, country, number, number, number, name, name],
)

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
/** With a byte order mark, so that no short table may be in two encodings. */
const tableOf = (rows: readonly (readonly string[])[]) =>
  ['\uFEFF', ...[COLUMNS, ...rows].map(cells => `${cells.map(quoted).join(',')}\r\n`)].join('')

/** Text that a file may hold: no control characters, which a table of text never has. */
const clean = (rows: readonly (readonly string[])[]) =>
  rows.every(cells => cells.every(cell => !/[\p{Cc}\p{Cs}\uFFFD]/u.test(cell)))

test('rows in = claims out + set aside, each with its reason; no cell is lost; what was there stays; make check accepts the rest', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }).filter(clean), rows => {
      const text = tableOf(rows)
      const { imported, said } = takeOver(text, 'ucdp-ged')
      if (!imported) throw new Error(said.map(({ code, text }) => `${code} ${text}`).join('\n'))
      const { counts, files } = imported
      expect(counts.all).toBe(rows.length)
      expect(counts.claims + counts.aside).toBe(counts.all)
      const fileOf = (path: string) =>
        new TextDecoder().decode(files.find(({ file }) => file === path)?.bytes)
      expect(`\uFEFF${fileOf('raw/imports/table.csv')}`).toBe(text)
      expect(
        fileOf('raw/imports/table.set-aside.csv')
          .trimEnd()
          .split(/\n(?=\d+,killed)/),
      ).toHaveLength(counts.aside + 1)
      for (const { file, bytes } of world.files)
        expect(
          Buffer.from(files.find(one => one.file === file)?.bytes ?? bytes).subarray(0, bytes.length),
        ).toEqual(Buffer.from(bytes))
      const { casebook, diagnostics } = build(written(imported), schemas, { upTo: 'validate' })
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      const claims = casebook?.claims.filter(({ note }) => note.language === NO_LANGUAGE) ?? []
      expect(claims).toHaveLength(counts.claims)
      for (const { note } of claims) {
        const printed = rows[Number(note.locator?.slice('line '.length)) - 2] ?? []
        const cells = ['low', 'best', 'high'].map(column => {
          const text = printed[COLUMNS.indexOf(column)]?.trim()
          return text ? `${column}=${text}` : ''
        })
        const ends = cells[0] !== '' || cells[2] !== ''
        const shown = ends ? cells.filter((cell, i) => i !== 1 || cell !== '') : [cells[1]]
        expect(note.wording).toBe(shown.join(' .. ').trim())
      }
    }),
    { numRuns: 100 },
  )
})
