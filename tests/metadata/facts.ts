import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { readFolder } from '../../pipeline/edge/write.ts'

export const HOME = join(import.meta.dirname, '../..')
export const dist = readFolder(join(HOME, 'dist'))

export type Row = Readonly<Record<string, string>>

export const textOf = (path: string): string => new TextDecoder().decode(dist.get(path))
export const rowsOf = (path: string): readonly Row[] => parse(textOf(path), { columns: true })

/** The files that describe others, and so cannot be described by these. */
export const DESCRIBING = [
  ...['datapackage.json', 'SHA256SUMS', 'csv-metadata.json', 'dataset.jsonld', 'dcat.jsonld'],
  ...['croissant.json', 'CITATION.cff'],
]

/** The files that hold data: by their names, and not by what the program thinks of them. */
export const DATA = [...dist.keys()].filter(
  path =>
    /\.(csv|json|jsonld|ndjson|jsonl|parquet|sqlite|xlsx)$/.test(path) &&
    !path.startsWith('charts/') &&
    !DESCRIBING.includes(path),
)

/** The tables as CSV: those that other CSV files are made from, such as one with HXL tags, are no tables of their own. */
export const TABLES = DATA.filter(
  path => path.endsWith('.csv') && !path.endsWith('.hxl.csv') && !path.startsWith('charts/'),
)

/** Path, size and hash of a file as it lies in `dist/`, in one text. */
export function sealOf(path: string): string {
  const bytes = dist.get(path) ?? new Uint8Array()
  return `${path} ${bytes.length} ${createHash('sha256').update(bytes).digest('hex')}`
}

/** What the dataset is, read from where it is decided and not from what describes it. */
export const FACTS = {
  title: 'Bilan: the human cost of the battles of Kunduz, 2015 and 2016',
  titleFr: 'Bilan\u00a0: le coût humain des batailles de Kunduz, 2015 et 2016',
  version: JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8')).version as string,
  licence: 'https://creativecommons.org/licenses/by-sa/4.0/',
  iri: 'urn:bilan:kunduz',
  lastSource: lastOf('claims.csv', 'reported_on'),
  lastChange: [lastOf('claims.csv', 'recorded_on'), lastOf('rulings.csv', 'ruled_on')].sort().at(-1) ?? '',
  start:
    rowsOf('events.csv')
      .map(row => row['start'] ?? '')
      .sort()[0] ?? '',
  end: lastOf('events.csv', 'end'),
}

function lastOf(table: string, column: string): string {
  return (
    rowsOf(table)
      .map(row => row[column] ?? '')
      .sort()
      .at(-1) ?? ''
  )
}
