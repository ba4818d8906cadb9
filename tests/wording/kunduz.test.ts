import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../pipeline/model/journey/casebook.ts'
import { type Expected, figureOf } from './expect-figure.ts'

type Row = readonly [outcome: Outcome, wording: string, figure: Expected | string]

/** What was really printed about Kunduz in 2015 and 2016, with the figures a reader of this table gets. */
const ENGLISH: readonly Row[] = [
  ['killed', '80–200 killed', [80, null, 200]],
  ['killed', 'Undisclosed[8]', null],
  ['killed_or_wounded', '848+ civilians', [848, 848, null]],
  ['displaced', '100,000 displaced (over entire offensive)', [100_000, 100_000, 100_000]],
  ['killed', '289 dead', [289, 289, 289]],
  ['wounded', '559 injured', [559, 559, 559]],
  ['killed', 'nearly 70', [63, 70, 70]],
  ['wounded', '180 others', [180, 180, 180]],
  ['killed', 'the lives of hundreds of people', [200, null, null]],
  ['killed', 'at least 40 people', [40, 40, null]],
  ['wounded', 'more than 300', [301, 301, null]],
  ['killed', 'at least 30 people', [30, 30, null]],
  ['killed', '42 people (14 staff, 24 patients, 4 caretakers)', [42, 42, 42]],
  ['killed', 'at least 30', [30, 30, null]],
  ['killed', '20+ police officers killed', [20, 20, null]],
  ['wounded', '4+ police officers wounded', [4, 4, null]],
  ['killed_or_wounded', 'At least 24 security forces killed or injured', [24, 24, null]],
  ['wounded', 'Unknown killed and dozens injured', [24, null, null]],
  ['killed', 'Unknown killed and dozens injured', null],
  ['killed_or_wounded', '200 civilian casualties', [200, 200, 200]],
  ['displaced', '24,000 people displaced[3][4]', [24_000, 24_000, 24_000]],
  ['killed', 'at least one police officer', [1, 1, null]],
  ['wounded', 'four more', [4, 4, 4]],
  ['killed', 'At least three civilians by 6 October', [3, 3, null]],
  ['wounded', 'more than 290', [291, 291, null]],
  ['displaced', 'approximately 33,000', [29_700, 33_000, 36_300]],
  ['wounded', '43 wounded civilians', [43, 43, 43]],
  ['killed', 'a martyred woman', [1, 1, 1]],
  ['killed', 'Dozens rebels', [24, null, null]],
  ['killed', '33 civilians, including 17 children', [33, 33, 33]],
  ['wounded', '26', [26, 26, 26]],
  ['killed', 'Mullah Taqi and Ahmadyr were among 30 Taliban commanders killed', 'unknown-hedge'],
  ['killed', 'three special forces members and two US advisers', 'several-figures'],
  ['killed', '33 civilians', [33, 33, 33]],
  ['wounded', 'Twenty-seven', [27, 27, 27]],
  ['killed', '26 Taliban fighters', [26, 26, 26]],
  ['killed', 'no more than 10', [0, 10, 10]],
  ['killed', 'More than 50 people', [51, 51, null]],
]

const FRENCH: readonly Row[] = [
  ['killed', '150 morts au moins', [150, 150, null]],
  ['wounded', '90 blessés au moins', [90, 90, null]],
  ['killed', 'inconnues', null],
  ['killed', 'au moins 60 morts', [60, 60, null]],
  ['wounded', 'près de 500 blessés', [450, 500, 500]],
  ['killed', '50 soldats ont été tués', [50, 50, 50]],
  ['killed', '60 personnes', [60, 60, 60]],
  ['wounded', 'plus de 400', [401, 401, null]],
  ['killed', 'au moins trois morts', [3, 3, null]],
  ['missing', 'une trentaine', [27, 30, 33]],
  ['killed', 'neuf employés', [9, 9, 9]],
  ['wounded', '37 gravement blessées', [37, 37, null]],
  ['killed', 'au moins 19 (12 employés, sept patients dont trois enfants)', [19, 19, null]],
  ['killed', '42 victimes (24 patients, 14 personnel, quatre accompagnateurs)', [42, 42, 42]],
  ['killed', 'Plus de 40 morts, blessés inconnus', [41, 41, null]],
  ['wounded', 'Plus de 40 morts, blessés inconnus', null],
  ['killed', 'Plus de 90 morts et des dizaines de blessés', [91, 91, null]],
  ['wounded', 'Plus de 90 morts et des dizaines de blessés', [20, null, null]],
  ['killed', 'une centaine de talibans', [90, 100, 110]],
  ['killed', 'au moins 40 morts', [40, 40, null]],
  ['wounded', '250 blessés', [250, 250, 250]],
  ['killed', 'au moins 40 civils tués', [40, 40, null]],
  ['killed', '90 talibans', [90, 90, 90]],
  ['displaced', '10 000 (3-7 Oct)', [10_000, 10_000, 10_000]],
  ['killed', 'plus de 40', [41, 41, null]],
  ['killed', 'environ 18 (sur 64 dans tout le pays)', [16, 18, 20]],
  ['killed', '30 civils (headline: Au moins 30)', 'several-figures'],
  ['wounded', '25 ont été blessés', [25, 25, 25]],
  ['killed', "cadavres d'au moins 20 personnes", [20, 20, null]],
  ['killed', 'au moins 30 civils', [30, 30, null]],
  ['wounded', '26 civils', [26, 26, 26]],
  ['killed', '31 civils', [31, 31, 31]],
  ['killed', '32 morts', [32, 32, 32]],
  ['wounded', '19 blessés', [19, 19, 19]],
  ['displaced', '10 000 d’entre-eux quittent la ville', [10_000, 10_000, 10_000]],
  ['killed', 'une centaine de talibans ont été tués', [90, 100, 110]],
  ['wounded', 'le bilan est d’au moins 40 morts et 250 blessés', [250, 250, null]],
  ['captured', 'Au moins sept soldats afghans ont également été faits prisonniers', [7, 7, null]],
  ['killed', 'au moins 30 civils, dont des femmes et des enfants, sont tués', [30, 30, null]],
]

describe('wordings of the press about Kunduz', () => {
  test.each(ENGLISH)('%s: "%s"', (outcome, wording, figure) => {
    expect(figureOf(wording, 'en', outcome)).toEqual(figure)
  })
  test.each(FRENCH)('%s: "%s"', (outcome, wording, figure) => {
    expect(figureOf(wording, 'fr', outcome)).toEqual(figure)
  })
})
