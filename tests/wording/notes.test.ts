import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../pipeline/model/journey/casebook.ts'
import { readWording } from '../../pipeline/wording/read.ts'
import { type Expected, expectRefused, figureOf } from './expect-figure.ts'

type Case = readonly [wording: string, language: string, outcome: Outcome, figure: Expected]

function reads(cases: readonly Case[]): void {
  test.each(cases)('"%s" (%s), %s', (wording, language, outcome, figure) => {
    expect(figureOf(wording, language, outcome)).toEqual(figure)
  })
}

describe('(a) a hedge covers the figures that follow it, and says so', () => {
  const scopes: readonly (readonly [...Case, scope: 'own' | 'distributed', hedge: string | null])[] = [
    ['au moins 40 morts et 250 blessés', 'fr', 'wounded', [250, 250, null], 'distributed', 'au moins'],
    ['au moins 40 morts et 250 blessés', 'fr', 'killed', [40, 40, null], 'own', 'au moins'],
    ['at least 40 dead, 250 wounded and 3 missing', 'en', 'missing', [3, 3, null], 'distributed', 'at least'],
    ['environ 40 morts et 250 blessés', 'fr', 'wounded', [225, 250, 275], 'distributed', 'environ'],
    ['Plus de 90 morts et des dizaines de blessés', 'fr', 'wounded', [20, null, null], 'own', 'des dizaines'],
    ['at least 40 dead and more than 250 wounded', 'en', 'wounded', [251, 251, null], 'own', 'more than'],
    ['Unknown killed and dozens injured', 'en', 'wounded', [24, null, null], 'own', 'dozens'],
    ['20+ killed and 4 wounded', 'en', 'wounded', [4, 4, 4], 'own', null],
    ['at least 40 killed, none wounded', 'en', 'wounded', [0, 0, 0], 'own', null],
    ['40 morts et au moins 250 blessés', 'fr', 'killed', [40, 40, 40], 'own', null],
  ]
  test.each(scopes)('"%s" (%s), %s', (wording, language, outcome, figure, hedgeScope, hedge) => {
    expect(figureOf(wording, language, outcome)).toEqual(figure)
    expect(readWording(wording, language, outcome, 10)).toMatchObject({ hedgeScope, hedge })
  })

  test('a hedge that is not understood may cover them too, so nothing is read', () => {
    expectRefused('close to 40 dead and 250 wounded', 'en', 'unknown-hedge', 'close to', 'wounded')
  })
})

describe('(b) hedges combine', () => {
  reads([
    ['at least about 100', 'en', 'killed', [90, 100, null]],
    ['au moins une centaine', 'fr', 'killed', [90, 100, null]],
    ['about 100 or more', 'en', 'killed', [90, 100, null]],
    ['up to about 100', 'en', 'killed', [0, 100, 110]],
    ['près d’une centaine', 'fr', 'killed', [90, 100, 100]],
    ['at least dozens', 'en', 'killed', [24, null, null]],
    ['5,000–7,000+', 'en', 'killed', [5000, null, null]],
    ['about 50 to 60', 'en', 'killed', [45, null, 66]],
  ])
})

describe('(c) a noun that counts is literal after "more than"', () => {
  reads([
    ['more than a dozen', 'en', 'killed', [13, 13, null]],
    ['plus d’une douzaine', 'fr', 'killed', [13, 13, null]],
    ['plus d’une centaine', 'fr', 'killed', [101, 101, null]],
    ['moins d’une dizaine', 'fr', 'killed', [0, 9, 9]],
    ['over two dozen', 'en', 'killed', [25, 25, null]],
  ])
})

describe('(d) separators of thousands are those of the language', () => {
  const TEN_THOUSAND: Expected = [10_000, 10_000, 10_000]
  const spaces = [' ', '\u00a0', '\u2009', '\u202f'].map(space => `10${space}000`)
  test.each([...spaces, "10'000", '10’000', '10000'])('"%s" in both', wording => {
    expect(figureOf(wording, 'fr')).toEqual(TEN_THOUSAND)
    expect(figureOf(wording, 'en')).toEqual(TEN_THOUSAND)
  })
  reads([
    ['10,000', 'en', 'killed', TEN_THOUSAND],
    ['10.000', 'fr', 'killed', TEN_THOUSAND],
    ['1,234,567', 'en', 'killed', [1_234_567, 1_234_567, 1_234_567]],
    ['1.5 million', 'en', 'displaced', [1_500_000, 1_500_000, 1_500_000]],
    ['1,5 million', 'fr', 'displaced', [1_500_000, 1_500_000, 1_500_000]],
    ['24,000[3][4]', 'en', 'displaced', [24_000, 24_000, 24_000]],
    ['４０ morts', 'fr', 'killed', [40, 40, 40]],
    ['environ ۴۰ morts', 'fr', 'killed', [36, 40, 44]],
    ['at least ١٢ dead', 'en', 'killed', [12, 12, null]],
  ])
  test.each([
    ['10.000', 'en'],
    ['10,000', 'fr'],
    ['1.5', 'en'],
    ['1,5', 'fr'],
    ['1,50', 'en'],
    ['1,000.000', 'en'],
    ['0,500', 'en'],
    ['12,34,567', 'en'],
    ['1,5 million', 'en'],
    ['1.5 million', 'fr'],
  ])('"%s" is unclear in %s', (number, language) => {
    expectRefused(number, language, 'unclear-separator', number)
  })
})

