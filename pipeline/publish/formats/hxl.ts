import type { OutputFile } from '../../model/journey/output-file.ts'
import type { PublishedTable } from '../edition.ts'
import { textFile, toCsv } from '../formats.ts'
import { type Cell, cellOf } from './cell.ts'

/** How HXL says what befell people. Those of captured, missing and killed_or_wounded are ours: HXL 1.1 has no word for them. */
const OUTCOMES: Readonly<Record<string, string>> = {
  killed: 'killed',
  wounded: 'injured',
  killed_or_wounded: 'casualties',
  captured: 'captured',
  missing: 'missing',
  displaced: 'displaced',
}

/** The ends of a figure, best first: a tool that looks for `#affected+killed` takes the first column that has these words. */
const ENDS: Readonly<Record<string, string>> = { best: '', low: '+min', high: '+max' }

/** The columns with their tags, in the order in which they stand in the file. */
const COLUMNS: Readonly<Record<string, string>> = {
  event_id: '#event+id',
  event_en: '#event+name+i_en',
  event_fr: '#event+name+i_fr',
  event_kind: '#event+type',
  event_start: '#date+start',
  event_end: '#date+end',
  country: '#country+code+v_iso3',
  adm1: '#adm1+name',
  place: '#loc+name',
  latitude: '#geo+lat',
  longitude: '#geo+lon',
  group_id: '#group+id',
  group_en: '#group+name+i_en',
  group_fr: '#group+name+i_fr',
  group_status: '#group+type',
  outcome: '#meta+outcome',
  counting: '#meta+counting',
  counted_from: '#date+counted+since',
  counted_up_to: '#date+counted+until',
  ...Object.fromEntries(
    Object.entries(OUTCOMES).flatMap(([outcome, word]) =>
      Object.entries(ENDS).map(([end, attribute]) => [`${outcome}_${end}`, `#affected+${word}${attribute}`]),
    ),
  ),
  best_kind: '#meta+best+type',
  verdict: '#meta+verdict',
  grade: '#meta+grade',
  claims: '#meta+claims+num',
  method: '#meta+method',
  ruling_id: '#meta+ruling+id',
}

/**
 * The figures of the default method with HXL tags (HXL 1.1) in the second row. A row is a figure, and each outcome has its own
 * columns: a tool that adds up a column never adds the wounded to the dead.
 */
export function hxlFile(tables: readonly PublishedTable[]): OutputFile {
  const rowsOf = (name: string) => tables.find(table => table.name === name)?.rows ?? []
  const events = byId(rowsOf('events'), 'event_id')
  const groups = byId(rowsOf('groups'), 'group_id')
  const figures = rowsOf('estimates')
    .filter(row => cellOf(row, 'is_default') === true)
    .map(row => tagged(row, named(events, row, 'event_id'), named(groups, row, 'group_id')))
  return textFile('estimates.hxl.csv', toCsv(Object.keys(COLUMNS), [COLUMNS, ...figures]), figures.length)
}

function tagged(figure: object, event: object, group: object): object {
  const [from, upTo] = String(cellOf(figure, 'as_of')).split('/')
  const outcome = String(cellOf(figure, 'outcome'))
  if (!(outcome in OUTCOMES)) throw new Error(`no HXL attribute is known for ${outcome}`)
  return {
    ...figure,
    ...pick(event, { event_en: 'name_en', event_fr: 'name_fr', event_kind: 'kind', event_start: 'start' }),
    ...pick(event, { event_end: 'end', country: 'country', adm1: 'adm1', place: 'place' }),
    ...pick(event, { latitude: 'latitude', longitude: 'longitude' }),
    ...pick(group, { group_en: 'name_en', group_fr: 'name_fr', group_status: 'status' }),
    counted_from: upTo === undefined ? null : from,
    counted_up_to: upTo ?? from,
    ...Object.fromEntries(Object.keys(ENDS).map(end => [`${outcome}_${end}`, cellOf(figure, end)])),
  }
}

/** Some cells of a row, under the names that they have here. */
function pick(row: object, names: Readonly<Record<string, string>>): Readonly<Record<string, Cell>> {
  return Object.fromEntries(Object.entries(names).map(([here, there]) => [here, cellOf(row, there)]))
}

function byId(rows: readonly object[], key: string): ReadonlyMap<Cell, object> {
  return new Map(rows.map(row => [cellOf(row, key), row]))
}

function named(rows: ReadonlyMap<Cell, object>, row: object, key: string): object {
  const found = rows.get(cellOf(row, key))
  if (!found) throw new Error(`no row has the ${key} ${cellOf(row, key)}`)
  return found
}
