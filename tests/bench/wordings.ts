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
  /** Numbers that are words, and their figure. */
  readonly words: Choice<readonly [words: string, figure: string]>
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
    words: [
      ['dozens of', ''],
      ['twenty-three', '23'],
      ['at least seven', '7..'],
      ['hundreds of', ''],
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
    words: [
      ['une trentaine de', '~30'],
      ['vingt-trois', '23'],
      ['au moins sept', '7..'],
      ['des dizaines de', ''],
    ],
  },
}

/** A wording in English or French, most often a number with a hedge, as agencies print them. */
export function print(language: 'en' | 'fr', outcome: Counted, throws: Dice): Printed {
  const tongue = TONGUES[language]
  const noun = throws.pick(tongue.nouns)
  const also = throws.once(5) ? tongue.also : ''
  if (throws.once(8)) {
    const [words, figure] = throws.pick(tongue.words)
    return { wording: `${words} ${noun} ${tongue.outcomes[outcome]}${also}`, figure }
  }
  const [words, figure] = throws.pick(tongue.hedges)
  const count = 2 + throws.below(throws.pick([40, 400, 4000, 40_000]))
  const digits = String(count).replace(/\B(?=(?:\d{3})+$)/g, throws.pick(tongue.thousands))
  return { wording: `${words}${digits} ${noun} ${tongue.outcomes[outcome]}${also}`, figure: figure(count) }
}
