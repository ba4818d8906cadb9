import type { RuleOfStep } from './rule-of-step.ts'

/** The rules of `airwars-like`, step by step. */
export const airwarsLike: readonly RuleOfStep[] = [
  {
    step: 1,
    status: 'verified',
    en: 'Every group of victims has a minimum and a maximum of killed and of injured.',
    fr: 'Chaque groupe de victimes a un minimum et un maximum de morts et de blessés.',
    source: 'Airwars, code of its site (rctngle/airwars-archive-2025)',
  },
  {
    step: 2,
    status: 'ours',
    en: 'They are the lowest and the highest figure that nobody took back.',
    fr: 'Ce sont le chiffre le plus bas et le plus élevé que personne n’a retirés.',
    source: 'Bilan',
  },
  {
    step: 2,
    status: 'verified',
    en: 'A blank stays a blank.',
    fr: 'Un blanc reste un blanc.',
    source: 'Airwars, code of its site (rctngle/airwars-archive-2025)',
  },
  {
    step: 3,
    status: 'not-applicable-to-notes',
    en: 'Confirmed: a belligerent accepted responsibility; notes do not say so.',
    fr: 'Confirmé : un belligérant a reconnu sa responsabilité ; les notes ne le disent pas.',
    source: 'Airwars, code of its site (rctngle/airwars-archive-2025)',
  },
  {
    step: 3,
    status: 'not-applicable-to-notes',
    en: 'Discounted: the dead were fighters, or others did it; notes do not say so.',
    fr: 'Écarté : les morts étaient des combattants, ou d’autres en sont responsables ; les notes ne le disent pas.',
    source: 'Airwars, code of its site (rctngle/airwars-archive-2025)',
  },
  {
    step: 3,
    status: 'verified',
    en: 'Contested: several belligerents are blamed.',
    fr: 'Contesté : plusieurs belligérants sont mis en cause.',
    source: 'Airwars, code of its site (rctngle/airwars-archive-2025)',
  },
  {
    step: 3,
    status: 'ours',
    en: 'Notes do not say who is blamed; several voices about a battle or a siege, where two sides fight, are taken for it.',
    fr: 'Les notes ne disent pas qui est mis en cause ; plusieurs voix sur une bataille ou un siège, où deux camps combattent, en tiennent lieu.',
    source: 'Bilan',
  },
  {
    step: 3,
    status: 'verified',
    en: 'Fair: two or more credible sources, and an action nearby that is likely or confirmed.',
    fr: 'Correct : deux sources crédibles ou plus, et une action probable ou confirmée à proximité.',
    source: 'Airwars, code of its site (rctngle/airwars-archive-2025)',
  },
  {
    step: 3,
    status: 'ours',
    en: 'Credible is who is not graded E, with what is not graded 5; the action nearby is not checked.',
    fr: 'Est crédible qui n’est pas coté E, avec ce qui n’est pas coté 5 ; l’action à proximité n’est pas vérifiée.',
    source: 'Bilan',
  },
  {
    step: 3,
    status: 'verified',
    en: 'Weak: a single source.',
    fr: 'Faible : une seule source.',
    source: 'Airwars, code of its site (rctngle/airwars-archive-2025)',
  },
  {
    step: 4,
    status: 'ours',
    en: 'Harm to fighters has a range and no grading.',
    fr: 'Les pertes des combattants ont une fourchette et pas de cote.',
    source: 'Bilan',
  },
  {
    step: 5,
    status: 'verified',
    en: 'There is no best figure.',
    fr: 'Il n’y a pas de meilleur chiffre.',
    source: 'Airwars, code of its site (rctngle/airwars-archive-2025)',
  },
]
