import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { examine } from '../../pipeline/examine/examine.ts'
import { hangsOn } from '../../pipeline/model/hangs-on.ts'
import type { Method } from '../../pipeline/model/journey/assessment.ts'
import type { Casebook } from '../../pipeline/model/journey/casebook.ts'
import { figureKey } from '../../pipeline/model/journey/figure-key.ts'
import { LANGUAGES, type LanguageCode } from '../../pipeline/model/language/language.ts'
import { hangsOnInWords } from '../../pipeline/model/language/sensitivity.ts'
import { SPEECH } from '../../pipeline/model/language/speech.ts'
import { reconcile } from '../../pipeline/reconcile/reconcile.ts'
import { casebooks } from '../laws/arbitraries.ts'
import { about, atLeast, between, casebookOf, exactly, type Said } from '../reconcile/casebook.ts'

/** What the first series of some claims hangs on, under a method. */
function sentence(
  claims: readonly Said[],
  { method = 'monotone', language = 'en' }: { method?: Method; language?: LanguageCode } = {},
): string {
  return sentences(casebookOf({ claims }), language, method)[0] ?? 'no estimate'
}

function sentences(casebook: Casebook, language: LanguageCode, method?: Method): readonly string[] {
  const assessment = reconcile(casebook).value
  const { sensitivity } = examine(casebook, assessment).value
  const speakers = new Map(casebook.claims.map(({ note, speaker }) => [note.claim_id, speaker.name_en]))
  return assessment.estimates
    .filter(estimate => method === undefined || estimate.method === method)
    .map(estimate => {
      const tried = sensitivity.filter(({ published }) => figureKey(published) === figureKey(estimate))
      return hangsOnInWords(hangsOn(estimate, tried), id => speakers.get(id) ?? null, SPEECH[language])
    })
}

/** METHODS 7.2: the police chief says about a hundred Taliban by the 4th, the army 90 by the 6th. */
const TALIBAN: readonly Said[] = [
  { id: 'k16-police-chief', says: about(100), about: 100, on: '2016-10-04', by: 'police chief' },
  { id: 'k16-army', says: exactly(90), on: '2016-10-06', by: 'army' },
]

describe('what a figure hangs on', () => {
  test('a width of “about” under which the voices contradict each other, and what they then leave', () => {
    expect(sentence(TALIBAN)).toBe(
      'With “about” read as ±5 %, the voices would contradict each other: 90, or at least 95; ' +
        'without k16-army (army), best would be 100 instead of 90, high open instead of 90; 2 more changes in sensitivity.csv.',
    )
    expect(sentence(TALIBAN, { language: 'fr' })).toMatch(
      /^Si «\u00a0environ\u00a0» est lu à ±5\u202f%, les voix se contrediraient\u00a0: 90, ou au moins 95\u202f; /,
    )
  })

  test('one voice without which the others agree', () => {
    const claims = [
      { id: 'a', says: exactly(61), on: '2016-10-04' },
      { id: 'b', says: exactly(61), on: '2016-10-04' },
      { id: 'c', says: exactly(97), on: '2016-10-04' },
    ]
    expect(sentence(claims)).toBe(
      'Without c (speaker of c), the voices would agree; without a (speaker of a), high would be 97 instead of 61; ' +
        'without b (speaker of b), high would be 97 instead of 61; no other reading of the words changes it.',
    )
  })

  test('nothing, where three voices say the same', () => {
    const claims = ['a', 'b', 'c'].map(id => ({ id, says: exactly(61), on: '2016-10-04' }))
    expect(sentence(claims)).toBe('Stands under every assumption tried, and without any one of its voices.')
    expect(sentence(claims, { language: 'fr' })).toMatch(/^Tient sous toutes les hypothèses essayées/)
  })

  test('a single voice', () => {
    expect(sentence([{ id: 'a', says: atLeast(41), on: '2016-10-04', by: 'ministry' }])).toBe(
      'Rests on a single voice, ministry (a); no other reading of the words changes it.',
    )
  })

  test('round numbers, and the partiality of a party about its enemy', () => {
    const claims = ['a', 'b', 'c'].map(id => ({
      id,
      says: exactly(90),
      on: '2016-10-04',
      stake: 'enemy_losses' as const,
    }))
    expect(sentence(claims)).toBe(
      'With bare round numbers read as ±5 %, low would be 85 instead of 90, high 95 instead of 90; ' +
        'with the partiality of the parties allowed for, low would be 45 instead of 90; leaving out any one voice changes nothing.',
    )
  })

  test('no figure: because the method does not count it, or asks for more', () => {
    expect(sentence(TALIBAN, { method: 'ibc-like' })).toBe(
      'This method does not count it, so nothing hangs on an assumption.',
    )
    expect(sentence(TALIBAN, { method: 'un-3-types' })).toBe(
      'No figure under any assumption tried: too few independent kinds of speakers support a number.',
    )
    expect(sentence([{ id: 'a', says: null, on: '2016-10-04' }])).toBe(
      'No figure under any assumption tried: the sources give no number.',
    )
  })

  test('other widths of “about” with the same effect are named together', () => {
    const claims = [
      { id: 'a', says: about(30), about: 30, on: '2016-10-04' },
      { id: 'b', says: between(31, 33), on: '2016-10-04' },
      { id: 'c', says: between(31, 33), on: '2016-10-04' },
    ]
    expect(sentence(claims)).toContain('With “about” read as ±5 %,')
    const wide = [{ id: 'd', says: about(3), about: 3, on: '2016-10-04' }]
    expect(sentence(wide)).toContain('Rests on a single voice')
  })
})

describe('the sentence', () => {
  test('is one, of readable length, in every language, and speaks of no probability', () => {
    const any = fc.tuple(
      casebooks({ scopes: 'many', voices: 'any' }),
      fc.constantFrom<LanguageCode>(...LANGUAGES),
    )
    fc.assert(
      fc.property(any, ([casebook, language]) => {
        for (const said of sentences(casebook, language)) {
          expect(said).toMatch(/^\p{Lu}[^\n]+\.$/u)
          expect(said).not.toMatch(/undefined|NaN|null|probab|confidence|confiance/)
          expect(said.length).toBeLessThanOrEqual(222)
        }
      }),
      { numRuns: 60 },
    )
  })
})
