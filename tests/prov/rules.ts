import { RDF_TYPE, type Triple } from './graph.ts'
import { CLASSES, PROPERTIES, PROV, SIGNATURES, SUBCLASS_OF } from './ontology.ts'

const KNOWN_BASES = [
  PROV,
  'urn:bilan:',
  'http://purl.org/dc/terms/',
  'http://www.w3.org/2000/01/rdf-schema#',
  'https://creativecommons.org/licenses/',
]

/** Every rule of PROV-O, and of links, that a graph breaks: one text each. */
export function brokenRules(triples: readonly Triple[]): readonly string[] {
  const types = typesOf(triples)
  const isA = (thing: string, type: string) => types.get(thing)?.has(type) ?? false
  const broken = triples.flatMap(({ subject, predicate, object, datatype }) => {
    const found: string[] = []
    const said = `${subject} ${predicate} ${object}`
    for (const iri of [subject, predicate, ...(datatype === null ? [object] : [])]) {
      if (predicate !== RDF_TYPE && iri !== RDF_TYPE && !KNOWN_BASES.some(base => iri.startsWith(base)))
        found.push(`an unknown place: ${iri}`)
      if (!/^[a-z]+:[\w\-.~!$&'()*+,;=:@/?#%]+$/.test(iri)) found.push(`no IRI: ${iri}`)
    }
    if (predicate === RDF_TYPE && object.startsWith(PROV) && !CLASSES.has(object.slice(PROV.length)))
      found.push(`no class of PROV-O: ${object}`)
    const leadsInside = datatype === null && object.startsWith('urn:bilan:') && predicate !== RDF_TYPE
    if (leadsInside && !types.has(object)) found.push(`leads to nothing: ${said}`)
    if (!predicate.startsWith(PROV)) return found
    const name = predicate.slice(PROV.length)
    const [domain, range] = SIGNATURES[name] ?? ['no signature is known', null]
    if (!PROPERTIES.has(name)) found.push(`no property of PROV-O: ${predicate}`)
    if (!isA(subject, domain)) found.push(`domain ${domain}: ${said}`)
    const inRange = range === null || (range.includes(':') ? datatype === range : isA(object, range))
    if (!inRange) found.push(`range ${range}: ${said}`)
    return found
  })
  const both = [...types.keys()].filter(thing => isA(thing, 'Activity') && isA(thing, 'Entity'))
  return [...new Set([...broken, ...both.map(thing => `activity and entity: ${thing}`)])]
}

/** The PROV classes of every thing that has a type, wider ones included. */
function typesOf(triples: readonly Triple[]): ReadonlyMap<string, ReadonlySet<string>> {
  const types = new Map<string, Set<string>>()
  for (const { subject, predicate, object } of triples) {
    if (predicate !== RDF_TYPE) continue
    const own = types.get(subject) ?? new Set()
    types.set(subject, own)
    if (!object.startsWith(PROV)) continue
    for (let name: string | undefined = object.slice(PROV.length); name; name = SUBCLASS_OF[name])
      own.add(name)
  }
  return types
}
