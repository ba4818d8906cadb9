import { type Diagnostic, problem, type Staged, wholeFile } from '../model/diagnostics/diagnostic.ts'
import { BLANK, isBlank, withoutEnds } from '../model/ends.ts'
import type { Dialect } from '../model/journey/dialect.ts'
import type { ParsedRow } from '../model/journey/parsed-book.ts'
import type { RawFile } from '../model/journey/raw-book.ts'
import { savedOf, spotOfCell } from '../model/spot.ts'
import { findDelimiter } from './delimiter.ts'
import { plainName, withoutEmptyEnd } from './header.ts'
import { isTagRow } from './hxl.ts'
import { readRecords } from './records/records.ts'
import { shorten } from './shorten.ts'
import { textOf } from './text.ts'

/** A table of somebody else, whose columns are its own. */
export interface ForeignTable {
  readonly file: string
  readonly dialect: Dialect
  /** The names of the columns as printed, without blanks around them. */
  readonly columns: readonly string[]
  /** The HXL tags of the columns, without blanks inside; none where the table has no row of them. */
  readonly tags: readonly string[] | null
  /** Every record below the header and the tags that has any text, however many cells. */
  readonly rows: readonly ParsedRow[]
}

/** In how many of the first rows tags may stand (HXL 1.1, "Encoding HXL data"). */
const MOST_ABOVE_TAGS = 25

/**
 * A table of somebody else (RFC 4180, as spreadsheets save it); null if the file as a whole cannot be trusted: no text, two
 * encodings possible, quotation marks that never close, a column that is missing or stands twice. `needed`: the columns
 * without which it is not the table that it is taken for; `byTags`: whether these are HXL tags.
 */
export function parseForeign(
  file: RawFile,
  needed: readonly string[],
  byTags: boolean,
): Staged<ForeignTable | null> {
  const { value, diagnostics } = textOf(file)
  if (value.text === null) return { value: null, diagnostics }
  const { text, utf8, ...saved } = value
  const wanted = byTags ? needed : needed.map(plainName)
  const tagLine = byTags ? /^[^\n\r]*#[a-z][^\n\r]*$/im.exec(text)?.[0] : undefined
  const { fits, start, line } = findDelimiter(text, wanted)
  const delimiter = (tagLine === undefined ? fits[0] : delimiterOfTags(tagLine)) ?? ','
  const { rows: all, lineEnd, broken } = readRecords(utf8, start, delimiter, line)
  const place = { file: file.file, dialect: { delimiter } }
  const refused = (diagnostic: Diagnostic) => ({ value: null, diagnostics: [diagnostic] })
  if (broken) {
    const at = { ...wholeFile(file.file), line: broken.row.line, text: shorten(savedOf(broken.row)) }
    return refused(
      problem(broken.kind === 'not-closed' ? 'file/quote-not-closed' : 'file/quote-misplaced', at, {}),
    )
  }
  const rows = all.filter(({ cells }) => cells.some(cell => !isBlank(cell)))
  const tagged = rows.slice(0, MOST_ABOVE_TAGS).findIndex(isTagRow)
  const top = rows[byTags ? Math.max(tagged - 1, 0) : 0]
  if (!top || (byTags && tagged < 0)) return refused(problem('import/no-tags', wholeFile(file.file), {}))
  const header = withoutEmptyEnd(tagged === 0 ? { ...top, cells: [] } : top)
  const columns = header.cells.map(cell => withoutEnds(cell, BLANK))
  const tags = tagged < 0 ? null : (rows[tagged]?.cells.map(plainTag) ?? null)
  const names = byTags ? (tags ?? []) : columns.map(plainName)
  const at = (cell: number, name: string) => ({
    ...spotOfCell(place, byTags ? (rows[tagged] ?? top) : top, cell),
    field: null,
    text: shorten(name),
    key: `${file.file}/${shorten(name)}`,
  })
  const twice = wanted.filter(name => names.indexOf(name) !== names.lastIndexOf(name))
  const missing = needed.filter((_, i) => !names.includes(wanted[i] ?? ''))
  const wrong = [
    ...twice.map(name => problem('file/header-duplicate', at(names.lastIndexOf(name), name), {})),
    ...missing.map(column =>
      problem(
        'import/no-column',
        { ...at(0, column), text: null },
        { column, known: (byTags ? (tags ?? []) : columns).filter(one => one !== '') },
      ),
    ),
  ]
  if (wrong.length > 0) return { value: null, diagnostics: wrong }
  const below = rows.slice(Math.max(tagged, 0) + 1)
  const dialect = { ...saved, delimiter, lineEnd, hxl: tagged >= 0 }
  return { value: { file: file.file, dialect, columns, tags, rows: below }, diagnostics: [] }
}

/** A tag as HXL compares them: `#Affected +Killed +f` is `#affected+killed+f`. */
function plainTag(tag: string): string {
  return tag.replace(/\s/g, '').toLowerCase()
}

function delimiterOfTags(line: string): Dialect['delimiter'] {
  const delimiters: readonly Dialect['delimiter'][] = ['\t', ';', ',']
  return delimiters.find(one => line.includes(one)) ?? ','
}
