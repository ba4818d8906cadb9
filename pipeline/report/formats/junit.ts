import { create } from 'xmlbuilder2'
import { SEVERITY_ORDER } from '../../model/diagnostics/problem-codes.ts'
import type { ReportLanguage } from '../../model/language/language.ts'
import type { ReportWords } from '../../model/language/report-words.ts'
import { compareText } from '../../model/order.ts'
import type { Kind, Report, Reported } from '../report.ts'
import { placeOf } from '../text.ts'
import { escapeOf, quoted, sentence, visible } from '../wording.ts'

/** A test: whether a file is free of one kind of finding. */
interface TestCase {
  readonly name: string
  /** In short; null if the test is passed. */
  readonly failure: { readonly type: string; readonly message: string } | null
  /** The findings, one below the other; null if there are none. */
  readonly details: string | null
}

/**
 * A JUnit report: a suite for each file, and in it a test for each kind of finding. A test fails by the same rule by
 * which the program does, `--fail-on`; what is less severe, or accepted, is told in the output of a test that is passed.
 */
export function showJunit(report: Report, { report: words }: ReportLanguage): string {
  const suites = filesOf(report).map(file => ({ file: visible(file), cases: casesOf(report, file, words) }))
  const all = suites.flatMap(({ cases }) => cases)
  const document = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: escapeOf })
  const root = document.ele('testsuites', { name: 'Bilan', ...countsOf(all) })
  for (const { file, cases } of suites) {
    const suite = root.ele('testsuite', { name: literal(file), ...countsOf(cases), skipped: '0' })
    for (const { name, failure, details } of cases) {
      const test = suite.ele('testcase', { classname: literal(file), name: literal(name) })
      if (failure) test.ele('failure', { ...failure }).txt(literal(details ?? ''))
      else if (details !== null) test.ele('system-out').txt(literal(details))
    }
  }
  return `${document.end({ prettyPrint: true })}\n`
}

/**
 * A text as it is to be read: xmlbuilder2 takes what looks like an escape for one that was made already, and leaves it, so
 * `&lt;` in the data would be read as `<`.
 */
function literal(text: string): string {
  return text.replace(/&(?=(?:lt|gt|amp|apos|quot);)/g, '&amp;')
}

/** Every file that was read or about which something is said. */
function filesOf({ files, kinds }: Report): readonly string[] {
  const named = [...files, ...kinds.flatMap(kind => kind.files)].map(({ file }) => file)
  return [...new Set(named)].sort(compareText)
}

function casesOf(report: Report, file: string, words: ReportWords): readonly TestCase[] {
  const cases = report.kinds.flatMap(kind => {
    const counts = kind.files.find(one => one.file === file)
    return counts ? [caseOf(report, kind, file, counts.count, words)] : []
  })
  return cases.length > 0 ? cases : [{ name: words.tests.clean, failure: null, details: null }]
}

function caseOf({ failOn }: Report, kind: Kind, file: string, count: number, words: ReportWords): TestCase {
  const { code, field, severity, meaning, shown } = kind
  const fails = count > 0 && SEVERITY_ORDER.indexOf(severity) <= SEVERITY_ORDER.indexOf(failOn)
  const here = shown.filter(one => one.file === file)
  const open = here.filter(({ accepted }) => accepted === null)
  const hidden = count - open.length
  const lines = here.flatMap(one => linesOf(one, words))
  if (hidden > 0) lines.push(words.tests.notShown(hidden))
  return {
    name: sentence(words.kind(code, field)),
    failure: fails ? { type: code, message: `${words.tests.findings(count)}. ${meaning}` } : null,
    details: lines.join('\n'),
  }
}

function linesOf(one: Reported, words: ReportWords): string[] {
  const lines = [`${placeOf(one)}: ${sentence(one.message)}`]
  if (one.text !== null) lines.push(`    ${words.labelled(words.found, quoted(one.text, words))}`)
  if (one.expected !== null) lines.push(`    ${words.labelled(words.expected, sentence(one.expected))}`)
  if (one.accepted !== null)
    lines.push(`    ${words.labelled(words.acceptedNoun.one, sentence(one.accepted))}`)
  return lines
}

function countsOf(cases: readonly TestCase[]) {
  const failures = cases.filter(({ failure }) => failure !== null).length
  return { tests: String(cases.length), failures: String(failures), errors: '0' }
}
