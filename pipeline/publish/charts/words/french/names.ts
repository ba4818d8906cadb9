import { kinds as KINDS } from '../../../../model/language/french/explanation-names.ts'
import { counted } from '../../../../model/language/french/words.ts'
import type { ChartWords, ClaimWords, KeyWords, Noun } from '../chart-words.ts'

const NOUNS: Readonly<Record<Noun, readonly [one: string, many: string]>> = {
  claim: ['affirmation', 'affirmations'],
  speaker: ['locuteur', 'locuteurs'],
  figure: ['chiffre', 'chiffres'],
  method: ['méthode', 'méthodes'],
  panel: ['panneau', 'panneaux'],
  day: ['jour', 'jours'],
}

/** « 1 affirmation », « 3 affirmations ». */
export function count(n: number, noun: Noun): string {
  return counted(n, ...NOUNS[noun])
}

export const claims: ClaimWords = {
  setAside: 'mise de côté',
  superseded: 'remplacée',
  repeats: 'répétition',
  dissents: 'minoritaire',
  onePlace: 'un seul lieu',
  stages: { preliminary: 'provisoire', final: 'définitif' },
}

export const key: KeyWords = {
  speakers: 'Qui parle',
  claim: 'Une affirmation',
  named: 'nombre énoncé, minimum et maximum possibles',
  range: 'fourchette sans nombre énoncé',
  open: 'aucune borne supérieure énoncée',
  repeats: 'sans vote : répétition, ou remplacée',
  setAside: 'mise de côté, avec son motif',
  estimate: 'L’estimation',
  band: 'fourchette qu’admettent les affirmations',
  bandIsNot: 'ce n’est pas un intervalle de confiance',
  openBand: 'la même, sans borne supérieure',
  best: 'meilleur chiffre, que quelqu’un soutient',
  floor: 'à défaut, le plancher',
  methods: 'Les méthodes',
  given: 'Ce qu’elles donnent',
  bar: 'du plus petit au plus grand nombre',
  openBar: 'aucune borne supérieure énoncée',
  bestOfMethod: 'meilleur chiffre',
  floorOfMethod: 'meilleur chiffre, simple plancher',
  ruling: 'arbitrage de la rédaction',
}

/** What explanations call them, but for those of which the key of a chart has more to say. */
export const kinds: ChartWords['kinds'] = {
  ...KINDS,
  media: 'média, locuteur non cité',
  other: 'autre, ou non nommé',
}

export const table: ChartWords['table'] = {
  group: 'Qui',
  outcome: 'Issue',
  upTo: 'Compté jusqu’au',
  knownOn: 'Connu le',
  method: 'Méthode',
  speaker: 'Locuteur',
  low: 'Minimum',
  best: 'Meilleur',
  bestOrNamed: 'Meilleur, ou nombre énoncé',
  high: 'Maximum',
  words: 'Dans les mots de la source',
  remark: 'Remarque',
  claims: 'Affirmations de ce jour',
  estimate: 'L’estimation',
}