describe('(e) a toll that may rise has no upper bound', () => {
  reads([
    ['bilan provisoire de 40 morts', 'fr', 'killed', [40, 40, null]],
    ['40 morts (bilan provisoire)', 'fr', 'killed', [40, 40, null]],
    ['40 killed, toll expected to rise', 'en', 'killed', [40, 40, null]],
    ['40 dead and counting', 'en', 'killed', [40, 40, null]],
    ['preliminary toll: 58 or 59', 'en', 'killed', [58, null, null]],
    ["40 morts, le bilan pourrait s'alourdir", 'fr', 'killed', [40, 40, null]],
    ['40 killed so far', 'en', 'killed', [40, 40, 40]],
  ])
})

describe('(f) parts of a whole are not the figure', () => {
  reads([
    ['33 civilians, including 17 children', 'en', 'killed', [33, 33, 33]],
    ['33 civilians, among them 17 children and 3 women', 'en', 'killed', [33, 33, 33]],
    ['40 morts dont sept enfants', 'fr', 'killed', [40, 40, 40]],
    ['40 morts, parmi lesquels sept enfants et 3 femmes', 'fr', 'killed', [40, 40, 40]],
    ['40 morts, dont sept enfants, et 250 blessés', 'fr', 'killed', [40, 40, 40]],
    ['40 morts, dont sept enfants, et 250 blessés', 'fr', 'wounded', [250, 250, 250]],
    ['au moins 19 (12 employés, sept patients dont trois enfants)', 'fr', 'killed', [19, 19, null]],
    ['environ 18 (sur 64 dans tout le pays)', 'fr', 'killed', [16, 18, 20]],
    ['18 out of 64', 'en', 'killed', [18, 18, 18]],
  ])

  test('a bracket that is too great for a part is another figure', () => {
    expectRefused('40 (other sources: 50)', 'en', 'several-figures', '(other sources: 50)')
  })

  test('a part that names the outcome when the whole does not is another figure', () => {
    expectRefused('25 civilians, 3 of them dead', 'en', 'several-figures', '25 civilians, 3')
    expectRefused('25 civils dont 3 morts', 'fr', 'several-figures', 'dont 3 morts')
  })
})

describe('(g) mille, million, milliard and billion', () => {
  reads([
    ['mille', 'fr', 'killed', [1000, 1000, 1000]],
    ['deux mille trois cents', 'fr', 'killed', [2300, 2300, 2300]],
    ['deux millions', 'fr', 'displaced', [2e6, 2e6, 2e6]],
    ['un milliard', 'fr', 'displaced', [1e9, 1e9, 1e9]],
    ['one billion', 'en', 'displaced', [1e9, 1e9, 1e9]],
  ])

  test('a French billion is a million millions: no count of people', () => {
    expectRefused('un billion', 'fr', 'unclear-separator', 'un billion')
  })
})

describe('(h) the gravely wounded are some of the wounded', () => {
  reads([
    ['37 gravement blessées', 'fr', 'wounded', [37, 37, null]],
    ['25 blessés graves', 'fr', 'wounded', [25, 25, null]],
    ['25 seriously wounded', 'en', 'wounded', [25, 25, null]],
    ['40 killed in serious clashes', 'en', 'killed', [40, 40, 40]],
  ])
})

describe('(i) a denial is nobody; what it is worth is for reconciling to judge', () => {
  reads([
    ['no losses', 'en', 'killed', [0, 0, 0]],
    ['aucune perte', 'fr', 'killed', [0, 0, 0]],
  ])

  test.each([
    ['no information', 'en'],
    ['no toll was given', 'en'],
    ['aucune information', 'fr'],
    ['pas de bilan', 'fr'],
  ])('"%s" is no denial', (wording, language) => {
    expect(figureOf(wording, language)).toBe('no-figure')
  })
})

describe('both ends of a range are in the same units where the words say so', () => {
  reads([
    ['two to three hundred', 'en', 'killed', [200, null, 300]],
    ['fifty to two hundred', 'en', 'killed', [50, null, 200]],
    ['two to three hundred thousand', 'en', 'displaced', [200_000, null, 300_000]],
    ['1 to 1.5 million', 'en', 'displaced', [1_000_000, null, 1_500_000]],
    ['dix à vingt mille', 'fr', 'displaced', [10_000, null, 20_000]],
    ['deux ou trois dizaines', 'fr', 'killed', [18, null, 33]],
  ])
})

test('(j) words before the number that are not known are an error, never a guess', () => {
  expectRefused('an estimated 50', 'en', 'unknown-hedge', 'estimated')
  expectRefused('peut-être 40 morts', 'fr', 'unknown-hedge', 'peut-être')
})
