import { describe, expect, test } from 'vitest'
import { readWording } from '../../pipeline/wording/read.ts'
import { type Expected, figureOf } from './expect-figure.ts'

/** The rows of METHODS 8.2, in its order: the figure, then English and French wordings that state it. */
const ROWS: readonly (readonly [row: string, Expected, english: string, french: string])[] = [
  ['n', [40, 40, 40], '40 | 40 dead | exactly 40 | forty', '40 | 40 morts | exactement 40 | quarante'],
  [
    'about n',
    [36, 40, 44],
    'about 40 | around 40 | some 40 | roughly 40 | approximately forty | 40 or so | ~40',
    'environ 40 | quelque 40 | à peu près 40 | autour de 40 | dans les 40 | 40 environ | A peu près quarante',
  ],
  ['a hundred', [90, 100, 110], 'a hundred | about a hundred', 'une centaine | environ une centaine'],
  ['about ten', [9, 10, 11], 'about ten', 'une dizaine'],
  ['a dozen', [11, 12, 13], 'a dozen', 'une douzaine'],
  ['-aine, 15', [13, 15, 17], 'about fifteen', 'une quinzaine'],
  ['-aine, 20', [18, 20, 22], 'about twenty', 'une vingtaine'],
  ['-aine, 30', [27, 30, 33], 'about thirty', 'une trentaine'],
  ['-aine, 40', [36, 40, 44], 'about forty', 'une quarantaine'],
  ['-aine, 50', [45, 50, 55], 'about fifty', 'une cinquantaine'],
  ['-aine, 60', [54, 60, 66], 'about sixty', 'une soixantaine'],
  ['about a thousand', [900, 1000, 1100], 'about a thousand | a thousand', 'un millier'],
  [
    'at least n',
    [40, 40, null],
    'at least 40 | At least forty people | no fewer than 40 | 40+ | 40 or more | 40 dead at least',
    'au moins 40 | 40 au minimum | 40 morts au moins | pas moins de 40 | 40 ou plus | au minimum quarante',
  ],
  [
    'more than n',
    [41, 41, null],
    'more than 40 | over 40 | >40',
    'plus de 40 | plus de quarante | plus d’une quarantaine',
  ],
  ['nearly n', [36, 40, 40], 'nearly 40 | almost 40', 'près de 40 | presque 40 | près d’une quarantaine'],
  [
    'up to n',
    [0, 40, 40],
    'up to 40 | as many as 40 | at most 40 | no more than 40 | 40 at most',
    "jusqu'à 40 | jusqu’à 40 | au plus 40 | 40 au plus | au maximum 40 | pas plus de 40",
  ],
  [
    'fewer than n',
    [0, 39, 39],
    'fewer than 40 | less than 40 | <40',
    'moins de 40 | moins d’une quarantaine',
  ],
  [
    'a to b',
    [80, null, 200],
    'between 80 and 200 | 80–200 | 80-200 | 80 - 200 | 80 to 200 | from 80 to 200 | eighty to two hundred',
    'entre 80 et 200 | 80–200 | 80 à 200 | de 80 à 200 | entre quatre-vingts et deux cents',
  ],
  ['n or m', [58, null, 59], '58 or 59 | 59 or 58 | 58, 59 dead', '58 ou 59 | 59 ou 58 | 58, 59 morts'],
  ['a couple', [2, 2, 3], 'a couple | a couple of soldiers', 'un couple de soldats'],
  ['two', [2, 2, 2], 'two', 'deux'],
  ['one', [1, 1, 1], 'one | a martyred woman | a soldier', 'un | un civil | une femme tuée | un mort'],
  ['a few', [3, 3, 9], 'a few | a handful of people', 'quelques morts | une poignée de soldats'],
  [
    'several',
    [2, null, null],
    'several | many dead | numerous bodies | civilians were killed',
    'plusieurs | de nombreux morts | de nombreuses victimes | des civils ont été tués',
  ],
  ['tens', [20, null, null], 'tens of people', 'des dizaines de morts | plusieurs dizaines'],
  ['dozens', [24, null, null], 'dozens | Dozens killed | several dozen', 'des douzaines'],
  ['scores', [40, null, null], 'scores of dead', 'plusieurs vingtaines de morts'],
  [
    'hundreds',
    [200, null, null],
    'hundreds | several hundred people',
    'des centaines | plusieurs centaines de morts',
  ],
  ['thousands', [2000, null, null], 'thousands | many thousands', 'des milliers | plusieurs milliers'],
  [
    'tens of thousands',
    [20_000, null, null],
    'tens of thousands | dozens of thousands',
    'des dizaines de milliers | plusieurs dizaines de milliers',
  ],
  [
    'none',
    [0, 0, 0],
    'none | no casualties | no one was killed | None of the soldiers died | no civilian deaths | zero',
    'aucun | aucun mort | pas de victime | aucun des soldats tués | personne n’a été tué | zéro mort',
  ],
  [
    'not given',
    null,
    'unknown | Undisclosed[8] | Unknown killed | an unknown number of people | The number of dead is not known',
    'inconnues | morts inconnus | pertes inconnues | un nombre inconnu de morts | non communiqué',
  ],
]

const wordings = (language: string, column: 2 | 3) =>
  ROWS.flatMap(row => row[column].split(' | ').map(wording => [wording, language, row[0], row[1]] as const))

describe('every row of the table is read', () => {
  test.each([...wordings('en', 2), ...wordings('fr', 3)])('"%s" (%s): %s', (wording, language, _, figure) => {
    expect(figureOf(wording, language)).toEqual(figure)
  })

  test.each([
    ['200 civilian casualties', 'en', 'casualties'],
    ['200 victims', 'en', 'victims'],
    ['200 victimes', 'fr', 'victimes'],
  ])('"%s" may be dead or wounded', (wording, language, unclearNoun) => {
    const figure = { low: 200, mode: 200, high: 200 }
    for (const outcome of ['killed_or_wounded', 'killed', 'wounded'] as const) {
      expect(readWording(wording, language, outcome, 10)).toMatchObject({ figure, unclearNoun })
    }
    expect(figureOf(wording, language, 'captured')).toBe('no-figure')
  })
})

test('a reading says in the words of the source what makes it inexact', () => {
  const hedgeOf = (wording: string, language: string): string | null | undefined => {
    const reading = readWording(wording, language, 'killed', 10)
    return reading.kind === 'read' ? reading.hedge : undefined
  }
  expect(hedgeOf('40 morts', 'fr')).toBe(null)
  expect(hedgeOf('exactly 40', 'en')).toBe(null)
  expect(hedgeOf('Au moins 40 morts', 'fr')).toBe('Au moins')
  expect(hedgeOf('150 morts au moins', 'fr')).toBe('au moins')
  expect(hedgeOf('environ 40 morts au moins', 'fr')).toBe('environ … au moins')
  expect(hedgeOf('une centaine de talibans', 'fr')).toBe('une centaine')
  expect(hedgeOf('plus d’une centaine', 'fr')).toBe('plus d’une centaine')
  expect(hedgeOf('dozens', 'en')).toBe('dozens')
  expect(hedgeOf('20+ police officers', 'en')).toBe('+')
  expect(hedgeOf('58 or 59', 'en')).toBe('58 or 59')
  expect(hedgeOf('preliminary toll of 40', 'en')).toBe('preliminary')
})

test('"about" reaches as far as the desk says', () => {
  expect(readWording('une dizaine', 'fr', 'killed', 20)).toMatchObject({
    figure: { low: 8, mode: 10, high: 12 },
  })
})
