import fc from 'fast-check'
import { marked, type Token } from 'marked'
import { describe, expect, test } from 'vitest'
import { showExplanation } from '../../pipeline/explain/formats.ts'
import type { Casebook } from '../../pipeline/model/journey/casebook.ts'
import { LANGUAGES } from '../../pipeline/model/language/language.ts'
import { SPEECH } from '../../pipeline/model/language/speech.ts'
import { about, casebookOf, exactly } from '../reconcile/casebook.ts'
import { anyText } from '../report/journeys.ts'
import { explained, figuresIn, findingsIn, shipped } from './journey.ts'

/** Every kind of markup in a text, at any depth. */
function kindsIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(token => {
    const cells = token.type === 'table' ? [...token['header'], ...token['rows'].flat()] : []
    const items: readonly Token[] = token.type === 'list' ? token['items'] : []
    const inside: readonly Token[] = [
      ...('tokens' in token ? (token.tokens ?? []) : []),
      ...cells.flatMap(cell => cell.tokens),
      ...items,
    ]
    return [token.type, ...kindsIn(inside)]
  })
}

const KNOWN = [
  ...['heading', 'paragraph', 'table', 'space', 'text', 'html', 'strong', 'escape', 'list', 'list_item'],
]

function foreign(markdown: string): readonly string[] {
  const tokens = marked.lexer(markdown)
  const html = (marked.parser(tokens) as string).matchAll(
    /<(?!\/?(?:h\d|p|table|thead|tbody|tr|t[hd]|strong|code|ul|li)\b|!-- -->)[^>]*>?/g,
  )
  return [...kindsIn(tokens).filter(kind => !KNOWN.includes(kind)), ...[...html].map(([tag]) => tag)]
}

/** A world in which every text that people type is this one. */
function hostile(text: string): Casebook {
  const book = casebookOf({
    claims: [
      { id: 'a', says: about(100), about: 100, on: '2016-10-04' },
      { id: 'b', says: exactly(80), on: '2016-10-06' },
    ],
  })
  const named = <T>(row: T): T => ({ ...row, name_en: text, name_fr: text })
  return {
    ...book,
    events: book.events.map(named),
    groups: book.groups.map(named),
    claims: book.claims.map(claim => ({
      ...claim,
      note: { ...claim.note, wording: text, language: text, rank_reason: text },
      speaker: named(claim.speaker),
      source: { ...claim.source, publisher: text, title: text, url: text, relays: text },
    })),
  }
}

describe('an explanation as Markdown', () => {
  test('takes nothing in the data for markup, and nor does a terminal obey it', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.constantFrom(...LANGUAGES), async (text, language) => {
        const explanation = explained('battle/people/killed', findingsIn(hostile(text)))
        expect(foreign(await showExplanation(explanation, 'markdown', SPEECH[language]))).toEqual([])
        const shown = await showExplanation(explanation, 'text', SPEECH[language])
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal would obey.
        expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e]/)
      }),
      { numRuns: 60 },
    )
  })

  test.each(LANGUAGES)('has a page for every figure, in %s', async language => {
    const findings = shipped()
    for (const of of figuresIn(findings)) {
      const page = await showExplanation(explained(of, findings), 'markdown', SPEECH[language])
      expect(foreign(page)).toEqual([])
      expect(page).toContain(`<code>${of.replaceAll('_', '&#95;')}</code>`)
    }
  })
})
