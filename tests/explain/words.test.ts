import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { METHOD_NAMES } from '../../pipeline/model/journey/assessment.ts'
import { LANGUAGES } from '../../pipeline/model/language/language.ts'
import { SPEECH } from '../../pipeline/model/language/speech.ts'
import { RULES } from '../../pipeline/model/rules.ts'

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../schemas/${name}.schema.json`), 'utf8')).properties
const estimates = schemaOf('dist/estimates')
const trace = schemaOf('dist/trace')
const speakers = schemaOf('raw/speakers')
const valuesOf = (column: { readonly enum: readonly (string | null)[] }): readonly string[] =>
  column.enum.filter(value => value !== null)

/** What must have words, by the name under which a phrase book holds them. */
const NEEDED = {
  roles: valuesOf(trace.role),
  missing: valuesOf(estimates.missing_reason),
  grades: valuesOf(estimates.grade),
  statuses: valuesOf(estimates.status),
  verdicts: valuesOf(estimates.verdict),
  kinds: valuesOf(speakers.kind),
} as const

describe.each(LANGUAGES)('the words of %s', language => {
  const { explanation, rules } = SPEECH[language]

  test('say every rule', () => {
    expect(Object.keys(rules)).toEqual([...RULES])
    for (const sentence of Object.values(rules)) expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
    expect(new Set(Object.values(rules)).size).toBe(RULES.length)
  })

  test.each(Object.entries(NEEDED))('say all %s of the schemas', (name, values) => {
    const words: Readonly<Record<string, string>> = explanation[name as keyof typeof NEEDED]
    expect(Object.keys(words).sort()).toEqual([...values].sort())
    for (const said of Object.values(words)) expect(said).toMatch(/\S{2}/)
  })
})

test('no sentence is the same in two languages', () => {
  for (const rule of RULES) expect(SPEECH.fr.rules[rule]).not.toBe(SPEECH.en.rules[rule])
})

test('the methods are those of the schema', () => {
  expect([...METHOD_NAMES]).toEqual(estimates.method.enum)
})
