import type { OutputFile } from '../../model/journey/output-file.ts'
import { textFile } from '../formats.ts'
import { citationFile } from './citation.ts'
import { croissant } from './croissant.ts'
import { csvw } from './csvw.ts'
import { dcat } from './dcat.ts'
import type { Description } from './description.ts'
import { schemaOrg } from './schema-org.ts'

/** The dataset in the words of those who look for it, list it, cite it or load it by program: a file each, from one description. */
export function metadataFiles(description: Description): readonly OutputFile[] {
  return [
    jsonFile('csv-metadata.json', csvw(description)),
    jsonFile('dataset.jsonld', schemaOrg(description, 'en')),
    jsonFile('dcat.jsonld', dcat(description)),
    jsonFile('croissant.json', croissant(description)),
    textFile('CITATION.cff', citationFile(description)),
  ]
}

export function jsonFile(path: string, content: object): OutputFile {
  return textFile(path, `${JSON.stringify(content, null, 2)}\n`)
}
