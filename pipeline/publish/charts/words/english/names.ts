import { grouped } from '../../../../model/figure.ts'
import { kinds as KINDS } from '../../../../model/language/english/explanation-names.ts'
import type { ChartWords, ClaimWords, KeyWords, Noun } from '../chart-words.ts'

/** "1 claim", "3 claims". */
export function count(n: number, noun: Noun): string {
  return `${grouped(n)} ${noun}${n === 1 ? '' : 's'}`
}

export const claims: ClaimWords = {
  setAside: 'set aside',
  superseded: 'earlier word',
  repeats: 'same report',
  dissents: 'outvoted',
  onePlace: 'one place only',
  stages: { preliminary: 'preliminary', final: 'final' },
}

export const key: KeyWords = {
  speakers: 'Who speaks',
  claim: 'A claim',
  named: 'number named; least and most it can mean',
  range: 'range without a number named in it',
  open: 'no upper bound stated',
  repeats: 'no vote: same report, or earlier word',
  setAside: 'set aside, with a reason',
  estimate: 'The estimate',
  band: 'range that the claims allow',
  bandIsNot: 'not a confidence interval',
  openBand: 'the same, without an upper bound',
  best: 'best figure: somebody stands behind it',
  floor: 'no such figure: the floor',
  methods: 'The methods',
  given: 'What they give',
  bar: 'least to greatest number',
  openBar: 'no upper bound stated',
  bestOfMethod: 'best figure',
  floorOfMethod: 'best figure that is only a floor',
  ruling: 'ruling of the editors',
}

/** What explanations call them, but for those of which the key of a chart has more to say. */
export const kinds: ChartWords['kinds'] = {
  ...KINDS,
  party: 'party to the conflict',
  ngo: 'aid organisation (NGO)',
  media: 'media, no speaker named',
  other: 'other, or not named',
}

export const table: ChartWords['table'] = {
  group: 'Whose loss',
  outcome: 'What happened',
  upTo: 'Counted up to',
  knownOn: 'Known on',
  method: 'Method',
  speaker: 'Who speaks',
  low: 'Low',
  best: 'Best',
  bestOrNamed: 'Best, or the number named',
  high: 'High',
  words: 'In the words of the source',
  remark: 'Remark',
  claims: 'Claims of that day',
  estimate: 'The estimate',
}
