import fc from 'fast-check'

/** A table as somebody may type and save it: the cells, and how each is written down. */
export interface TypedTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly saving: Saving
}

/** What programs do differently when they save the same table. */
export interface Saving {
  readonly mark: boolean
  /** By turns: a file that two programs saved mixes them. */
  readonly lineEnds: readonly string[]
  readonly lastLineEnds: boolean
  /** Whether cells that need no quotation marks get some, by turns. */
  readonly quoted: readonly boolean[]
}

/** A file as saved, and the index at which each cell begins in its text; a byte order mark is no part of the text. */
export interface SavedTable {
  readonly bytes: Uint8Array
  readonly text: string
  readonly starts: readonly (readonly number[])[]
}

/** Writes a table by the letter of RFC 4180, sharing nothing with the code under test. */
export function save({ columns, rows, saving }: TypedTable): SavedTable {
  const { mark, lineEnds, lastLineEnds, quoted } = saving
  const records = [columns, ...rows]
  const starts: number[][] = []
  let text = ''
  let cells = 0
  for (const [r, record] of records.entries()) {
    const startsOfRecord: number[] = []
    for (const [c, cell] of record.entries()) {
      if (c > 0) text += ','
      startsOfRecord.push(text.length)
      const optional = quoted[cells++ % quoted.length] ?? false
      text += optional || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
    }
    starts.push(startsOfRecord)
    if (lastLineEnds || r < records.length - 1) text += lineEnds[r % lineEnds.length] ?? ''
  }
  return { bytes: new TextEncoder().encode(mark ? `\uFEFF${text}` : text), text, starts }
}

/**
 * The rest of a text from a line and a column on, counted as an editor does: LF, CRLF and CR each end a line, and a
 * column is a character, not a code unit.
 */
export function from(text: string, line: number | null, column: number | null): string {
  let rest = text
  for (let passed = 1; passed < (line ?? 0); passed++) {
    const lineEnd = /\r\n|[\r\n]/.exec(rest)
    if (!lineEnd) throw new Error(`the file has no line ${line}`)
    rest = rest.slice(lineEnd.index + lineEnd[0].length)
  }
  return [...rest].slice((column ?? 0) - 1).join('')
}

const character = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a', 'b', '7', 'é', 'ا', '😀') },
  { weight: 3, arbitrary: fc.constantFrom('"', ',', '\n', '\r\n', '\r', ';', '\t', ' ') },
  { weight: 1, arbitrary: fc.constantFrom('\u00A0', '\u202F', '\u2028', '\uFEFF', '\uFFFD', "'", '\\') },
)
const cell = fc.string({ unit: character, maxLength: 8 })
const saving: fc.Arbitrary<Saving> = fc.record({
  mark: fc.boolean(),
  lineEnds: fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 1, maxLength: 3 }),
  lastLineEnds: fc.boolean(),
  quoted: fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
})

/** Tables with awkward cells, saved in every way. The columns are `a`, `b`, …, at most five. */
export const typedTable: fc.Arbitrary<TypedTable> = fc.integer({ min: 1, max: 5 }).chain(width =>
  fc.record({
    columns: fc.constant([...'abcde'].slice(0, width)),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
    saving,
  }),
)
