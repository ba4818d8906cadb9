import type { FigureWords, MethodWords } from '../chart-words.ts'

export const figures: FigureWords = {
  atLeast: n => `au moins ${n}`,
  atMost: n => `au plus ${n}`,
  about: (mode, low, high) => `environ ${mode} (de ${low} à ${high})`,
  between: (low, high) => `de ${low} à ${high}`,
  best: n => `meilleur ${n}`,
  range: range => `fourchette ${range}`,
  andMore: n => `${n} et plus`,
  upTo: n => `jusqu’à ${n}`,
  allowed: runs => `admet ${listed(runs)}`,
  noBounds: 'sans bornes',
  noUpperBound: 'sans borne supérieure',
  contested: 'contesté',
  floor: 'un plancher',
  oneNumber: 'un seul nombre',
  noBest: 'sans meilleur chiffre',
  none: 'aucun chiffre',
  noneGiven: 'aucun nombre donné',
  floorFromParts: 'minimum tiré des parties',
  ceilingFromWhole: 'maximum tiré du tout',
  missing: {
    no_figure: 'aucun nombre donné',
    all_set_aside: 'pas d’estimation : tout est mis de côté',
    no_lower_bound: 'pas d’estimation : aucune borne inférieure donnée',
    no_support: 'pas d’estimation : rien ne tient à cette date',
    not_covered: 'pas d’estimation : la méthode ne compte pas cela',
    method_gives_none: 'pas d’estimation : rien qu’une fourchette',
    not_verified: 'pas d’estimation : non vérifié',
  },
  nothing: {
    no_figure: 'rien : les sources ne donnent pas de nombre',
    all_set_aside: 'rien : toutes les affirmations sont mises de côté',
    no_lower_bound: 'rien : personne ne donne de borne inférieure',
    no_support: 'rien : aucune affirmation de ce jour ne tient',
    not_covered: 'ne compte pas cela',
    method_gives_none: 'rien',
    not_verified: 'rien encore : trois types de locuteurs ne concordent pas',
  },
}

export const methods: MethodWords = {
  means: {
    monotone: 'tout ce qu’admettent les affirmations sur un bilan qui ne baisse jamais',
    'ucdp-like': 'morts seulement : la source la plus fiable, sinon le chiffre le plus bas',
    'acled-like': 'morts seulement : un seul nombre, le plus bas tant qu’aucun n’est corroboré',
    'ibc-like': 'civils seulement : le plus bas et le plus haut des chiffres rapportés',
    'airwars-like': 'morts et blessés : le plus bas et le plus haut des chiffres rapportés',
    'un-3-types': 'un minimum sur lequel concordent trois types de locuteurs',
  },
  statuses: {
    provisional: 'provisoire',
    corroborated: 'corroboré',
    fair: 'correct',
    weak: 'faible',
    contested: 'contesté',
    verified: 'vérifié',
    pending: 'en attente',
  },
  byDefault: method => `${method} (par défaut)`,
  ruling: 'arbitrage de la rédaction',
}

/** « a », « a ou b », « a, b ou c ». */
function listed(texts: readonly string[]): string {
  return [texts.slice(0, -1).join(', '), ...texts.slice(-1)].filter(Boolean).join(' ou ')
}
