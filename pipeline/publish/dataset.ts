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
  keywords: ['casualty recording', 'armed conflict', 'Afghanistan', 'Kunduz'],
  licence: {
    name: 'CC-BY-SA-4.0',
    title: 'Creative Commons Attribution-ShareAlike 4.0 International',
    path: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
} as const

/** What each published table is called for readers; its description comes from its schema. */
export const TITLES = {
  estimates: 'Estimates: low, best and high',
  claims: 'Claims, as recorded and as read',
  trace: 'Trace: what each claim did',
  conflicts: 'Conflicts between claims',
  series: 'Series: the figures over time',
  'known-on': 'Known on: how the figures became known',
  sensitivity: 'Sensitivity: the figures under other assumptions',
  summary: 'Summary per event and outcome',
  events: 'Events',
  groups: 'Groups',
  speakers: 'Speakers',
  sources: 'Sources',
  rulings: 'Rulings of the editors',
} as const

/** The title and description of the current edition, or of an older state of knowledge, so that nobody takes it for that. */
export function titleOf(asKnownOn: string | null): { readonly title: string; readonly description: string } {
  const { title, description } = DATASET
  if (asKnownOn === null) return { title, description }
  const older = `NOT the current edition: these figures rest only on what was public by the end of ${asKnownOn}.`
  return { title: `${title}, as known on ${asKnownOn}`, description: `${older} ${description}` }
}
