/**
 * PROV-O: The PROV Ontology, W3C Recommendation of 30 April 2013, https://www.w3.org/TR/2013/REC-prov-o-20130430/.
 * Every class and property that it defines (30, and 44 + 6), as in the ontology file of the Recommendation.
 */
export const PROV = 'http://www.w3.org/ns/prov#'

export const CLASSES: ReadonlySet<string> = new Set(
  `Activity ActivityInfluence Agent AgentInfluence Association Attribution Bundle Collection Communication Delegation
  Derivation EmptyCollection End Entity EntityInfluence Generation Influence InstantaneousEvent Invalidation Location
  Organization Person Plan PrimarySource Quotation Revision Role SoftwareAgent Start Usage`.split(/\s+/),
)

export const PROPERTIES: ReadonlySet<string> = new Set(
  `actedOnBehalfOf activity agent alternateOf atLocation entity generated hadActivity hadGeneration hadMember hadPlan
  hadPrimarySource hadRole hadUsage influenced influencer invalidated qualifiedAssociation qualifiedAttribution
  qualifiedCommunication qualifiedDelegation qualifiedDerivation qualifiedEnd qualifiedGeneration qualifiedInfluence
  qualifiedInvalidation qualifiedPrimarySource qualifiedQuotation qualifiedRevision qualifiedStart qualifiedUsage
  specializationOf used wasAssociatedWith wasAttributedTo wasDerivedFrom wasEndedBy wasGeneratedBy wasInfluencedBy
  wasInformedBy wasInvalidatedBy wasQuotedFrom wasRevisionOf wasStartedBy
  atTime endedAtTime generatedAtTime invalidatedAtTime startedAtTime value`.split(/\s+/),
)

/** Classes of which a thing also is; where the file says only the narrower, a reader may infer the wider. */
export const SUBCLASS_OF: Readonly<Record<string, string>> = {
  Collection: 'Entity',
  Plan: 'Entity',
  Organization: 'Agent',
  Person: 'Agent',
  SoftwareAgent: 'Agent',
  Association: 'AgentInfluence',
}

/** Domain and range of the properties that the file uses; a range of XML Schema is that of a literal, null is any. */
export const SIGNATURES: Readonly<Record<string, readonly [string, string | null]>> = {
  wasQuotedFrom: ['Entity', 'Entity'],
  wasAttributedTo: ['Entity', 'Agent'],
  wasDerivedFrom: ['Entity', 'Entity'],
  wasRevisionOf: ['Entity', 'Entity'],
  wasGeneratedBy: ['Entity', 'Activity'],
  used: ['Activity', 'Entity'],
  wasAssociatedWith: ['Activity', 'Agent'],
  qualifiedAssociation: ['Activity', 'Association'],
  agent: ['AgentInfluence', 'Agent'],
  hadPlan: ['Association', 'Plan'],
  hadMember: ['Collection', 'Entity'],
  generatedAtTime: ['Entity', 'http://www.w3.org/2001/XMLSchema#dateTime'],
  value: ['Entity', null],
}
