import type { Diagnostic, Suggestion } from '../model/diagnostics/diagnostic.ts'
import type { Journey } from '../model/journey/journey.ts'
import type { RawBook } from '../model/journey/raw-book.ts'
import { comparing, groupBy } from '../model/order.ts'
import { splice } from './splice.ts'

/** An edit that was made, and the diagnostic that asked for it. */
export interface Edit {
  readonly diagnostic: Diagnostic
  readonly suggestion: Suggestion
}

/** The files after all safe edits, and the edits in the order in which they were made. */
export interface Fixed {
  readonly raw: RawBook
  readonly edits: readonly Edit[]
}

/** One edit may bring to light a mistake that it hid, such as an id that is only known once it is spelt rightly. */
const MOST_WAVES = 10

/**
 * Makes every edit that cannot change what a row says, until none is left: a second run finds nothing to do.
 * `check` says what there is to say about a book.
 */
export function fix(raw: RawBook, check: (raw: RawBook) => Journey): Fixed {
  let fixed: Fixed = { raw, edits: [] }
  for (let wave = 0; wave < MOST_WAVES; wave++) {
    const { raw: next, edits } = fixOnce(fixed.raw, check(fixed.raw))
    if (edits.length === 0) return fixed
    fixed = { raw: next, edits: [...fixed.edits, ...edits] }
  }
  throw new Error('the safe edits never come to an end')
}

function fixOnce(raw: RawBook, { parsed, diagnostics }: Journey): Fixed {
  const wanted = diagnostics.flatMap(diagnostic =>
    diagnostic
      .details()
      .suggestions.filter(({ safe }) => safe)
      .map(suggestion => ({ diagnostic, suggestion })),
  )
  const byFile = groupBy(wanted, ({ suggestion }) => suggestion.range.file)
  const made: (readonly Edit[])[] = []
  const files = raw.files.map(file => {
    const dialect = parsed.tables.find(table => table.file === file.file)?.dialect
    if (!dialect) return file
    const edits = withoutOverlaps(byFile.get(file.file) ?? [])
    made.push(edits)
    const suggestions = edits.map(({ suggestion }) => suggestion)
    return { ...file, bytes: splice(file.bytes, dialect, suggestions) }
  })
  return { raw: { ...raw, files }, edits: made.flat() }
}

/** The edits in the order of the file; of two for one cell the first, the other waits for the next wave. */
function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  const inOrder = [...edits].sort(
    comparing(
      ({ suggestion }) => suggestion.range.from.line,
      ({ suggestion }) => suggestion.range.from.column,
    ),
  )
  return inOrder.filter((edit, i) => {
    const before = inOrder[i - 1]?.suggestion.range.to
    const { line, column } = edit.suggestion.range.from
    return !before || line > before.line || (line === before.line && column > before.column)
  })
}
