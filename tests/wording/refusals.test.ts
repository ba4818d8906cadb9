import { describe, expect, test } from 'vitest'
import { readWording } from '../../pipeline/wording/read.ts'
import { expectRefused, figureOf } from './expect-figure.ts'

type Case = readonly [wording: string, language: string, text: string]

describe('words that are not known are pointed to', () => {
  test.each<Case>([
    ['close to 40', 'en', 'close to'],
    ['an estimated 50', 'en', 'estimated'],
    ['reportedly 40 dead', 'en', 'reportedly'],
    ['40 dead, perhaps more', 'en', 'perhaps'],
    ['40 feared dead', 'en', 'feared'],
    ['40?', 'en', '?'],
    ['40-odd dead', 'en', 'odd'],
    ['40 or worse', 'en', 'or worse'],
    ['some of the 40 dead', 'en', 'some of the'],
    ['killed by 40 gunmen', 'en', 'by'],
    ['not 40', 'en', 'not'],
    ['only 40', 'en', 'only'],
    ['$40', 'en', '$'],
    ['±40', 'en', '±'],
    ['40..', 'en', '..'],
    ['more than nearly 40', 'en', 'more than nearly'],
    ['fewer than 0', 'en', 'fewer than'],
    ['up to several', 'en', 'up to'],
    ['After heavy fighting, at least 40 dead', 'en', 'After heavy fighting'],
    ['a woman and her child killed', 'en', 'and her'],
    ['peut-être 40', 'fr', 'peut-être'],
    ['40 morts, voire 50', 'fr', 'voire'],
    ['selon la police 40 morts', 'fr', 'selon la police'],
    ['tués le 3', 'fr', 'le'],
    ['Environ plus de 40', 'fr', 'Environ plus de'],
    ['un policier et son chauffeur', 'fr', 'et son'],
    ['40 morts par jour', 'fr', 'par jour'],
    ['une bonne quarantaine de morts', 'fr', 'une bonne quarantaine'],
    ['une petite centaine de morts', 'fr', 'une petite centaine'],
  ])('"%s" (%s)', (wording, language, text) => {
    expectRefused(wording, language, 'unknown-hedge', text)
  })

  test('known hedges are offered instead', () => {
    const reading = readWording('close to 40', 'en', 'killed', 10)
    const known = ['exactly', 'about', 'at least', 'more than', 'nearly', 'up to', 'fewer than']
    expect(reading).toMatchObject({ known })
  })
})

describe('numbers of something else are no figure', () => {
  test.each([
    ['', 'en'],
    ['[8]', 'en'],
    ['at least', 'en'],
    ['casualties', 'en'],
    ['40 families', 'en'],
    ['40 percent', 'en'],
    ['two thirds', 'en'],
    ['1,000s of people', 'en'],
    ['40 %', 'fr'],
    ['40-year-old man', 'en'],
    ['for about three days', 'en'],
    ['12 May', 'en'],
    ['in 2015', 'en'],
    ['2016-10-04', 'en'],
    ['3rd battalion', 'en'],
    ['AC-130', 'en'],
    ['a group of rebels', 'en'],
    ['unknown gunmen killed', 'en'],
    ['un attentat', 'fr'],
    ['selon une source', 'fr'],
    ['le 6 octobre', 'fr'],
    ['une quinzaine de jours', 'fr'],
    ['dont sept enfants', 'fr'],
    ['victimes', 'fr'],
  ])('"%s" (%s)', (wording, language) => {
    expectRefused(wording, language, 'no-figure', wording)
  })

  test.each([
    ['In October 2016, 40 killed', 'en'],
    ['October 6, 2016: 40 killed', 'en'],
    ['40 killed in three days', 'en'],
    ['Le 6 octobre, 40 morts', 'fr'],
    ['40 morts le 3-7 octobre', 'fr'],
    ['40 morts du 3 au 7 octobre', 'fr'],
    ['40 killed on 3 and 7 October', 'en'],
    ['40 morts dans une attaque', 'fr'],
  ])('"%s" is 40 all the same', (wording, language) => {
    expect(figureOf(wording, language)).toEqual([40, 40, 40])
  })
})

describe('a figure of something else is not taken for the one asked for', () => {
  test.each([
    ['40 morts', 'fr', 'wounded'],
    ['40 morts', 'fr', 'killed_or_wounded'],
    ['40 killed or wounded', 'en', 'killed'],
    ['40 killed and wounded', 'en', 'wounded'],
    ['40 prisoners', 'en', 'killed'],
    ['30 civils, dont sept enfants, sont tués', 'fr', 'wounded'],
    ['40 victimes', 'fr', 'displaced'],
  ] as const)('"%s" (%s) for %s', (wording, language, outcome) => {
    expectRefused(wording, language, 'no-figure', wording, outcome)
  })
})

describe('several figures are refused unless the nouns decide', () => {
  test.each<Case>([
    ['40 police and 3 civilians killed', 'en', '40 police and 3'],
    ['40 dead and 3 policemen', 'en', '40 dead and 3'],
    ['40, not 50', 'en', '40, not 50'],
    ['20/25', 'en', '20/25'],
    ['40 killed 250 wounded', 'en', '40 killed 250'],
    ['one thousand and five hundred', 'en', 'one thousand and five hundred'],
    ['10 to 15,000', 'en', '10 to 15,000'],
    ['2-300', 'en', '2-300'],
    ['200 to 80', 'en', '200 to 80'],
    ['quelques 300', 'fr', 'quelques 300'],
    ['two women and a child', 'en', 'two women and a'],
    ['un policier et un soldat', 'fr', 'un policier et un'],
    ['un policier, tué avec sa femme', 'fr', 'un policier, tué avec sa femme'],
    [
      'au moins 40 morts et 250 blessés ainsi qu’au moins 40 civils tués',
      'fr',
      '40 morts et 250 blessés ainsi qu’au moins 40',
    ],
  ])('"%s" (%s)', (wording, language, text) => {
    expectRefused(wording, language, 'several-figures', text)
  })
})

describe('languages', () => {
  test.each(['de', 'ps', 'frr', ''])('%j cannot be read yet', language => {
    expectRefused('40', language, 'unknown-language', '40')
  })
  test.each(['fr', 'fr-CH', 'fr-Latn-CA', 'en-GB'])('%s can', language => {
    expect(figureOf('40', language)).toEqual([40, 40, 40])
  })
})
