import type { LanguageCode } from '../../model/language/language.ts'
import { DATASET, titleOf } from '../dataset.ts'
import type { Freshness } from '../freshness.ts'

/** What a citation says of an edition. */
export interface Cited {
  readonly version: string
  readonly freshness: Freshness
  readonly asKnownOn: string | null
}

/** How the dataset is cited: who, what, which version, up to when it was kept, and under which licence. Plain text. */
export function citationOf({ version, freshness, asKnownOn }: Cited, language: LanguageCode): string {
  const { title } = titleOf(asKnownOn, language)
  const { lastChange } = freshness
  const { licence, creator } = DATASET
  const { name } = licence
  if (language === 'fr')
    return `${creator.fr}. ${title}. Version ${version}${lastChange ? `, données au ${lastChange}` : ''}. ${name}.`
  return `${creator.en}. ${title}. Version ${version}${lastChange ? `, data of ${lastChange}` : ''}. ${name}.`
}
