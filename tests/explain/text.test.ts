import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { showExplanation } from '../../pipeline/explain/formats.ts'
import { tell } from '../../pipeline/explain/tell.ts'
import { LANGUAGES } from '../../pipeline/model/language/language.ts'
import { SPEECH } from '../../pipeline/model/language/speech.ts'
import { explained, figuresIn, shipped } from './journey.ts'

const findings = shipped()

/** Figures that a reader asks about first: an agreement, a tie, a chain of corrections, parts of a whole. */
const FIGURES = [
  'kunduz-2016/taliban/killed',
  'kunduz-2015/civilians/wounded',
  'msf-hospital-2015/people/killed',
  'kunduz-2015/people/killed',
]

describe('an explanation as text', () => {
  describe.each(LANGUAGES)('in %s', language => {
    test.each(FIGURES)('of %s', async of => {
      const text = await showExplanation(explained(of, findings), 'text', SPEECH[language])
      const file = `${of.replaceAll('/', '.')}.${language}.txt`
      await expect(text).toMatchFileSnapshot(join(import.meta.dirname, 'expect', file))
    })

    test('fits a terminal of 100 columns for every figure, but for addresses that no line can hold', async () => {
      for (const of of figuresIn(findings)) {
        const text = await showExplanation(
          explained(of, findings, { method: 'all' }),
          'text',
          SPEECH[language],
        )
        expect(text.split('\n').filter(line => line.length > 100 && !line.includes('http'))).toEqual([])
        expect(text).not.toMatch(/undefined|NaN|\[object|\bnull\b/)
      }
    })
  })

  test('in French holds no sentence of the English one', async () => {
    const [english, french] = LANGUAGES.map(language => SPEECH[language])
    if (!english || !french) throw new Error('there are two languages')
    const sentences = [english.rules, english.explanation.missing, english.explanation.sections].flatMap(
      words => Object.values(words),
    )
    for (const of of figuresIn(findings)) {
      const text = await showExplanation(explained(of, findings, { method: 'all' }), 'text', french)
      const seen = text.replaceAll(/\s+/g, ' ')
      expect(sentences.filter(sentence => seen.includes(sentence))).toEqual([])
    }
  })
})

describe.each(LANGUAGES)('a figure under a method named after an organisation, in %s', language => {
  test('is said to be none of theirs, and no other figure is', () => {
    const explanation = explained('kunduz-2016/taliban/killed', shipped(), { method: 'all' })
    for (const { title, sections } of tell(explanation, SPEECH[language]).chapters) {
      const warned = JSON.stringify(sections).includes(SPEECH[language].explanation.notTheirs)
      expect([title, warned]).toEqual([title, !title.includes('monotone')])
    }
  })
})
