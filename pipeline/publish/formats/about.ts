import type { Casebook } from '../../model/journey/casebook.ts'
import type { LanguageCode } from '../../model/language/language.ts'
import { SPEECH } from '../../model/language/speech.ts'
import { DATASET, OLDER, titleOf, type Words } from '../dataset.ts'
import { citationOf } from '../documents/citation.ts'
import type { Edition } from '../edition.ts'
import { freshnessOf } from '../freshness.ts'

/** A fact about the edition, in words: for files that are passed on alone, without the folder that explains them. */
export interface Fact {
  readonly name: 'title' | 'warning' | 'description' | 'freshness' | 'licence' | 'citation'
  readonly words: Words
}

/** What a file must say of the edition that it was taken from, in the order in which it is to be read. */
export function aboutOf(
  casebook: Casebook,
  { version, asKnownOn }: Pick<Edition, 'version' | 'asKnownOn'>,
): readonly Fact[] {
  const freshness = freshnessOf(casebook)
  const { lastSource, lastChange } = freshness
  const fact = (name: Fact['name'], say: (language: LanguageCode) => string): Fact => ({
    name,
    words: { en: say('en'), fr: say('fr') },
  })
  return [
    fact('title', language => titleOf(asKnownOn, language).title),
    ...(asKnownOn === null ? [] : [fact('warning', language => OLDER[language](asKnownOn).warning)]),
    fact('description', language => DATASET.description[language]),
    fact('freshness', language => {
      const { fresh } = SPEECH[language].page
      return [
        fresh.version(version),
        ...(lastSource === null ? [] : [fresh.lastSource(lastSource)]),
        ...(lastChange === null ? [] : [fresh.lastChange(lastChange)]),
      ].join(', ')
    }),
    fact('licence', () => `${DATASET.licence.title}, ${DATASET.licence.path}`),
    fact('citation', language => citationOf({ version, freshness, asKnownOn }, language)),
  ]
}
