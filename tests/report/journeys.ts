import fc from 'fast-check'
import type { Details, Diagnostic, Finding } from '../../pipeline/model/diagnostics/diagnostic.ts'
import { problem } from '../../pipeline/model/diagnostics/diagnostic.ts'
import { PROBLEM_CODES, type ProblemCode } from '../../pipeline/model/diagnostics/problem-codes.ts'
import { SAMPLES } from '../../pipeline/model/diagnostics/samples.ts'
import type { Dialect } from '../../pipeline/model/journey/dialect.ts'
import type { Journey } from '../../pipeline/model/journey/journey.ts'
import type { ParsedTable } from '../../pipeline/model/journey/parsed-book.ts'
import type { LanguageCode, ReportLanguage } from '../../pipeline/model/language/language.ts'
import { SPEECH } from '../../pipeline/model/language/speech.ts'
import { makeReport, type Report, type ReportOptions } from '../../pipeline/report/report.ts'

export const NOTES = 'raw/notes/lorn.csv'
export const PLAIN: Dialect = { encoding: 'UTF-8', bom: false, delimiter: ',', lineEnd: 'LF', hxl: false }

/** The sample of a problem as a diagnostic on line 2 of its file, or as it is said to be. */
export function finding<C extends ProblemCode>(
  code: C,
  at: Partial<Finding & Details<C>> & { readonly accepted?: string | null } = {},
): Diagnostic {
  const { file, text, facts } = SAMPLES[code]
  const { facts: own = facts, accepted = null, ...place } = at
  const found = { file, line: 2, column: 1, field: null, text, key: `hospital-40/${code}`, ...place }
  return { ...problem(code, found, own as Details<C>['facts']), accepted } as Diagnostic
}

/** A table of three columns, saved as these lines, the first of which is line 2 of the file. */
export function table(lines: readonly string[], dialect: Partial<Dialect> = {}): ParsedTable {
  const rows = lines.map((saved, i) => {
    const bytes = new TextEncoder().encode(saved)
    return { cells: saved.split(','), line: i + 2, bytes, from: 0, to: bytes.length }
  })
  const columns = ['claim_id', 'wording', 'reported_on']
  return { name: 'notes', file: NOTES, columns, dialect: { ...PLAIN, ...dialect }, rows, ragged: [] }
}

/** A journey that came no further than parsing. */
export function journey(
  diagnostics: readonly Diagnostic[],
  tables: readonly ParsedTable[] = [table(['hospital-40,40 dead,2031-05-04'])],
): Journey {
  const methodology = { file: 'raw/desk/methodology.json', value: undefined, spots: new Map() }
  return {
    parsed: { tables, refused: [], unread: [], released: new Map(), methodology },
    casebook: null,
    assessment: null,
    examination: null,
    diagnostics,
  }
}

export function report(
  diagnostics: readonly Diagnostic[],
  options: Partial<ReportOptions> & {
    readonly language?: LanguageCode
    readonly tables?: readonly ParsedTable[]
  } = {},
): Report {
  const { language = 'en', tables, ...rest } = options
  return makeReport(journey(diagnostics, tables), SPEECH[language], {
    version: '0.1.0',
    failOn: 'error',
    most: 10,
    ...rest,
  })
}

/** A report and the language that it is in, as what shows it wants them. */
export function spoken(report: Report): [Report, ReportLanguage] {
  return [report, SPEECH[report.language]]
}

/** One finding of every problem that there is. */
export const ONE_OF_EACH = PROBLEM_CODES.map(code => finding(code))

/** Texts with everything in them that could be taken for something else. */
export const anyText = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  fc
    .array(
      fc.constantFrom(
        ...[
          '::',
          '%0A',
          '%',
          '\r\n',
          '\n',
          '\u0000',
          '\u001b[31m',
          '|',
          '`',
          ']]>',
          '<!--',
          '<script>',
          '&amp;',
        ],
        ...[
          '@everyone',
          '#1',
          'https://lorn.example',
          'www.lorn.example',
          '[a](1)',
          '{0}',
          '\\',
          '*',
          '_',
          '😀',
        ],
        ...['e\u0301', '\ufffe', '\u202e', '\u2028', '"', "'", ',', ':', '=', '=1+1', '##[error]', ' '],
      ),
      { maxLength: 12 },
    )
    .map(parts => parts.join('')),
)

/** Findings whose texts, places and facts hold any text. */
export const anyFinding: fc.Arbitrary<Diagnostic> = fc
  .record({
    code: fc.constantFrom<ProblemCode[]>(
      'row/duplicate-id',
      'file/header-missing',
      'cell/malformed',
      'claim/count-falls',
      'claim/hedge-scope',
    ),
    file: anyText.map(text => `raw/${text}`),
    line: fc.option(fc.nat(9).map(n => n + 1)),
    field: fc.option(anyText.map(text => `f${text}`)),
    text: fc.option(anyText),
    key: anyText.map(text => `k${text}`),
    inside: anyText,
    accepted: fc.option(anyText, { freq: 8 }),
  })
  .map(({ code, line, inside, accepted, ...rest }) => {
    const column = line === null ? null : 1
    const first = { id: inside, file: inside, line: 3 }
    const at = { ...rest, line, column, accepted: code.startsWith('claim/') ? accepted : null }
    switch (code) {
      case 'row/duplicate-id':
        return finding(code, { ...at, facts: { first } })
      case 'file/header-missing':
        return finding(code, { ...at, facts: { missing: inside, after: inside } })
      case 'cell/malformed':
        return finding(code, { ...at, facts: { ...SAMPLES[code].facts, column: inside, meant: [inside] } })
      case 'claim/count-falls':
        return finding(code, { ...at, facts: { ...SAMPLES[code].facts, earlier: first, day: inside } })
      default:
        return finding('claim/hedge-scope', { ...at, facts: { hedge: inside } })
    }
  })

export const anyFindings = fc.array(anyFinding, { maxLength: 40 })
