import type { Diagnostic, Spot, Suggestion } from '../model/diagnostics/diagnostic.ts'
import { reaches } from '../model/diagnostics/diagnostic.ts'
import { type ProblemCode, SEVERITY_ORDER, type Severity } from '../model/diagnostics/problem-codes.ts'
import type { Dialect } from '../model/journey/dialect.ts'
import type { Journey } from '../model/journey/journey.ts'
import { type ParsedBook, rowCount } from '../model/journey/parsed-book.ts'
import { expectedOf, type LanguageCode, messageOf, type ReportLanguage } from '../model/language/language.ts'
import { comparing, groupBy } from '../model/order.ts'
import { type Place, savedText } from './saved.ts'
import { cut } from './wording.ts'

/** Everything that is to be reported, in one language: the one source of every format. Plain data. */
export interface Report {
  readonly language: LanguageCode
  /** Version of the program. */
  readonly version: string
  /** From which severity on the data is refused, and whether it is. */
  readonly failOn: Severity
  readonly failed: boolean
  /** The tables that could be read, and how they were saved. */
  readonly files: readonly ReadTable[]
  /** Exact, however few findings are shown. Those that are accepted are counted nowhere else. */
  readonly totals: Readonly<Record<Severity | 'accepted', number>>
  readonly journey: Steps
  readonly kinds: readonly Kind[]
}

export interface ReadTable extends Dialect {
  readonly file: string
  readonly rows: number
}

/** How far the data came; null where it did not come so far. */
export interface Steps {
  readonly rows: number
  readonly tables: number
  readonly claims: number | null
  readonly events: number | null
  readonly estimates: number | null
  readonly contested: number | null
}

/**
 * All findings with one code in one column. Only some of each kind are shown, so that a column that is wrong in every row
 * cannot hide the one mistake in another.
 */
export interface Kind {
  readonly code: ProblemCode
  /** The column of the table; null where it is about more or less than a cell. */
  readonly field: string | null
  readonly severity: Severity
  readonly meaning: string
  readonly remedy: string
  /** Exact: how many there are that the editors have not accepted, and how many they have. */
  readonly count: number
  readonly accepted: number
  /** The same for each file. */
  readonly files: readonly { readonly file: string; readonly count: number; readonly accepted: number }[]
  /** The first of each, in the order of their places; those on changed lines before all others. */
  readonly shown: readonly Reported[]
}

/** A finding in words. */
export interface Reported {
  readonly severity: Severity
  readonly code: ProblemCode
  readonly field: string | null
  readonly file: string
  readonly line: number | null
  readonly column: number | null
  /** Where the offending text ends, if that is known: the place after its last character. */
  readonly end: Place | null
  readonly text: string | null
  readonly message: string
  readonly expected: string | null
  readonly key: string
  /** Why the editors accept it; null if they do not. */
  readonly accepted: string | null
  /** Whether its line was changed by the pull request; false where that was not asked. */
  readonly changed: boolean
  readonly suggestions: readonly Suggestion[]
}

/** The lines of each file that a pull request changed; `all` for a file that is new. */
export type ChangedLines = ReadonlyMap<string, ReadonlySet<number> | 'all'>

export interface ReportOptions {
  readonly version: string
  readonly failOn: Severity
  /** How many findings of a kind are shown, and as many accepted ones. */
  readonly most: number
  readonly changed?: ChangedLines
}

/** How many characters of a text are kept in a report. People are shown fewer; an edit is kept whole or not at all. */
export const MOST_CHARACTERS = 10_000

/** What there is to report. Only the findings that are shown are put into words, so it takes no longer with 100,000. */
export function makeReport(journey: Journey, language: ReportLanguage, options: ReportOptions): Report {
  const { version, failOn, most, changed = new Map() } = options
  const { parsed, diagnostics } = journey
  const wordsFor = wordingIn(language, parsed, changed)
  return {
    language: language.code,
    version,
    failOn,
    failed: reaches(diagnostics, failOn),
    files: parsed.tables.map(table => ({ file: table.file, ...table.dialect, rows: rowCount(table) })),
    totals: totalsOf(diagnostics),
    journey: stepsOf(journey),
    kinds: [...groupBy(diagnostics, kindOf).values()]
      .map(ones => makeKind(ones, language, most, wordsFor, changed))
      .sort(bySeverity),
  }
}

