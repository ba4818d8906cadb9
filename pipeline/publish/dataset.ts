import type { LanguageCode } from '../model/language/language.ts'

/** What the dataset says of itself, wherever it is described. */
export const DATASET = {
  name: 'bilan-kunduz',
  /** The base of every id in linked data. It names and leads nowhere, so it can outlive any web site. */
  iri: 'urn:bilan:kunduz',
  title: 'Bilan: the human cost of the battles of Kunduz, 2015 and 2016',
  description:
    'Casualty figures of four events at Kunduz, Afghanistan, reconciled from contradictory printed claims. ' +
    'Every figure can be followed to the words behind it: estimates.csv to trace.csv to claims.csv. ' +
    'The figures are what remains of what was printed, not a count of the dead: many deaths are never printed, ' +
    'low and high are no confidence interval, and an empty cell means that nobody said it, never nought.',
  /** The same in French. */
  fr: {
    title: 'Bilan : le coût humain des batailles de Kunduz, 2015 et 2016',
    description:
      'Chiffres des victimes de quatre événements à Kunduz, en Afghanistan, établis à partir d’affirmations imprimées qui se ' +
      'contredisent. Chaque chiffre peut être suivi jusqu’aux mots qui le fondent : estimates.csv, puis trace.csv, puis ' +
      'claims.csv. Ces chiffres sont ce qui reste de ce qui a été imprimé, non un décompte des morts : beaucoup de morts ne ' +
      'sont jamais imprimées, le minimum et le maximum ne forment pas un intervalle de confiance, et une cellule vide veut ' +
      'dire que personne ne l’a dit, jamais zéro.',
  },
  keywords: ['casualty recording', 'armed conflict', 'Afghanistan', 'Kunduz'],
  licence: {
    name: 'CC-BY-SA-4.0',
    title: 'Creative Commons Attribution-ShareAlike 4.0 International',
    path: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
} as const

/** What each published table is called for readers; its description comes from its schema. */
export const TITLES = {
  estimates: { en: 'Estimates: low, best and high', fr: 'Estimations : minimum, meilleur chiffre, maximum' },
  claims: {
    en: 'Claims, as recorded and as read',
    fr: 'Affirmations, telles que relevées et telles que lues',
  },
  trace: { en: 'Trace: what each claim did', fr: 'Trace : ce que chaque affirmation a fait' },
  conflicts: { en: 'Conflicts between claims', fr: 'Contradictions entre affirmations' },
  series: { en: 'Series: the figures over time', fr: 'Séries : les chiffres dans le temps' },
  'known-on': {
    en: 'Known on: how the figures became known',
    fr: 'Connu le : comment les chiffres ont été connus',
  },
  sensitivity: {
    en: 'Sensitivity: the figures under other assumptions',
    fr: 'Sensibilité : les chiffres sous d’autres hypothèses',
  },
  summary: { en: 'Summary per event and outcome', fr: 'Résumé par événement et par issue' },
  events: { en: 'Events', fr: 'Événements' },
  groups: { en: 'Groups', fr: 'Groupes' },
  speakers: { en: 'Speakers', fr: 'Locuteurs' },
  sources: { en: 'Sources', fr: 'Sources' },
  rulings: { en: 'Rulings of the editors', fr: 'Arbitrages de la rédaction' },
} as const satisfies Readonly<Record<string, Readonly<Record<LanguageCode, string>>>>

export type TableName = keyof typeof TITLES

/** The title and description of the current edition, or of an older state of knowledge, so that nobody takes it for that. */
export function titleOf(asKnownOn: string | null, language: LanguageCode = 'en'): Titled {
  const { title, description } = language === 'en' ? DATASET : DATASET.fr
  if (asKnownOn === null) return { title, description }
  const older = OLDER[language](asKnownOn)
  return { title: `${title}, ${older.title}`, description: `${older.warning} ${description}` }
}

/** What is said of an edition that holds only what was public by a day. */
export const OLDER: Readonly<
  Record<LanguageCode, (day: string) => { readonly title: string; readonly warning: string }>
> = {
  en: day => ({
    title: `as known on ${day}`,
    warning: `NOT the current edition: these figures rest only on what was public by the end of ${day}.`,
  }),
  fr: day => ({
    title: `état des connaissances au ${day}`,
    warning: `CE N’EST PAS l’édition actuelle : ces chiffres ne reposent que sur ce qui était public à la fin du ${day}.`,
  }),
}

interface Titled {
  readonly title: string
  readonly description: string
}
