import type { Cell, Diagnostic } from '../model/diagnostics/diagnostic.ts'
import type { ParsedTable } from '../model/journey/parsed-book.ts'
import type { KnownIssueRow } from '../model/records.gen.ts'
import { unusualCharacters } from './cells/characters.ts'
import { accept } from './desk/known-issues.ts'
import type { CheckedRow } from './rows.ts'

/** Tables as typed, and as their characters were read. */
export interface Read {
  readonly typed: readonly ParsedTable[]
  readonly tables: readonly ParsedTable[]
}

/** What was found, but for what is said of a cell that cannot be read; with the reasons of what is accepted. */
export function conclude(
  found: readonly Diagnostic[],
  { typed, tables }: Read,
  issues: readonly CheckedRow<KnownIssueRow>[],
): readonly Diagnostic[] {
  const isWrong = cellsOf(found.filter(({ severity }) => severity === 'error'))
  const unusual = typed.flatMap((before, i) => unusualCharacters(before, tables[i] ?? before, isWrong))
  return accept([...unusual, ...trusted(found)], issues)
}

/** Of a cell whose letters cannot be trusted nothing else is said. */
function trusted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const isUntrusted = ({ code }: Diagnostic) => code === 'cell/formula' || code === 'cell/garbled'
  const untrusted = cellsOf(diagnostics.filter(isUntrusted))
  return diagnostics.filter(one => isUntrusted(one) || !untrusted(one))
}

/**
 * Whether a finding is about a cell of one of these. They are looked up part by part: in a file that is wrong in every cell,
 * making a name for each would take longer than finding the mistakes.
 */
function cellsOf(findings: readonly Cell[]): (cell: Cell) => boolean {
  const lines = new Map<string, Map<string | null, Set<number | null>>>()
  for (const { file, line, field } of findings) {
    const columns = lines.get(file) ?? new Map<string | null, Set<number | null>>()
    lines.set(file, columns.set(field, (columns.get(field) ?? new Set()).add(line)))
  }
  return ({ file, line, field }) => lines.get(file)?.get(field)?.has(line) ?? false
}
