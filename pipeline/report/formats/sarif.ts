import type { Fix, Location, Log, Message, Region, ReportingDescriptor, Result, ToolComponent } from 'sarif'
import type { Suggestion } from '../../model/diagnostics/diagnostic.ts'
import { PROBLEM_CODES, SEVERITIES } from '../../model/diagnostics/problem-codes.ts'
import { LANGUAGES, type LanguageCode } from '../../model/language/language.ts'
import type { ReportWords } from '../../model/language/report-words.ts'
import { SPEECH } from '../../model/language/speech.ts'
import { fairly } from '../fairly.ts'
import { MOST } from '../limits.ts'
import type { Report, Reported } from '../report.ts'
import { asJson, messageAndExpected, visible } from '../wording.ts'

const INDEX_OF = new Map(PROBLEM_CODES.map((code, index) => [code, index]))

/**
 * The report in the Static Analysis Results Interchange Format 2.1.0
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), for code scanning and for editors. Every problem
 * that there is becomes a rule, with what it means and what to do, in every language that the pipeline speaks.
 */
export function showSarif(report: Report, sha256: (text: string) => string): string {
  const { language, version, totals, journey, failed } = report
  const shown = fairly(
    report.kinds.map(kind => kind.shown),
    MOST.sarif,
  )
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Bilan',
            semanticVersion: version,
            language,
            rules: PROBLEM_CODES.map(ruleIn(language)),
          },
        },
        translations: LANGUAGES.filter(one => one !== language).map(translation),
        // The program ran to its end; what it found is in the results and in `properties`.
        invocations: [{ executionSuccessful: true }],
        columnKind: 'unicodeCodePoints',
        results: withFingerprints(shown, SPEECH[language].report, sha256),
        properties: { totals, journey, failed, shown: shown.length },
      },
    ],
  }
  return asJson(log)
}

function ruleIn(language: LanguageCode) {
  return (code: keyof typeof SEVERITIES): ReportingDescriptor => {
    const { meaning, remedy } = SPEECH[language].problems[code]
    return {
      id: code,
      shortDescription: said(meaning),
      help: said(remedy),
      defaultConfiguration: { level: SEVERITIES[code] },
    }
  }
}

/** The rules in another language (section 3.14.9 of the standard). */
function translation(language: LanguageCode): ToolComponent {
  return {
    name: 'Bilan',
    language,
    contents: ['localizedData'],
    rules: PROBLEM_CODES.map(code => {
      const { id, shortDescription, help } = ruleIn(language)(code)
      return { id, ...(shortDescription ? { shortDescription } : {}), ...(help ? { help } : {}) }
    }),
  }
}

/**
 * Results with an identity that does not move with the lines of a file, under the name that GitHub looks for. Findings of
 * one code about one key are told apart by their order.
 */
function withFingerprints(
  shown: readonly Reported[],
  words: ReportWords,
  sha256: (text: string) => string,
): Result[] {
  const seen = new Map<string, number>()
  return shown.map(one => {
    const identity = [one.code, one.field ?? '', one.key].join('\n')
    const number = (seen.get(identity) ?? 0) + 1
    seen.set(identity, number)
    const hash = sha256(identity).slice(0, 32)
    return { ...resultOf(one, words), partialFingerprints: { primaryLocationLineHash: `${hash}:${number}` } }
  })
}

function resultOf(one: Reported, words: ReportWords): Result {
  const { severity, code, text, accepted, suggestions, key, field } = one
  return {
    ruleId: code,
    ruleIndex: INDEX_OF.get(code) ?? -1,
    level: severity,
    message: said(messageAndExpected(one, words)),
    locations: [locationOf(one)],
    ...(suggestions.length > 0 ? { fixes: suggestions.map(fixOf) } : {}),
    ...(accepted === null ? {} : { suppressions: [{ kind: 'external', justification: visible(accepted) }] }),
    properties: { key, field, text },
  }
}

function locationOf({ file, line, column, end }: Reported): Location {
  const artifactLocation = { uri: uriOf(file), uriBaseId: '%SRCROOT%' }
  if (line === null) return { physicalLocation: { artifactLocation } }
  const region: Region = {
    startLine: line,
    ...(column === null ? {} : { startColumn: column }),
    ...(end ? { endLine: end.line, endColumn: end.column } : {}),
  }
  return { physicalLocation: { artifactLocation, region } }
}

function fixOf({ range: { file, from, to }, replacement }: Suggestion): Fix {
  const deletedRegion = {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
  }
  return {
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' },
        replacements: [{ deletedRegion, insertedContent: { text: replacement } }],
      },
    ],
  }
}

/** A path as a relative reference (RFC 3986). */
function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/')
}

/**
 * A text as a message: braces would be placeholders (section 3.11.5 of the standard) and brackets links (3.11.6), which the
 * data must not become; a backslash could take away the escape of a bracket.
 */
export function said(text: string): Message & { text: string } {
  return { text: text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&') }
}
