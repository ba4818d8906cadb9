import fc from 'fast-check'

/** A table as somebody may type and save it: the cells, and how each is written down. */
export interface TypedTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly saving: Saving
}

/** What programs do differently when they save the same table. */
export interface Saving {
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE'
  readonly mark: boolean
  readonly delimiter: ',' | ';' | '\t'
  /** Whether the first line says what the delimiter is, for Excel. */
  readonly told: boolean
  /** How the names of the columns are changed, by turns. */
  readonly spellings: readonly ((name: string) => string)[]
  /** A row of HXL tags below the header, by turns; null for none. */
  readonly tags: readonly string[] | null
  /** How many empty columns stand at the end. */
  readonly emptyColumns: number
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
  const { delimiter, lineEnds, lastLineEnds, quoted, spellings, tags } = saving
  const header = columns.map((name, c) => spellings[c % spellings.length]?.(name) ?? name)
  const tagRow = tags ? [columns.map((_, c) => tags[c % tags.length] ?? '')] : []
  const records = [header, ...tagRow, ...rows].map(cells => [
    ...cells,
    ...Array(saving.emptyColumns).fill(''),
  ])
  const starts: number[][] = []
  let text = saving.told ? `sep=${delimiter}${lineEnds[0]}` : ''
  let cells = 0
  for (const [r, record] of records.entries()) {
    const startsOfRecord: number[] = []
    for (const [c, cell] of record.entries()) {
      if (c > 0) text += delimiter
      startsOfRecord.push(text.length)
      const optional = quoted[cells++ % quoted.length] ?? false
      text +=
        optional || /["\r\n]/.test(cell) || cell.includes(delimiter)
          ? `"${cell.replaceAll('"', '""')}"`
          : cell
    }
    starts.push(startsOfRecord)
    if (lastLineEnds || r < records.length - 1) text += lineEnds[r % lineEnds.length] ?? ''
  }
  return {
    bytes: bytesOf(saving.mark ? `\uFEFF${text}` : text, saving.encoding),
    text,
    starts: withoutTags(starts, tags),
  }
}

function withoutTags(starts: readonly number[][], tags: Saving['tags']): readonly number[][] {
  return starts.filter((_, r) => !tags || r !== 1)
}

function bytesOf(text: string, encoding: Saving['encoding']): Uint8Array {
  if (encoding === 'UTF-8') return new TextEncoder().encode(text)
  const units = Buffer.from(text, 'utf16le')
  return encoding === 'UTF-16LE' ? units : units.swap16()
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
  { weight: 3, arbitrary: fc.constantFrom('a', 'b', '7', 'é', 'ال', '😀') },
  { weight: 3, arbitrary: fc.constantFrom('"', ',', '\n', '\r\n', '\r', ';', '\t', ' ') },
  { weight: 1, arbitrary: fc.constantFrom('\u00A0', '\u202F', '\u2028', '\uFEFF', '\uFFFD', "'", '\\') },
)
const cell = fc.string({ unit: character, maxLength: 8 })
const fullWidth = (name: string) =>
  name.replace(/[a-z_]/g, letter => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
/** Spellings that leave a header ASCII but for spaces, by which UTF-16 without a mark is known. */
const NARROW = [
  (name: string) => name,
  (name: string) => name.toUpperCase(),
  (name: string) => `\u00A0${name} `,
]
const WIDE = [...NARROW, fullWidth, (name: string) => `\u200B${name}\u202F`]

const savingIn = (encoding: Saving['encoding'], mark: boolean): fc.Arbitrary<Saving> =>
  fc.record({
    encoding: fc.constant(encoding),
    mark: fc.constant(mark),
    delimiter: fc.constantFrom(',', ';', '\t'),
    told: fc.boolean(),
    spellings: fc.array(fc.constantFrom(...(mark || encoding === 'UTF-8' ? WIDE : NARROW)), {
      minLength: 1,
      maxLength: 4,
    }),
    tags: fc.option(fc.constantFrom(['#event'], ['#affected +killed', ''], ['#date+start', '#meta', ''])),
    emptyColumns: fc.constantFrom(0, 0, 1, 3),
    lineEnds: fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 1, maxLength: 3 }),
    lastLineEnds: fc.boolean(),
    quoted: fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
  })

/** Every way of saving a table. */
export const saving: fc.Arbitrary<Saving> = fc
  .record({ encoding: fc.constantFrom('UTF-8', 'UTF-16LE', 'UTF-16BE'), mark: fc.boolean() })
  .chain(({ encoding, mark }) => savingIn(encoding, mark))

/** Tables with awkward cells, saved in every way. The columns are `column_a`, `column_b`, …, from two to five. */
export const typedTable: fc.Arbitrary<TypedTable> = fc.integer({ min: 2, max: 5 }).chain(width =>
  fc.record({
    columns: fc.constant([...'abcde'].slice(0, width).map(letter => `column_${letter}`)),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
    saving,
  }),
)
