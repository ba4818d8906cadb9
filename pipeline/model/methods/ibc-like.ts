import type { RuleOfStep } from './rule-of-step.ts'

/** The rules of `ibc-like`, step by step. */
export const ibcLike: readonly RuleOfStep[] = [
  {
    step: 1,
    status: 'second-hand',
    en: 'Only civilians are counted.',
    fr: 'Seuls les civils sont comptés.',
    source: 'Wikipedia, quoting Iraq Body Count',
  },
  {
    step: 1,
    status: 'verified',
    en: 'Minimum and maximum of deaths and of injuries are recorded.',
    fr: 'Le minimum et le maximum des morts et des blessés sont consignés.',
    source: 'Iraq Body Count, methods (iraqbodycount.org/about/methods/3)',
  },
  {
    step: 1,
    status: 'likely',
    en: 'Those of unknown status are left out.',
    fr: 'Les personnes de statut inconnu sont exclues.',
    source: 'General knowledge',
  },
  {
    step: 2,
    status: 'not-applicable-to-notes',
    en: 'Claims are grouped into incidents by date, place and weapon; the events of notes are those of the recorders.',
    fr: 'Les affirmations sont groupées en incidents par date, lieu et arme ; les événements des notes sont ceux des personnes qui les ont saisies.',
    source: 'Iraq Body Count, methods (iraqbodycount.org/about/methods/3)',
  },
  {
    step: 3,
    status: 'ours',
    en: 'Reprints count once.',
    fr: 'Les reprises ne comptent qu’une fois.',
    source: 'Bilan',
  },
  {
    step: 3,
    status: 'likely',
    en: 'Two voices, or one that witnessed or investigated, make a figure corroborated; else it is provisional.',
    fr: 'Deux voix, ou une seule qui a vu ou enquêté, rendent un chiffre corroboré ; sinon il est provisoire.',
    source: 'The early method, as its critics describe it',
  },
  {
    step: 4,
    status: 'likely',
    en: 'Min is the lowest, max the highest figure; the last word of a voice replaces its earlier ones.',
    fr: 'Le minimum est le chiffre le plus bas, le maximum le plus élevé ; le dernier mot d’une voix remplace les précédents.',
    source: 'General knowledge; how min and max are combined was not seen',
  },
  {
    step: 4,
    status: 'not-applicable-to-notes',
    en: 'Only the best-informed reports set them; notes do not tell which these are, so all do.',
    fr: 'Seuls les rapports les mieux informés les fixent ; les notes ne disent pas lesquels, donc tous comptent.',
    source: 'General knowledge',
  },
  {
    step: 5,
    status: 'verified',
    en: 'Figures of different kinds are checked against each other so that nobody is counted twice.',
    fr: 'Les chiffres de natures différentes sont recoupés pour que personne ne soit compté deux fois.',
    source: 'Iraq Body Count, methods (iraqbodycount.org/about/methods/3)',
  },
  {
    step: 5,
    status: 'likely',
    en: 'Of a figure for a whole event so much is left as the incidents inside it do not count.',
    fr: 'D’un chiffre pour tout un événement, il reste ce que les incidents qu’il contient ne comptent pas.',
    source: 'General knowledge',
  },
  {
    step: 5,
    status: 'ours',
    en: 'A whole has at least the sum of its incidents.',
    fr: 'Un tout vaut au moins la somme de ses incidents.',
    source: 'Bilan',
  },
  {
    step: 6,
    status: 'likely',
    en: 'There is no best figure.',
    fr: 'Il n’y a pas de meilleur chiffre.',
    source: 'Its variables are a minimum and a maximum',
  },
]
