import type { Outcome } from '../model/journey/casebook.ts'
import type { EventRow, GroupRow, NoteRow, SpeakerRow } from '../model/records.gen.ts'

/** Where a text is: in a column, by its name, or the same in every row. */
export type Where = string | { readonly value: string }

/** The columns in which a table states one count: any of the three. */
export interface CountMapping {
  readonly group_id: string
  readonly outcome: Outcome
  readonly counting?: Exclude<NoteRow['counting'], 'within'>
  readonly low?: string
  readonly best?: string
  readonly high?: string
  /** What 0 says: nobody, or that it is not known; then it is set aside. */
  readonly nought?: 'nobody' | 'unknown'
}

/** Where the facts about an event stand. */
export interface EventMapping {
  /** The columns that tell one event from another; none where every row is one. */
  readonly id: readonly string[]
  /** The columns of which its name is made. */
  readonly name: readonly string[]
  readonly kind?: EventRow['kind']
  readonly start: Where
  /** The same as the start where it is not said. */
  readonly end?: Where
  readonly country: Where
  readonly adm1?: Where
  readonly place?: Where
  readonly latitude?: Where
  readonly longitude?: Where
  readonly where_precision?: Where
  /** The columns that are told in its note. */
  readonly note?: readonly string[]
}

/** How the table of a publisher is read as events and claims (`schemas/mapping.schema.json`). */
export interface Mapping {
  /** How every id begins that is made from the table. */
  readonly prefix: string
  readonly publisher: string
  readonly title?: string
  readonly url?: string
  /** BCP 47. */
  readonly language: string
  readonly licence: string
  readonly published_on?: string
  readonly speaker: Pick<SpeakerRow, 'speaker_id' | 'name_en' | 'name_fr' | 'kind'>
  readonly event: EventMapping
  readonly counts: readonly CountMapping[]
  /** Groups that raw/groups.csv may lack. */
  readonly groups?: readonly GroupRow[]
  /** When each row was said, where the table tells. */
  readonly reported_on?: Where
  /** The columns that are told in the comment of a claim. */
  readonly comment?: readonly string[]
  /** How a date such as 3/10/2016 is meant. Without it such a date is refused. */
  readonly dates?: 'day-month-year' | 'month-day-year'
  /** ISO 3166-1 alpha-3 codes of countries as the table writes them. */
  readonly countries?: Readonly<Record<string, string>>
  /** The id of an event here for the id of one there: then no event is added. */
  readonly events?: Readonly<Record<string, string>>
}

/** Parts of a mapping that a person typed over those of a table that is known. */
export type Typed = Partial<Omit<Mapping, 'event' | 'speaker'>> & {
  readonly event?: Partial<EventMapping>
  readonly speaker?: Partial<Mapping['speaker']>
}

/** A known mapping with what a person typed in its place. */
export function overlay(known: Mapping, typed: Typed): Mapping {
  return {
    ...known,
    ...typed,
    event: { ...known.event, ...typed.event },
    speaker: { ...known.speaker, ...typed.speaker },
  }
}

/** Every column that a mapping names, once each. */
export function columnsOf({ event, counts, reported_on, comment = [] }: Mapping): readonly string[] {
  const { id, name, note = [] } = event
  const places = [event.start, event.end, event.country, event.adm1, event.place, event.latitude]
  const where = [...places, event.longitude, event.where_precision, reported_on]
  const numbers = counts.flatMap(({ low, best, high }) => [low, best, high])
  const named = [...id, ...name, ...note, ...comment, ...where, ...numbers]
  return [...new Set(named.filter((one): one is string => typeof one === 'string' && one !== ''))]
}
