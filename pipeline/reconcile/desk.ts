import { lastDay } from '../model/date.ts'
import type { Casebook } from '../model/journey/casebook.ts'
import type { EventRow, GroupRow, Methodology, SourceRow } from '../model/records.gen.ts'
import { type Trees, treesOf } from './scope.ts'
import { type Loosening, loosenings } from './voices/admit.ts'

/** What a method needs to know beside the claims. */
export interface Desk {
  readonly methodology: Readonly<Methodology>
  /** The reasons for which bounds are weaker than their words under this methodology. */
  readonly loosenings: readonly Loosening[]
  readonly sources: ReadonlyMap<string, SourceRow>
  /** Last day of each event. */
  readonly eventEnds: ReadonlyMap<string, string>
  /** Battle, air strike and the like, by event. */
  readonly eventKinds: ReadonlyMap<string, EventRow['kind']>
  /** Civilian, combatant or mixed, by group. */
  readonly groupStatus: ReadonlyMap<string, GroupRow['status']>
  readonly trees: Trees
  /** The day at which a series is asked, by the key of its scope; where there is none, the last on which somebody counted. */
  readonly askedOn: ReadonlyMap<string, string>
}

export function deskOf(casebook: Casebook): Desk {
  return {
    methodology: casebook.methodology,
    loosenings: loosenings(casebook.methodology),
    sources: new Map(casebook.sources.map(source => [source.source_id, source])),
    eventEnds: new Map(casebook.events.map(({ event_id, end }) => [event_id, lastDay(end)])),
    eventKinds: new Map(casebook.events.map(({ event_id, kind }) => [event_id, kind])),
    groupStatus: new Map(casebook.groups.map(({ group_id, status }) => [group_id, status])),
    trees: treesOf(casebook),
    askedOn: new Map(),
  }
}
