import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JsonLdParser } from 'jsonld-streaming-parser'
import { parse, Store } from 'oxigraph'
import { HOME } from './facts.ts'

/** Where a reader is made to believe that `dist/` lies, so that relative names become whole ones. */
export const BASE = 'https://example.org/data/'

export interface Term {
  readonly termType: string
  readonly value: string
  readonly datatype?: { readonly value: string }
  readonly language?: string
}

export interface Quad {
  readonly subject: Term
  readonly predicate: Term
  readonly object: Term
}

/** Context and vocabulary of CSVW in one file, as W3C has it and a package ships it. */
const CSVW: { readonly '@context': object } = JSON.parse(
  readFileSync(join(HOME, 'node_modules/rdf-parser-csvw/test/support/csvw.json'), 'utf8'),
)

/** The context; but templates are read as the texts that they are, for the parser takes no IRI with a brace. */
const CSVW_CONTEXT = { '@context': { ...CSVW['@context'], aboutUrl: 'csvw:aboutUrl' } }

/** Every word that the file of W3C defines. */
export const VOCABULARY_OF_CSVW: ReadonlySet<string> = new Set(
  [...JSON.stringify(CSVW).matchAll(/"@id":"csvw:(\w+)"/g)].map(
    match => `http://www.w3.org/ns/csvw#${match[1]}`,
  ),
)

/** The triples of a JSON-LD file by a parser that may ask for nothing but the context of CSVW. */
export async function quadsOf(text: string): Promise<readonly Quad[]> {
  const load = async (url: string): Promise<object> => {
    if (url !== 'http://www.w3.org/ns/csvw') throw new Error(`asks the network for ${url}`)
    return CSVW_CONTEXT
  }
  const parser = new JsonLdParser({ baseIRI: BASE, documentLoader: { load }, strictValues: true })
  const quads: Quad[] = []
  return new Promise((resolve, reject) => {
    parser.on('data', (quad: Quad) => quads.push(quad))
    parser.on('error', reject)
    parser.on('end', () => resolve(quads))
    parser.end(text)
  })
}

/** The same by another parser, written in another language by other people. */
export function quadsByOxigraph(text: string): readonly Quad[] {
  return parse(text, { format: 'application/ld+json', base_iri: BASE })
}

/** Triples as texts in an order of their own. What has no name is told apart by nothing, so it is counted and not named. */
export function asTexts(quads: readonly Quad[]): readonly string[] {
  return quads.map(quad => [quad.subject, quad.predicate, quad.object].map(asText).join(' ')).sort()
}

function asText({ termType, value, datatype, language }: Term): string {
  if (termType === 'BlankNode') return '[]'
  if (termType === 'NamedNode') return `<${value}>`
  return `${JSON.stringify(value)}^^${datatype?.value ?? ''}@${language ?? ''}`
}

const PREFIXES = `
  PREFIX dcat: <http://www.w3.org/ns/dcat#>
  PREFIX dcterms: <http://purl.org/dc/terms/>
  PREFIX schema: <https://schema.org/>
  PREFIX cr: <http://mlcommons.org/croissant/>
  PREFIX spdx: <http://spdx.org/rdf/terms#>
  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
  PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>`

/** What SPARQL finds, as texts by variable. */
export function answersTo(query: string, ...texts: readonly string[]) {
  const store = new Store()
  for (const text of texts) store.load(text, { format: 'application/ld+json', base_iri: BASE })
  const found = store.query(`${PREFIXES} ${query}`)
  if (!Array.isArray(found)) throw new Error('a query that selects no rows')
  return found.map((row): Readonly<Record<string, string>> => {
    if (!(row instanceof Map)) throw new Error('a query that constructs triples')
    return Object.fromEntries([...row].map(([name, { value }]) => [name, value]))
  })
}
