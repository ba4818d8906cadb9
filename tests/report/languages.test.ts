import { describe, expect, test } from 'vitest'
import { PROBLEM_CODES } from '../../pipeline/model/diagnostics/problem-codes.ts'
import { SAMPLES } from '../../pipeline/model/diagnostics/samples.ts'
import { expectedOf, LANGUAGES, messageOf } from '../../pipeline/model/language/language.ts'
import { SPEECH } from '../../pipeline/model/language/speech.ts'
import { FORMATS, MOST, showFor } from '../../pipeline/report/formats.ts'
import { showText } from '../../pipeline/report/text.ts'
import { showTotals } from '../../pipeline/report/totals.ts'
import { finding, NOTES, ONE_OF_EACH, report, spoken, table } from './journeys.ts'

/** Everything that is said about the sample of a problem. */
function phrasesOf(code: (typeof PROBLEM_CODES)[number], language: (typeof LANGUAGES)[number]) {
  const { meaning, remedy } = SPEECH[language].problems[code]
  const message = messageOf(finding(code), SPEECH[language])
  return { meaning, remedy, message, expected: expectedOf(finding(code), SPEECH[language]) }
}

describe('every problem', () => {
  test.each(PROBLEM_CODES)('%s is said in every language, each in its own words', code => {
    const [english, french] = LANGUAGES.map(language => phrasesOf(code, language))
    for (const part of ['meaning', 'remedy', 'message'] as const) {
      for (const said of [english, french]) expect(said?.[part]).toMatch(/\S{2}/)
      expect(french?.[part]).not.toBe(english?.[part])
      for (const said of [english, french])
        expect(said?.[part]).not.toMatch(/undefined|\[object|NaN|\bnull\b|Infinity/)
    }
    expect(french?.expected === null).toBe(english?.expected === null)
  })

  test.each(PROBLEM_CODES)('%s has a sample that a reader can picture', code => {
    const { file, text } = SAMPLES[code]
    expect(file).toMatch(/^(?:raw|schemas)\//)
    expect(text).not.toBe('')
  })
})

/** Sentences and words that an English report holds and a French one must not. */
const ENGLISH = [
  ...PROBLEM_CODES.flatMap(code => {
    const { meaning, remedy, message } = phrasesOf(code, 'en')
    return [meaning, remedy, message]
  }),
  ...['found', 'expected', 'severity', 'finding', 'more of', 'read as', 'accepted', 'nothing', 'in all'],
  ...['rows in', 'what is the matter', 'make check lists', 'warning', 'errors'],
]

const findings = [
  ...ONE_OF_EACH,
  ...Array.from({ length: 30 }, (_, i) =>
    finding('cell/malformed', { field: 'reported_on', line: i + 3, text: 'x'.repeat(300) }),
  ),
  finding('claim/count-falls', { accepted: 'L’hôpital le dit.' }),
]
const tables = [table(['hospital-40,40 dead,2031-05-04'], { encoding: 'Mac Roman', lineEnd: 'CR' })]
const world = { lineOf: () => null, sha256: (text: string) => String(text.length) }

/** What people read of a report: not the names of JSON, commands and elements, and not the rules in other languages. */
function readable(text: string): string {
  const strings = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([name, one]) =>
            ['translations', 'level', 'severity', 'fail_on', '$schema'].includes(name) ? [] : strings(one),
          )
        : []
  if (text.startsWith('{')) return strings(JSON.parse(text)).join('\n')
  return text
    .replaceAll(/^::\w+ |title=.*?(?=::)|\w+=(?=")/gm, '')
    .replaceAll(/&#(\d+);/g, (_, n) => String.fromCodePoint(Number(n)))
}

describe('a French report', () => {
  test.each(FORMATS)('holds no English sentence as %s', async format => {
    const made = report(findings, { language: 'fr', most: MOST[format], tables })
    const text =
      format === 'text'
        ? showText(...spoken(made), { colour: false }) + showTotals(...spoken(made))
        : await showFor(format, ...spoken(made), world)
    const seen = readable(text)
    expect(seen.length).toBeGreaterThan(100)
    for (const phrase of ENGLISH) {
      const words = RegExp(`(?<![\\w-])${phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`)
      expect([format, words.exec(seen)?.[0] ?? null]).toEqual([format, null])
    }
  })

  test('has its spaces where French has them', () => {
    const text = showText(...spoken(report(findings, { language: 'fr', tables })), { colour: false })
    expect(text).toContain(`${NOTES}\u00a0: lu en Mac Roman, avec des virgules et des fins de ligne CR\n`)
    expect(text).toContain('\u2026 (300\u00a0caractères en tout)')
    expect(text).toContain('1\u00a0problème connu est accepté')
    const big = {
      ...report([], { language: 'fr' }),
      totals: { error: 12_345, warning: 0, note: 0, accepted: 0 },
    }
    expect(showTotals(...spoken(big))).toContain('12\u202f345\u00a0erreurs')
  })
})
