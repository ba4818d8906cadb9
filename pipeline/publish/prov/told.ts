import type { Casebook, Claim } from '../../model/journey/casebook.ts'
import type { SourceRow, SpeakerRow } from '../../model/records.gen.ts'
import type { Term } from './context.ts'
import { idIn, type Node, nodeOf } from './node.ts'

/** What the recorders typed: who speaks, through which documents, about which events and groups, and what they say. */
export function toldNodes({ speakers, sources, events, groups, claims }: Casebook): readonly Node[] {
  return [
    ...speakers.map(speakerNode),
    ...sources.map(sourceNode),
    ...events.map(({ event_id, name_en, name_fr, part_of, kind, start, end }) =>
      nodeOf({
        id: idIn('events', event_id),
        type: ['Event'],
        name: { en: name_en, fr: name_fr },
        part_of: idIn('events', part_of),
        kind,
        start,
        end,
      }),
    ),
    ...groups.map(({ group_id, name_en, name_fr, part_of, status, side }) =>
      nodeOf({
        id: idIn('groups', group_id),
        type: ['Group'],
        name: { en: name_en, fr: name_fr },
        part_of: idIn('groups', part_of),
        status,
        side,
      }),
    ),
    ...claims.map(claimNode),
  ]
}

function speakerNode({ speaker_id, name_en, name_fr, kind, side, reliability }: SpeakerRow): Node {
  return nodeOf({
    id: idIn('speakers', speaker_id),
    type: ['Agent', ...organization(kind), 'Speaker'],
    name: { en: name_en, fr: name_fr },
    kind,
    side,
    reliability,
  })
}

/** Speakers appear by role, so most may be a person or a body: only of these does the kind itself say that they are a body. */
function organization(kind: SpeakerRow['kind']): readonly Term[] {
  switch (kind) {
    case 'un':
    case 'ngo':
      return ['Organization']
    case 'party':
    case 'hospital':
    case 'health_authority':
    case 'local_authority':
    case 'witness':
    case 'community':
    case 'media':
    case 'investigation':
    case 'other':
      return []
  }
}

/** Addresses are published as text and not as links: what a browser reads as one need not be an IRI. */
function sourceNode(source: SourceRow): Node {
  const { kind, publisher, title, language, published_on, accessed_on, url, archived_url, licence } = source
  return nodeOf({
    id: idIn('sources', source.source_id),
    type: ['Entity', 'Source'],
    in: idIn('tables', 'sources'),
    wasDerivedFrom: idIn('sources', source.relays),
    kind,
    publisher,
    title,
    language,
    published_on,
    accessed_on,
    url,
    archived_url,
    licence,
  })
}

function claimNode({ note, figure, stake, cutOff, knownOn }: Claim): Node {
  const { outcome, counting, place, from, as_of, reported_on, recorded_on } = note
  const { stage, rank, rank_reason, locator } = note
  return nodeOf({
    id: idIn('claims', note.claim_id),
    type: ['Entity', 'Claim'],
    in: idIn('tables', 'claims'),
    wording: { [note.language]: note.wording },
    wasQuotedFrom: idIn('sources', note.source_id),
    wasAttributedTo: idIn('speakers', note.speaker_id),
    wasRevisionOf: idIn('claims', note.supersedes),
    language: note.language,
    event: idIn('events', note.event_id),
    group: idIn('groups', note.group_id),
    outcome,
    counting,
    place,
    from,
    as_of,
    cut_off: cutOff,
    low: figure?.low ?? null,
    mode: figure?.mode ?? null,
    high: figure?.high ?? null,
    stage,
    stake,
    rank,
    rank_reason,
    locator,
    reported_on,
    known_on: knownOn,
    recorded_on,
  })
}
