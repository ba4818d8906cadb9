import type { RuleOfStep } from './rule-of-step.ts'

/** The rules of `un-3-types`, step by step. */
export const unThreeTypes: readonly RuleOfStep[] = [
  {
    step: 1,
    status: 'ours',
    en: 'A voice has a type: media count as the type of whom they quote, a party that speaks of its own losses admits them.',
    fr: 'Une voix a un type : les médias comptent pour le type de qui ils citent, une partie qui parle de ses propres pertes les reconnaît.',
    source: 'Bilan',
  },
  {
    step: 2,
    status: 'likely',
    en: 'Verified is what at least three different and independent types of sources support.',
    fr: 'Est vérifié ce que soutiennent au moins trois types de sources différents et indépendants.',
    source: 'General knowledge of UNAMA reports; the text of the rule was not seen',
  },
  {
    step: 2,
    status: 'ours',
    en: 'UN missions verify person by person; here a toll is verified if three types share a number.',
    fr: 'Les missions des Nations unies vérifient personne par personne ; ici un bilan est vérifié si trois types ont un nombre en commun.',
    source: 'Bilan',
  },
  {
    step: 3,
    status: 'ours',
    en: 'The figure is the third of the lower bounds, one for each type, of the voices that share a number, and of several such numbers the one that gives most: a minimum.',
    fr: 'Le chiffre est la troisième des bornes inférieures, une par type, des voix qui ont un nombre en commun, et de plusieurs nombres communs celui qui donne le plus : un minimum.',
    source: 'Bilan',
  },
  {
    step: 4,
    status: 'likely',
    en: 'All else is pending and left out, never nought.',
    fr: 'Tout le reste est en attente et laissé de côté, jamais zéro.',
    source: 'General knowledge of UNAMA reports; the text of the rule was not seen',
  },
  {
    step: 5,
    status: 'ours',
    en: 'What was reported and not verified stands beside it, as reported_min and reported_max.',
    fr: 'Ce qui a été rapporté sans être vérifié figure à côté, dans reported_min et reported_max.',
    source: 'Bilan',
  },
]