export const bySeverity = comparing<Kind>(
  ({ severity }) => SEVERITY_ORDER.indexOf(severity),
  ({ code }) => code,
  ({ field }) => field,
)

export const byPlace = comparing<Spot>(
  ({ file }) => file,
  ({ line }) => line,
  ({ column }) => column,
)

function kindOf({ code, field }: Diagnostic): string {
  return `${code} ${field ?? ''}`
}

function totalsOf(diagnostics: readonly Diagnostic[]): Report['totals'] {
  const totals = { error: 0, warning: 0, note: 0, accepted: 0 }
  for (const { severity, accepted } of diagnostics) totals[accepted === null ? severity : 'accepted'] += 1
  return totals
}

function stepsOf({ parsed, casebook, assessment }: Journey): Steps {
  const method = casebook?.methodology.default_method
  const estimates = assessment?.estimates.filter(estimate => estimate.method === method)
  const contested = estimates?.filter(({ verdict }) => verdict === 'contested')
  return {
    rows: parsed.tables.reduce((sum, table) => sum + rowCount(table), 0),
    tables: parsed.tables.length,
    claims: casebook?.claims.length ?? null,
    events: casebook?.events.length ?? null,
    estimates: estimates?.length ?? null,
    contested: contested?.length ?? null,
  }
}

function makeKind(
  ones: readonly Diagnostic[],
  { problems }: ReportLanguage,
  most: number,
  wordsFor: (diagnostic: Diagnostic) => Reported,
  changed: ChangedLines,
): Kind {
  const [{ code, field, severity }] = ones as readonly [Diagnostic, ...Diagnostic[]]
  const open = ones.filter(({ accepted }) => accepted === null)
  const accepted = ones.filter(one => one.accepted !== null)
  const first = (some: readonly Diagnostic[]) => firstOf(some, most, changed)
  return {
    code,
    field,
    severity,
    meaning: problems[code].meaning,
    remedy: problems[code].remedy,
    count: open.length,
    accepted: accepted.length,
    files: countsOf(ones),
    shown: [...first(open), ...first(accepted)].sort(byPlace).map(wordsFor),
  }
}

function countsOf(ones: readonly Diagnostic[]): Kind['files'] {
  return [...groupBy(ones, ({ file }) => file)].map(([file, some]) => {
    const accepted = some.filter(one => one.accepted !== null).length
    return { file, count: some.length - accepted, accepted }
  })
}

function firstOf(ones: readonly Diagnostic[], most: number, changed: ChangedLines): readonly Diagnostic[] {
  if (ones.length <= most) return ones
  const onChanged = ones.filter(one => isChanged(one, changed))
  const others = ones.filter(one => !isChanged(one, changed))
  return [...onChanged, ...others].slice(0, most)
}

/** Whether the line of a finding was changed; of a finding about a whole file, whether the file was. */
function isChanged({ file, line }: Diagnostic, changed: ChangedLines): boolean {
  const lines = changed.get(file)
  return lines !== undefined && (lines === 'all' || line === null || lines.has(line))
}

function wordingIn(language: ReportLanguage, parsed: ParsedBook, changed: ChangedLines) {
  const saved = savedText(parsed)
  return (one: Diagnostic): Reported => {
    const { severity, code, field, file, line, column, text, key, accepted } = one
    const { suggestions } = one.details()
    const expected = expectedOf(one, language)
    return {
      severity,
      code,
      field,
      file,
      line,
      column,
      end: saved.endOf(one),
      text: text === null ? null : cut(text, MOST_CHARACTERS),
      message: cut(messageOf(one, language), MOST_CHARACTERS),
      expected: expected === null ? null : cut(expected, MOST_CHARACTERS),
      key,
      accepted,
      changed: isChanged(one, changed),
      suggestions: suggestions.filter(({ saved, replacement }) => isShort(saved) && isShort(replacement)),
    }
  }
}

function isShort(text: string): boolean {
  return text.length <= MOST_CHARACTERS
}
