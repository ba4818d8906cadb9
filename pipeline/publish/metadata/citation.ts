import { stringify } from 'yaml'
import { DATASET } from '../dataset.ts'
import type { Description } from './description.ts'

/** How to cite the dataset, for programs: the Citation File Format 1.2.0, which is YAML. */
export function citationFile(description: Description): string {
  const { iri, title, version, freshness } = description
  const { lastChange } = freshness
  return stringify(
    {
      'cff-version': '1.2.0',
      message: 'Give the figure with its date (as_of), its method and its verdict.',
      type: 'dataset',
      title: title.en,
      abstract: description.description.en,
      version,
      // The day on which the data became what it is: a build, or a later release of the same data, changes nothing about it.
      ...(lastChange === null ? {} : { 'date-released': lastChange }),
      authors: [{ name: DATASET.creator.en }],
      license: DATASET.licence.name,
      keywords: DATASET.keywords.en,
      identifiers: [
        { type: 'other', value: iri, description: 'Names the dataset; it is no address on the web.' },
      ],
    },
    { lineWidth: 0 },
  )
}
