import type { RuleOfStep } from './rule-of-step.ts'

/** The rules of `monotone`, step by step. */
export const monotone: readonly RuleOfStep[] = [
  {
    step: 1,
    status: 'ours',
    en: 'Claims that are deprecated, taken back, without a figure or of a speaker without a vote are set aside, each with its reason.',
    fr: 'Les affirmations écartées, retirées par leur locuteur, sans chiffre ou d’un locuteur sans vote sont mises de côté, chacune avec sa raison.',
    source: 'Bilan',
  },
  {
    step: 2,
    status: 'ours',
    en: 'A preliminary toll, a count of one place and a denial of own losses give no upper bound.',
    fr: 'Un bilan provisoire, un décompte limité à un lieu et une partie qui nie toute perte dans ses rangs ne donnent pas de plafond.',
    source: 'Bilan',
  },
  {
    step: 3,
    status: 'ours',
    en: 'What goes back to one voice has one vote, which its last word casts.',
    fr: 'Ce qui remonte à une même voix n’a qu’un vote, celui de son dernier mot.',
    source: 'Bilan',
  },
  {
    step: 4,
    status: 'verified',
    en: 'On a single day the allowed numbers are those that most of the weight supports.',
    fr: 'Pour un seul jour, les nombres admis sont ceux que soutient le plus grand poids.',
    source: 'Marzullo 1984, as documented by its implementations',
  },
  {
    step: 4,
    status: 'ours',
    en: 'Over several days they are those of the histories that never fall and satisfy the greatest weight.',
    fr: 'Sur plusieurs jours, ce sont ceux des histoires qui ne baissent jamais et satisfont le plus grand poids.',
    source: 'Bilan',
  },
  {
    step: 5,
    status: 'ours',
    en: 'Earlier words of an undisputed voice narrow the band where it leaves room.',
    fr: 'Les mots antérieurs d’une voix incontestée resserrent la fourchette là où elle laisse de la place.',
    source: 'Bilan',
  },
  {
    step: 6,
    status: 'ours',
    en: 'A whole is at least the sum of its parts, a part at most what its whole leaves.',
    fr: 'Un tout vaut au moins la somme de ses parties, une partie au plus ce que son tout laisse.',
    source: 'Bilan',
  },
  {
    step: 7,
    status: 'ours',
    en: 'Best is the weighted lower median of the numbers on which the voices centre, moved into the band; without one it is the floor.',
    fr: 'Le meilleur chiffre est la médiane basse pondérée des nombres autour desquels se situent les voix, ramenée dans la fourchette ; à défaut, le plancher.',
    source: 'Bilan',
  },
  {
    step: 8,
    status: 'ours',
    en: 'A nought is published only where somebody said nought.',
    fr: 'Un zéro n’est publié que si quelqu’un a dit zéro.',
    source: 'Bilan',
  },
]
