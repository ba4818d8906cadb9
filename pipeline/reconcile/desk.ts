import { lastDay } from '../model/date.ts'
import type { Casebook } from '../model/journey/casebook.ts'
import type { EventRow, Methodology, SourceRow } from '../model/records.gen.ts'
import { type Trees, treesOf } from './scope.ts'

/** What a method needs to know beside the claims. */
export interface Desk {
  readonly methodology: Readonly<Methodology>
  readonly sources: ReadonlyMap<string, SourceRow>
  /** Last day of each event. */
  readonly eventEnds: ReadonlyMap<string, string>
  /** Battle, air strike and the like, by event. */
  readonly eventKinds: ReadonlyMap<string, EventRow['kind']>
  /** The groups of which every member is a civilian. */
  readonly civilians: ReadonlySet<string>
  readonly trees: Trees
}

export function deskOf(casebook: Casebook): Desk {
  return {
    methodology: casebook.methodology,
    sources: new Map(casebook.sources.map(source => [source.source_id, source])),
    eventEnds: new Map(casebook.events.map(({ event_id, end }) => [event_id, lastDay(end)])),
    eventKinds: new Map(casebook.events.map(({ event_id, kind }) => [event_id, kind])),
    civilians: new Set(
      casebook.groups.flatMap(({ group_id, status }) => (status === 'civilian' ? [group_id] : [])),
    ),
    trees: treesOf(casebook),
  }
}
