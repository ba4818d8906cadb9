import type { ExplanationWords } from '../explanation-words.ts'

export const sections: ExplanationWords['sections'] = {
  figure: 'Le chiffre',
  why: 'Pourquoi ce minimum, ce meilleur chiffre et ce maximum',
  claims: 'Les affirmations',
  contest: 'Ce qui se contredit',
  relatives: 'Les parties et le tout',
  hangsOn: 'À quoi il tient',
  known: 'Comment il a été connu',
  methods: 'Le même décompte selon chaque méthode',
  ruling: 'Arbitrage de la rédaction',
}

export const labels: ExplanationWords['labels'] = {
  status: 'statut',
  verdict: 'verdict',
  grade: 'cote',
  options: 'options',
  gaps: 'lacunes',
  noBest: 'sans meilleur',
  words: 'mots',
  read: 'lu comme',
  speaker: 'locuteur',
  counts: 'compte',
  public: 'public depuis',
  source: 'source',
  relays: 'reprend',
  typed: 'saisi dans',
  reason: 'motif',
  day: 'public le',
  asOf: 'au',
  news: 'nouvelles affirmations',
  method: 'méthode',
  remark: 'remarque',
}

export const roles: ExplanationWords['roles'] = {
  supports: 'appuie',
  dissents: 'contredit',
  sets_low: 'fixe le minimum',
  sets_best: 'fixe le meilleur',
  sets_high: 'fixe le maximum',
  duplicate_of: 'répète',
  superseded: 'remplacée',
  out_of_scope: 'non utilisée',
  deprecated: 'mise de côté',
}

export const verdicts: ExplanationWords['verdicts'] = {
  consistent: 'concordant',
  contested: 'contesté',
  single: 'une seule voix',
  none: 'aucune voix',
}

export const statuses: ExplanationWords['statuses'] = {
  provisional: 'provisoire (une seule voix, ni témoin ni enquête)',
  corroborated: 'corroboré (plusieurs voix, ou un témoin ou une enquête)',
  fair: 'correct (plusieurs voix sur une même frappe)',
  weak: 'faible (une seule voix)',
  contested: 'contesté (plusieurs voix sur une bataille, où chaque camp peut être en cause)',
  verified: 'vérifié (trois types indépendants de locuteurs concordent)',
  pending: 'en attente (trois types indépendants de locuteurs ne concordent pas encore)',
}

export const grades: ExplanationWords['grades'] = {
  strong: 'solide',
  moderate: 'moyenne',
  weak: 'faible',
  disputed: 'disputée : les voix se contredisent',
  none: 'aucune : il n’y a pas de chiffre à coter',
}

export const missing: ExplanationWords['missing'] = {
  no_figure: 'Les sources en parlent sans donner de nombre.',
  all_set_aside: 'Toutes les affirmations sur ce décompte sont mises de côté.',
  no_lower_bound: 'Seules des bornes supérieures sont connues : il n’y a donc pas de meilleur chiffre.',
  no_support:
    'Jusqu’à cette date, toutes les affirmations contredisent d’autres mieux étayées : il n’y a donc pas de meilleur chiffre.',
  not_covered: 'La méthode ne compte pas cela.',
  method_gives_none: 'La méthode donne une fourchette, sans meilleur chiffre.',
  not_verified: 'Moins de trois types indépendants de locuteurs appuient un même nombre.',
}

export const stakes: ExplanationWords['stakes'] = {
  own_losses: ', sur les pertes de son propre camp',
  enemy_losses: ', sur les pertes de l’ennemi',
  none: '',
}

export const kinds: ExplanationWords['kinds'] = {
  party: 'partie aux combats',
  hospital: 'hôpital',
  health_authority: 'autorité sanitaire',
  local_authority: 'autorité locale',
  witness: 'témoin',
  community: 'habitants',
  un: 'Nations unies',
  ngo: 'ONG',
  media: 'média',
  investigation: 'enquête',
  other: 'autre',
}
