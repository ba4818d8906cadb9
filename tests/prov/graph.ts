import { JsonLdParser } from 'jsonld-streaming-parser'
import { Store } from 'oxigraph'

/** A triple as plain texts. `datatype` and `language` are those of a literal; null for a link. */
export interface Triple {
  readonly subject: string
  readonly predicate: string
  readonly object: string
  readonly datatype: string | null
  readonly language: string | null
}

/** What the parsers of both packages give, as far as it matters here. */
interface Quad {
  readonly subject: { readonly termType: string; readonly value: string }
  readonly predicate: { readonly value: string }
  readonly object: {
    readonly termType: string
    readonly value: string
    readonly datatype?: { readonly value: string }
    readonly language?: string
  }
  readonly graph: { readonly termType: string }
}

export const TERM = 'urn:bilan:term:'
export const BASE = 'urn:bilan:kunduz:'
export const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
export const XSD = 'http://www.w3.org/2001/XMLSchema#'

/** The triples of a file, by a parser that follows the JSON-LD specification and must not ask the network for anything. */
export async function triplesOf(text: string): Promise<readonly Triple[]> {
  const load = (url: string): never => {
    throw new Error(`asks the network for ${url}`)
  }
  const parser = new JsonLdParser({ documentLoader: { load }, strictValues: true })
  const triples: Triple[] = []
  return new Promise((resolve, reject) => {
    parser.on('data', (quad: Quad) => triples.push(tripleOf(quad)))
    parser.on('error', reject)
    parser.on('end', () => resolve(triples))
    parser.end(text)
  })
}

/** The same by another parser, written in another language by other people. */
export function triplesByOxigraph(text: string): readonly Triple[] {
  return storeOf(text)
    .match()
    .map(quad => tripleOf(quad))
}

function storeOf(text: string): Store {
  const store = new Store()
  store.load(text, { format: 'application/ld+json' })
  return store
}

/** The rows that a SPARQL query finds in a file, as texts by variable. */
export function answersTo(query: string, text: string): readonly Readonly<Record<string, string>>[] {
  const found = storeOf(text).query(query)
  if (!Array.isArray(found)) throw new Error('a query that selects no rows')
  return found.map(row => {
    if (!(row instanceof Map)) throw new Error('a query that constructs triples')
    return Object.fromEntries([...row].map(([name, { value }]) => [name, value]))
  })
}

function tripleOf({ subject, predicate, object, graph }: Quad): Triple {
  for (const { termType } of [subject, object, graph]) {
    if (!['NamedNode', 'Literal', 'DefaultGraph'].includes(termType)) throw new Error(`a ${termType}`)
  }
  const isLiteral = object.termType === 'Literal'
  return {
    subject: subject.value,
    predicate: predicate.value,
    object: object.value,
    datatype: isLiteral ? (object.datatype?.value ?? '') : null,
    language: isLiteral ? (object.language ?? '') : null,
  }
}

/** Triples as texts in an order of their own, to compare two sets of them. */
export function asTexts(triples: readonly Triple[]): readonly string[] {
  return triples.map(triple => JSON.stringify(triple)).sort()
}

/** What a graph says of a thing: the objects of a property, in order. */
export function reader(triples: readonly Triple[]) {
  const found = new Map<string, string[]>()
  for (const { subject, predicate, object } of triples) {
    const key = `${subject} ${predicate}`
    found.set(key, [...(found.get(key) ?? []), object])
  }
  return (subject: string, predicate: string): readonly string[] =>
    [...(found.get(`${subject} ${predicate}`) ?? [])].sort()
}

/** The things of a type. */
export function thingsOf(triples: readonly Triple[], type: string): readonly string[] {
  return triples
    .filter(({ predicate, object }) => predicate === RDF_TYPE && object === type)
    .map(({ subject }) => subject)
}
