import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { METHODOLOGY_PATHS, withBlocks } from '../../pipeline/documents/methodology.ts'
import { readSchemas } from '../../pipeline/edge/read.ts'
import { METHOD_NAMES } from '../../pipeline/model/journey/assessment.ts'
import { LANGUAGES } from '../../pipeline/model/language/language.ts'
import { SPEECH } from '../../pipeline/model/language/speech.ts'
import { MARKS } from '../../pipeline/model/methods/marks.ts'
import { RULES_OF_METHODS } from '../../pipeline/model/methods/methods.ts'
import { RULES } from '../../pipeline/model/rules.ts'
import { HOME, isTable, partsOf, published, tokensOf } from './documents.ts'

const HEADING = {
  en: (method: string) => `The ${method} method`,
  fr: (method: string) => `La méthode ${method}`,
}

describe.each(LANGUAGES)('the methodology in %s', language => {
  const text = published(METHODOLOGY_PATHS[language])
  const cells = tokensOf(text)
    .filter(isTable)
    .flatMap(({ rows }) =>
      rows.map(row => row.map(cell => cell.text.replaceAll(/\\([^A-Za-z0-9\s])/g, '$1'))),
    )

  test('explains every rule of the trace with the sentence that explain prints', () => {
    for (const rule of RULES) expect(cells).toContainEqual([`\`${rule}\``, SPEECH[language].rules[rule]])
  })

  test.each(METHOD_NAMES)('has a heading for %s, and each of its steps with its mark', method => {
    expect(partsOf(text).map(({ title }) => title)).toContain(HEADING[language](method))
    for (const { step, status, ...rule } of RULES_OF_METHODS[method])
      expect(cells).toContainEqual([String(step), rule[language], `*${MARKS[status][language].name}*`])
  })

  test('says what every mark means', () => {
    for (const mark of Object.values(MARKS)) expect(text).toContain(mark[language].means)
  })

  test('is published as it stands in the repository, but for links that would lead nowhere', () => {
    const typed = readFileSync(join(HOME, METHODOLOGY_PATHS[language]), 'utf8')
    const words = (markdown: string) =>
      markdown
        .replaceAll(/<!--.*?-->/g, '')
        .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')
        .split(/\s+/)
    expect(words(text)).toEqual(words(typed))
    expect(text).not.toContain('](schemas/')
  })

  test('refuses a part that the code does not know', () => {
    const schemas = readSchemas(HOME)
    for (const name of ['rules-of-method ours', 'values estimates.worst', 'opinions'])
      expect(() => withBlocks(`<!-- from code: ${name} -->\n<!-- end -->`, language, schemas)).toThrow(name)
  })

  test('quotes the figures that are published', () => {
    const estimates: readonly Readonly<Record<string, unknown>>[] = JSON.parse(published('estimates.json'))
    const figure = (event: string, group: string, outcome: string, method = 'monotone') =>
      estimates.find(
        row =>
          row['event_id'] === event &&
          row['group_id'] === group &&
          row['outcome'] === outcome &&
          row['counting'] === 'cumulative' &&
          row['method'] === method,
      )
    expect(figure('kunduz-2015', 'civilians', 'wounded')).toMatchObject({ low: 180, best: 180, high: null })
    expect(figure('kunduz-2015', 'people', 'killed')).toMatchObject({ low: 439, best_kind: 'floor' })
    const taliban = figure('kunduz-2016', 'taliban', 'killed', 'ucdp-like')
    expect(taliban).toMatchObject({ low: 24, best: 90, high: 100 })
    const quoted = language === 'en' ? /are 90, from 24 to 100/ : /sont 90, de 24 à 100/
    expect(text).toMatch(quoted)
    for (const number of ['180', '559', '439']) expect(text).toContain(number)
  })
})
