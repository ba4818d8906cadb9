import type { Dice } from '../dice.ts'

/** What a claim prints, and the figure that a recorder types beside it; empty where no notation has it. */
export interface Printed {
  readonly wording: string
  readonly figure: string
}

export const COUNTED = ['killed', 'wounded', 'captured', 'missing', 'displaced'] as const
export type Counted = (typeof COUNTED)[number]

type Hedge = readonly [words: string, figure: (count: number) => string]
type Choice<T> = readonly [T, ...T[]]

interface Tongue {
  readonly hedges: Choice<Hedge>
  readonly nouns: Choice<string>
  readonly outcomes: Readonly<Record<Counted, string>>
  readonly also: string
  readonly thousands: Choice<string>
  /** The words for two and what follows it. */
  readonly words: readonly string[]
  /** Numbers that are only about right, and their figure. */
  readonly round: Choice<readonly [words: string, figure: string]>
}

const exactly: Hedge = ['', count => `${count}`]

const TONGUES: Readonly<Record<'en' | 'fr', Tongue>> = {
  en: {
    hedges: [
      exactly,
      exactly,
      ['at least ', count => `${count}..`],
      ['more than ', count => `>${count}`],
      ['about ', count => `~${count}`],
      ['up to ', count => `..${count}`],
      ['nearly ', () => ''],
    ],
    nouns: ['people', 'civilians', 'soldiers', 'women and children', 'militants', 'residents'],
    outcomes: {
      killed: 'killed',
      wounded: 'wounded',
      captured: 'captured',
      missing: 'missing',
      displaced: 'displaced',
    },
    also: ', officials said',
    thousands: [',', ''],
    words: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    round: [
      ['dozens of', ''],
      ['hundreds of', ''],
      ['at least seven', '7..'],
    ],
  },
  fr: {
    hedges: [
      exactly,
      exactly,
      ['au moins ', count => `${count}..`],
      ['plus de ', count => `>${count}`],
      ['environ ', count => `~${count}`],
      ["jusqu'à ", count => `..${count}`],
      ['près de ', () => ''],
    ],
    nouns: ['civils', 'soldats', 'policiers', 'réfugiés', 'élèves'],
    outcomes: {
      killed: 'tués',
      wounded: 'blessés',
      captured: 'capturés',
      missing: 'disparus',
      displaced: 'déplacés',
    },
    also: ', d’après l’hôpital',
    thousands: [' ', '\u00a0', '\u202f', ''],
    words: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
    round: [
      ['une trentaine de', '~30'],
      ['des dizaines de', ''],
      ['au moins sept', '7..'],
    ],
  },
}

/** A wording in English or French of a number, most often with a hedge, as agencies print them. */
export function print(language: 'en' | 'fr', outcome: Counted, count: number, throws: Dice): Printed {
  const tongue = TONGUES[language]
  const noun = throws.pick(tongue.nouns)
  const also = throws.once(5) ? tongue.also : ''
  const said = (words: string, figure: string) => ({
    wording: `${words} ${noun} ${tongue.outcomes[outcome]}${also}`,
    figure,
  })
  const word = tongue.words[count - 2]
  if (word && throws.once(2)) return said(word, `${count}`)
  if (throws.once(30)) return said(...throws.pick(tongue.round))
  const [hedge, figure] = throws.pick(tongue.hedges)
  const digits = String(count).replace(/\B(?=(?:\d{3})+$)/g, throws.pick(tongue.thousands))
  return said(`${hedge}${digits}`, figure(count))
}
