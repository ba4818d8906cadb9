import { DATASET } from '../dataset.ts'

/**
 * The context that stands in the file itself, so that a reader asks nobody for it.
 *
 * An id is the base of the dataset, the name of a table, and the primary key of the row in that table, with slashes between:
 * `claims:k16-taliban-killed-army` is `urn:bilan:kunduz:claims:k16-taliban-killed-army`. What PROV has a word for is said
 * in PROV; every other word is the name of a column (schemas/DICTIONARY.md) or explained in METHODOLOGY.
 */
export const CONTEXT = {
  '@version': 1.1,
  id: '@id',
  type: '@type',

  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  bilan: 'urn:bilan:term:',
  software: 'urn:bilan:software:',
  ...idsOf('tables', 'claims', 'sources', 'speakers', 'events', 'groups', 'estimates', 'trace', 'rulings'),
  ...idsOf('recorders', 'editors', 'methods', 'rules', 'reconciliations', 'associations'),

  Entity: 'prov:Entity',
  Collection: 'prov:Collection',
  Plan: 'prov:Plan',
  Activity: 'prov:Activity',
  Association: 'prov:Association',
  Agent: 'prov:Agent',
  Organization: 'prov:Organization',
  SoftwareAgent: 'prov:SoftwareAgent',
  Claim: 'bilan:Claim',
  Source: 'bilan:Source',
  Speaker: 'bilan:Speaker',
  Event: 'bilan:Event',
  Group: 'bilan:Group',
  Estimate: 'bilan:Estimate',
  Ruling: 'bilan:Ruling',
  Rule: 'bilan:Rule',
  SetAside: 'bilan:SetAside',
  Echo: 'bilan:Echo',

  wasQuotedFrom: link('prov:wasQuotedFrom'),
  wasAttributedTo: link('prov:wasAttributedTo'),
  wasDerivedFrom: link('prov:wasDerivedFrom'),
  wasRevisionOf: link('prov:wasRevisionOf'),
  wasGeneratedBy: link('prov:wasGeneratedBy'),
  used: link('prov:used'),
  wasAssociatedWith: link('prov:wasAssociatedWith'),
  qualifiedAssociation: link('prov:qualifiedAssociation'),
  agent: link('prov:agent'),
  hadPlan: link('prov:hadPlan'),
  hadMember: link('prov:hadMember'),
  in: { '@reverse': 'prov:hadMember', '@type': '@id' },
  generatedAtTime: typed('prov:generatedAtTime', 'xsd:dateTime'),
  wording: { '@id': 'prov:value', '@container': '@language' },

  label: 'rdfs:label',
  name: { '@id': 'rdfs:label', '@container': '@language' },
  subPropertyOf: link('rdfs:subPropertyOf'),
  title: 'dcterms:title',
  description: 'dcterms:description',
  license: link('dcterms:license'),

  lowFrom: link('bilan:lowFrom'),
  bestFrom: link('bilan:bestFrom'),
  highFrom: link('bilan:highFrom'),
  lowRule: link('bilan:lowRule'),
  bestRule: link('bilan:bestRule'),
  highRule: link('bilan:highRule'),
  supporters: link('bilan:supporters'),
  dissenters: link('bilan:dissenters'),
  withoutVote: link('bilan:withoutVote'),
  claim: link('bilan:claim'),
  rule: link('bilan:rule'),
  givesWayTo: link('bilan:givesWayTo'),
  event: link('bilan:event'),
  group: link('bilan:group'),
  part_of: link('bilan:part_of'),
  ruling: link('bilan:ruling'),
  method: link('bilan:method'),

  path: 'bilan:path',
  version: 'bilan:version',
  options: 'bilan:options',
  kind: 'bilan:kind',
  side: 'bilan:side',
  reliability: 'bilan:reliability',
  publisher: 'bilan:publisher',
  language: 'bilan:language',
  licence: 'bilan:licence',
  url: typed('bilan:url', 'xsd:anyURI'),
  archived_url: typed('bilan:archived_url', 'xsd:anyURI'),
  published_on: typed('bilan:published_on', 'edtf:EDTF'),
  accessed_on: typed('bilan:accessed_on', 'xsd:date'),
  start: typed('bilan:start', 'xsd:date'),
  end: typed('bilan:end', 'xsd:date'),
  outcome: 'bilan:outcome',
  counting: 'bilan:counting',
  place: 'bilan:place',
  from: typed('bilan:from', 'edtf:EDTF'),
  as_of: typed('bilan:as_of', 'edtf:EDTF'),
  cut_off: typed('bilan:cut_off', 'xsd:date'),
  reported_on: typed('bilan:reported_on', 'edtf:EDTF'),
  known_on: typed('bilan:known_on', 'xsd:date'),
  recorded_on: typed('bilan:recorded_on', 'xsd:date'),
  ruled_on: typed('bilan:ruled_on', 'xsd:date'),
  low: 'bilan:low',
  mode: 'bilan:mode',
  best: 'bilan:best',
  high: 'bilan:high',
  best_kind: 'bilan:best_kind',
  verdict: 'bilan:verdict',
  grade: 'bilan:grade',
  status: 'bilan:status',
  missing_reason: 'bilan:missing_reason',
  stage: 'bilan:stage',
  stake: 'bilan:stake',
  rank: 'bilan:rank',
  rank_reason: 'bilan:rank_reason',
  locator: 'bilan:locator',
  reason: 'bilan:reason',
  role: 'bilan:role',
} as const

/** A word of the context; one that it does not define does not compile, for a reader would pass it over in silence. */
export type Term = keyof typeof CONTEXT

function link<Iri extends string>(iri: Iri) {
  return { '@id': iri, '@type': '@id' } as const
}

function typed<Iri extends string, Type extends string>(iri: Iri, type: Type) {
  return { '@id': iri, '@type': type } as const
}

function idsOf<Name extends string>(...names: readonly Name[]) {
  return Object.fromEntries(names.map(name => [name, `${DATASET.iri}:${name}:`])) as Record<Name, string>
}
