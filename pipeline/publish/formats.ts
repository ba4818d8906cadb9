import { stringify } from 'csv-stringify/sync'
import type { OutputFile } from '../model/journey/output-file.ts'

/** Rows as CSV (RFC 4180 but for `\n`; UTF-8, no byte order mark): a header, then one line a row. Null is an empty cell. */
export function toCsv(columns: readonly string[], rows: readonly object[]): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    cast: { boolean: value => String(value) },
    record_delimiter: '\n',
    // Readers take a carriage return for the end of a row unless it is quoted.
    quoted_match: /\r/,
  })
}

/** Rows as a JSON array, one row a line, so that a change of one row is a change of one line. */
export function toJson(columns: readonly string[], rows: readonly object[]): string {
  const lines = rows.map(row => JSON.stringify(row, [...columns]))
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`
}

/** Rows as newline-delimited JSON: one object a line, as many lines as rows. */
export function toNdjson(columns: readonly string[], rows: readonly object[]): string {
  return rows.map(row => `${JSON.stringify(row, [...columns])}\n`).join('')
}

/** A text as a file, in UTF-8. */
export function textFile(path: string, text: string, rows: number | null = null): OutputFile {
  return { path, bytes: new TextEncoder().encode(text), rows }
}
