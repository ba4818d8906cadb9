import { join } from 'node:path'
import { build } from '../../pipeline/build.ts'
import { readRaw, readSchemas } from '../../pipeline/edge/read.ts'
import type { Casebook } from '../../pipeline/model/journey/casebook.ts'
import type { OutputFile } from '../../pipeline/model/journey/output-file.ts'
import type { ColumnSchema } from '../../pipeline/model/schema-book.ts'
import type { PublishedTable } from '../../pipeline/publish/edition.ts'
import { formatFiles } from '../../pipeline/publish/formats/formats.ts'
import { publishedTables, tableFiles } from '../../pipeline/publish/tables.ts'

const HOME = join(import.meta.dirname, '../..')

export interface Book {
  readonly tables: readonly PublishedTable[]
  readonly casebook: Casebook
}

/** What is published from raw/. */
export function shipped(): Book {
  const schemas = readSchemas(HOME)
  const { casebook, assessment, examination, diagnostics } = build(readRaw(HOME), schemas, {
    upTo: 'examine',
  })
  if (!casebook || !assessment || !examination) throw new Error('raw/ has errors')
  return { tables: publishedTables({ casebook, assessment, examination, diagnostics }, schemas), casebook }
}

/** Every file of some tables, by path: those in text, and those that packages write. */
export async function filesOf(
  { tables, casebook }: Book,
  asKnownOn: string | null = null,
): Promise<ReadonlyMap<string, OutputFile>> {
  const files = [
    ...tableFiles(tables),
    ...(await formatFiles(tables, casebook, { version: '1.2.3', asKnownOn })),
  ]
  return new Map(files.map(file => [file.path, file]))
}

function column(type: string | readonly string[], more: Partial<ColumnSchema> = {}): ColumnSchema {
  return {
    type,
    description: 'Any "text" with, signs;\nand lines.',
    'x-description-fr': 'Un texte.',
    examples: [null],
    ...more,
  }
}

const OPTIONAL = ['string', 'null']
const PROPERTIES: PublishedTable['schema']['properties'] = {
  id: column('string'),
  text: column(OPTIONAL),
  always: column('string'),
  whole: column(['integer', 'null']),
  number: column(['number', 'null']),
  truth: column(['boolean', 'null']),
  day: column(OPTIONAL, { format: 'date' }),
  date: column(OPTIONAL, { format: 'edtf-date' }),
  from: column(OPTIONAL, { format: 'edtf' }),
  group: column(OPTIONAL, { enum: ["it's", 'other', null] }),
  part_of: column(OPTIONAL, { 'x-references': 'events' }),
}

/** A text that a spreadsheet would run, or a reader would mend, change or lose, one for each row. */
const TEXTS: readonly (string | null)[] = [
  ...['=1+1', '-1', '+1', '@x', '=HYPERLINK("http://x.example","y")', '\t=1+1', '\r=1+1', "'=1+1"],
  ...['007', '1e5', '0x1F', '2016-10', '2016-10-03', '3/4', '1,5', 'TRUE', 'false', 'null', 'NULL', 'NaN'],
  ...['#N/A', '#REF!', '#DIV/0!', '_x0041_', '_x005F_x0041_', '_x000D_', 'constructor', '__proto__'],
  ...['"', '""', 'a "b" c', 'a,b;c', 'line\nline', 'line\r\nline', '\r', '\n', "it's", '\\', '\\N', '%'],
  ...[' ', '  two  ', '\u00a0', '\u202f', 'a\tb', '<b>&amp;</b>', ']]>', '<![CDATA[', 'e\u0301', '\u200b'],
  ...['قندوز', 'کندز', '昆都士', 'Кундуз', '🕊️', 'अफ़ग़ानिस्तान', 'a\ufeffmark', '\uffff', '', null],
  'very long '.repeat(3_300),
]

/** Numbers at the ends of what can be held, whole and broken; 0 is not empty. */
const WHOLE = [0, null, 1, -1, 2_147_483_648, -2_147_483_649, 4_294_967_296, Number.MAX_SAFE_INTEGER]
const NUMBERS = [0, null, 36.7283, -0.1, 0.1 + 0.2, 1e-7, 5e-324, 1e15, 123456789.123456]
const DAYS = [null, '2016-10-03', '1900-02-28', '1900-03-01', '0999-12-31', '2016-02-29', '9999-12-31']
const DATES = [null, '2016', '2016-10', '2016-10-03', '1899-12-31']
const PERIODS = [null, '2016-10-03/2016-10-06', '2016-10/2016-11', '2016-10-05']

const turning = <T>(values: readonly T[], i: number): T | null => values[i % values.length] ?? null

/** Rows as nobody would type them, beside a table without any. */
export function nasty(): Book {
  const rows = TEXTS.map((text, i) => ({
    id: `row-${i}`,
    text,
    always: text ?? '',
    whole: turning(WHOLE, i),
    number: turning(NUMBERS, i),
    truth: turning([true, false, null], i),
    day: turning(DAYS, i),
    date: turning(DATES, i),
    from: turning(PERIODS, i),
    group: turning(["it's", null, 'other'], i),
    part_of: i % 4 === 0 ? null : `row-${i - 1}`,
  }))
  const schema = (key: string, properties: PublishedTable['schema']['properties']) => ({
    $id: key,
    title: key,
    description: 'Rows.',
    'x-description-fr': 'Des lignes.',
    'x-primary-key': [key],
    properties,
  })
  const table = (name: PublishedTable['name'], rows: readonly object[]): PublishedTable => ({
    name,
    path: `${name}.csv`,
    schema: schema('id', PROPERTIES),
    columns: Object.keys(PROPERTIES),
    rows,
  })
  return { tables: [table('events', rows), table('known-on', [])], casebook: shipped().casebook }
}
