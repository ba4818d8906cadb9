import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DOCUMENTS, HOME, nameOf, proseOf, published } from './documents.ts'

/** What an English sentence can hardly do without, and a French one does not have. */
const ENGLISH =
  /(?<![\p{L}])(?:the|of|is|are|was|were|which|that|with|not|this|these|by|every|where|what|than|nobody|somebody|claims?|rows?)(?![\p{L}])/giu

/** What is English and stays so: names of organisations and licences, words that are quoted, files, tables and columns. */
const QUOTED = [
  /Standards for Casualty\s+Recording|Every Casualty|Armed Conflict Location and Event Data|CC[- ]BY-SA/g,
  /\*(?:including 17 children|casualties|dozens|hundreds)\*|\((?:dozens|tens)\)/gi,
  /^\| anglais \|[\s\S]*?\n\n/gm,
  /\S*\w_\w\S*|\b[\w-]+\.(?:csv|json|md)\b|\[[\w.-]+\]|^#+ [\w.-]+$/gm,
]

const documents = new Map([
  ...DOCUMENTS.map(
    document => [`dist/${nameOf(document, 'fr')}`, published(nameOf(document, 'fr'))] as const,
  ),
  ...['METHODOLOGY.fr.md', 'schemas/DICTIONARY.fr.md'].map(
    path => [path, readFileSync(join(HOME, path), 'utf8').replaceAll(/<!--.*?-->/g, '')] as const,
  ),
])

describe.each([...documents])('%s', (_, text) => {
  test('has a no-break space before : ; ? ! % and inside guillemets', () => {
    const faults = proseOf(text).match(
      /.{0,30}(?:[ \p{L}»)][;?!](?=\s|$)|[ \p{L}»)]:(?=\s|$)| %|«[^\u00a0]|[^\u00a0]»).{0,20}/gmu,
    )
    expect(faults ?? []).toEqual([])
  })

  test('has no straight apostrophe in a word', () => {
    expect(proseOf(text).match(/.{0,20}\p{L}'\p{L}.{0,20}/gu) ?? []).toEqual([])
  })

  test('has no English left', () => {
    const prose = QUOTED.reduce((rest, quoted) => rest.replaceAll(quoted, ''), proseOf(text))
    expect([...prose.matchAll(ENGLISH)].map(({ index }) => prose.slice(index - 20, index + 30))).toEqual([])
  })
})

test('the French sentences of the schemas and rules are typed with the same care', () => {
  const schemas = ['raw', 'dist'].flatMap(folder =>
    readdirSync(join(HOME, 'schemas', folder)).map(name =>
      readFileSync(join(HOME, 'schemas', folder, name), 'utf8'),
    ),
  )
  const said = schemas.flatMap(text =>
    [...text.matchAll(/"(?:x-description-fr|fr)": "(.*)"/g)].map(([, sentence = '']) => sentence),
  )
  expect(said.length).toBeGreaterThan(150)
  expect(
    said.filter(one => /[ \p{L}][;?!](?:\s|$)|[ \p{L}]:(?:\s|$)| %|« |[^\u00a0]»|\p{L}'\p{L}/u.test(one)),
  ).toEqual([])
})
