import type { LanguageCode } from '../model/language/language.ts'

/** The same words in every language that the pipeline speaks. */
export type Words = Readonly<Record<LanguageCode, string>>

/** What the dataset says of itself, wherever it is described. */
export const DATASET = {
  name: 'bilan-kunduz',
  /** The base of every id in linked data. It names and leads nowhere, so it can outlive any web site. */
  iri: 'urn:bilan:kunduz',
  title: {
    en: 'Bilan: the human cost of the battles of Kunduz, 2015 and 2016',
    fr: 'Bilan : le coût humain des batailles de Kunduz, 2015 et 2016',
  },
  description: {
    en:
      'Casualty figures of four events at Kunduz, Afghanistan, reconciled from contradictory printed claims. ' +
      'Every figure can be followed to the words behind it: estimates.csv to trace.csv to claims.csv. ' +
      'The figures are what remains of what was printed, not a count of the dead: many deaths are never printed, ' +
      'low and high are no confidence interval, and an empty cell means that nobody said it, never nought.',
    fr:
      'Chiffres des victimes de quatre événements à Kunduz, en Afghanistan, établis à partir d’affirmations imprimées qui se ' +
      'contredisent. Chaque chiffre peut être suivi jusqu’aux mots qui le fondent : estimates.csv, puis trace.csv, puis ' +
      'claims.csv. Ces chiffres sont ce qui reste de ce qui a été imprimé, non un décompte des morts : beaucoup de morts ne ' +
      'sont jamais imprimées, le minimum et le maximum ne forment pas un intervalle de confiance, et une cellule vide veut ' +
      'dire que personne ne l’a dit, jamais zéro.',
  },
  keywords: {
    en: ['casualty recording', 'armed conflict', 'Afghanistan', 'Kunduz'],
    fr: ['recensement des victimes', 'conflit armé', 'Afghanistan', 'Kunduz'],
  },
  /** Who made it, as a citation names them. */
  creator: { en: 'The Bilan recorders', fr: 'Les contributeurs de Bilan' },
  /** How the figures came about, in a sentence. */
  technique: {
    en:
      'Reconciliation of printed claims: words are read as bounds, claims that go back to one report have one vote, ' +
      'and each method publishes all that it allows as low, best and high, with what each claim did.',
    fr:
      'Confrontation d’affirmations imprimées : les mots sont lus comme des bornes, les affirmations issues d’un même ' +
      'texte n’ont qu’une voix, et chaque méthode publie tout ce qu’elle permet (minimum, meilleur chiffre, maximum), ' +
      'avec ce que chaque affirmation a fait.',
  },
  /** Of the data; and of the programs that are published beside it. */
  licence: {
    name: 'CC-BY-SA-4.0',
    title: 'Creative Commons Attribution-ShareAlike 4.0 International',
    path: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
  programLicence: {
    name: 'MIT',
    title: 'MIT License',
    path: 'https://opensource.org/license/mit',
  },
} as const

/** What each published table is called for readers; its description comes from its schema. */
export const TITLES = {
  estimates: { en: 'Estimates: low, best and high', fr: 'Estimations : minimum, meilleur chiffre, maximum' },
  claims: {
    en: 'Claims, as recorded and as read',
    fr: 'Affirmations, telles que relevées et telles que lues',
  },
  trace: { en: 'Trace: what each claim did', fr: 'Trace : ce que chaque affirmation a fait' },
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
  'ucdp-ged': {
    en: 'The dead in the shape of UCDP GED',
    fr: 'Les morts sous la forme d’UCDP GED',
  },
  acled: { en: 'The dead in the shape of ACLED', fr: 'Les morts sous la forme d’ACLED' },
  rulings: { en: 'Rulings of the editors', fr: 'Arbitrages de la rédaction' },
  withdrawn: { en: 'Withdrawn ids', fr: 'Identifiants retirés' },
} as const satisfies Readonly<Record<string, Words>>

export type TableName = keyof typeof TITLES

/** The name of the current edition for programs, or of an older state of knowledge. */
export function nameOf(asKnownOn: string | null): string {
  return asKnownOn === null ? DATASET.name : `${DATASET.name}-as-known-on-${asKnownOn}`
}

/** The same as an IRI. */
export function iriOf(asKnownOn: string | null): string {
  return asKnownOn === null ? DATASET.iri : `${DATASET.iri}:as-known-on:${asKnownOn}`
}

/** The title and description of the current edition, or of an older state of knowledge, so that nobody takes it for that. */
export function titleOf(
  asKnownOn: string | null,
  language: LanguageCode = 'en',
): { readonly title: string; readonly description: string } {
  const title = DATASET.title[language]
  const description = DATASET.description[language]
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
