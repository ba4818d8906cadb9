import { join } from 'node:path'
import { readCFF, validateCFF } from 'cffjs'
import { describe, expect, test } from 'vitest'
import { FACTS, HOME, textOf } from './facts.ts'

/** Read by another YAML library than the one that wrote it, and not as the dates of JavaScript, which the format has not. */
const read = () => {
  const cff: Readonly<Record<string, unknown>> = readCFF(join(HOME, 'dist/CITATION.cff'))
  const day = cff['date-released']
  return { ...cff, 'date-released': day instanceof Date ? day.toISOString().slice(0, 10) : day }
}

describe('CITATION.cff', () => {
  test('satisfies the schema of the Citation File Format 1.2.0', () => {
    expect(() => validateCFF(read())).not.toThrow()
  })

  test.each([
    { 'cff-version': undefined },
    { authors: [] },
    { 'date-released': 'November' },
    { licence: 'MIT' },
  ])('would not satisfy it with %j', change => {
    expect(() => validateCFF({ ...read(), ...change })).toThrow('validation failed')
  })

  test('says title, version, licence and the day on which the data became what it is', () => {
    expect(read()).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      title: FACTS.title,
      version: FACTS.version,
      license: 'CC-BY-SA-4.0',
      'date-released': FACTS.lastChange,
      authors: [{ name: 'The Bilan recorders' }],
      identifiers: [expect.objectContaining({ type: 'other', value: FACTS.iri })],
    })
  })

  test('is cited in one way, in README, for machine learning and for search engines', () => {
    const { citeAs } = JSON.parse(textOf('croissant.json'))
    const { creditText } = JSON.parse(textOf('dataset.jsonld'))
    expect(citeAs).toBe(
      `The Bilan recorders. ${FACTS.title}. Version ${FACTS.version}, data of ${FACTS.lastChange}. CC-BY-SA-4.0.`,
    )
    expect(creditText).toBe(citeAs)
    expect(textOf('README.md').replaceAll('\\', '')).toContain(citeAs)
  })
})
