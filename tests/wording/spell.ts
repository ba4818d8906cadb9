/** Writes whole numbers below a thousand million in words, as taught at school; independent of the reader. */
export type Spell = (n: number) => string

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const UNITS = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
const DIZAINES = 'vingt trente quarante cinquante soixante'

const word = (list: string, i: number): string => list.split(' ')[i] ?? ''

/** British English: "two hundred and fifty thousand and thirty-three". */
export function spellEnglish(n: number): string {
  if (n < 20) return word(ONES, n)
  if (n < 100) return join('-', word(TENS, Math.floor(n / 10) - 2), n % 10, spellEnglish)
  if (n < 1000) return join(' and ', `${spellEnglish(Math.floor(n / 100))} hundred`, n % 100, spellEnglish)
  const [size, name] = n < 1e6 ? ([1e3, 'thousand'] as const) : ([1e6, 'million'] as const)
  const rest = n % size
  return join(rest < 100 ? ' and ' : ' ', `${spellEnglish(Math.floor(n / size))} ${name}`, rest, spellEnglish)
}

/** American English: without "and". */
export const spellAmerican: Spell = n => spellEnglish(n).replaceAll(' and ', ' ')

/** France: "deux cent cinquante mille trente-trois". */
export function spellFrench(n: number): string {
  if (n < 17) return word(UNITS, n)
  if (n < 20) return `dix-${word(UNITS, n - 10)}`
  if (n < 70) return teens(word(DIZAINES, Math.floor(n / 10) - 2), n % 10, true)
  if (n < 80) return teens('soixante', n - 60, true)
  if (n === 80) return 'quatre-vingts'
  if (n < 100) return teens('quatre-vingt', n - 80, false)
  return spellFrenchFrom100(n, spellFrench)
}

/** Belgium and Switzerland: septante, huitante, nonante; all joined by hyphens, as the reform of 1990 allows. */
export function spellSwiss(n: number): string {
  const named =
    n < 70 ? undefined : n < 80 ? 'septante' : n < 90 ? 'huitante' : n < 100 ? 'nonante' : undefined
  const text = named
    ? teens(named, n % 10, true)
    : n < 100
      ? spellFrench(n)
      : spellFrenchFrom100(n, spellSwiss)
  return text.replaceAll(' ', '-')
}

function teens(ten: string, unit: number, joined: boolean): string {
  if (unit === 0) return ten
  return joined && unit % 10 === 1 ? `${ten} et ${spellFrench(unit)}` : `${ten}-${spellFrench(unit)}`
}

function spellFrenchFrom100(n: number, spell: Spell): string {
  if (n < 1000) {
    const hundreds = Math.floor(n / 100)
    const plural = n % 100 === 0 && hundreds > 1 ? 's' : ''
    return join(' ', hundreds === 1 ? 'cent' : `${spell(hundreds)} cent${plural}`, n % 100, spell)
  }
  if (n < 1e6) {
    const thousands = Math.floor(n / 1000)
    const before = spell(thousands).replace(/(cent|vingt)s$/, '$1')
    return join(' ', thousands === 1 ? 'mille' : `${before} mille`, n % 1000, spell)
  }
  const millions = Math.floor(n / 1e6)
  return join(' ', `${spell(millions)} million${millions > 1 ? 's' : ''}`, n % 1e6, spell)
}

function join(by: string, head: string, rest: number, spell: Spell): string {
  return rest === 0 ? head : `${head}${by}${spell(rest)}`
}
