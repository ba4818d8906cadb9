import { dictionaryOfRelease } from '../../documents/dictionary.ts'
import { forReaders, METHODOLOGY_PATHS, withBlocks } from '../../documents/methodology.ts'
import type { OutputFile } from '../../model/journey/output-file.ts'
import { LANGUAGES, type LanguageCode } from '../../model/language/language.ts'
import type { Edition, Findings, PublishedTable } from '../edition.ts'
import { textFile } from '../formats.ts'
import { readmeOf } from './readme/readme.ts'

/** What is written when all else is, and so is not among `others`. */
const WRITTEN_LAST = ['datapackage.json', 'SHA256SUMS']

/**
 * What people read, as Markdown in every language: README, methodology and dictionary. `others` are the paths of the
 * files that are published with them.
 */
export function documentFiles(
  { casebook, assessment }: Findings,
  { schemas, methodologies, version, asKnownOn }: Edition,
  tables: readonly PublishedTable[],
  others: readonly string[],
): readonly OutputFile[] {
  const paths = new Set([
    ...others,
    ...WRITTEN_LAST,
    ...LANGUAGES.flatMap(language => Object.values(namesIn(language))),
  ])
  const { estimates } = assessment
  return LANGUAGES.flatMap(language => {
    const { readme, methodology, dictionary } = namesIn(language)
    const release = { casebook, estimates, schemas, version, asKnownOn, paths }
    const prose = withBlocks(methodologies[language], language, schemas)
    return [
      textFile(readme, readmeOf(release, language)),
      textFile(methodology, forReaders(prose)),
      textFile(dictionary, dictionaryOfRelease(tables, schemas, language)),
    ]
  })
}

function namesIn(language: LanguageCode) {
  const twin = language === 'en' ? '' : `.${language}`
  return {
    readme: `README${twin}.md`,
    methodology: METHODOLOGY_PATHS[language],
    dictionary: `DICTIONARY${twin}.md`,
  }
}
