/**
 * A table by the letter of RFC 4180 (a comma between cells; LF, CRLF or CR between records), read without anything of
 * the pipeline; null where the letter is broken.
 */
export function readStrictly(text: string): readonly (readonly string[])[] | null {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\r|\n|$)/y
  const records: string[][] = []
  let record: string[] = []
  for (let at = 0; at < text.length || record.length > 0; at = cell.lastIndex) {
    cell.lastIndex = at
    const [, quoted, plain = '', end] = cell.exec(text) ?? []
    if (end === undefined) return null
    record.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === ',') continue
    records.push(record)
    record = []
    if (end === '') break
  }
  return records
}
