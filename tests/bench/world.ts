import { daysAfter } from '../../pipeline/model/date.ts'
import type { Dice } from '../dice.ts'
import type { Cells } from './generate.ts'

/** Somebody who may be quoted, and how much of what happened he counts: the same share of it every day. */
export interface Voice {
  readonly id: string
  readonly counts: number
}

/** What a book of notes is about. */
export interface World {
  readonly groups: readonly Cells[]
  readonly speakers: readonly Cells[]
}

export interface Event {
  readonly id: string
  readonly cells: Cells
  readonly claims: number
  /** Days from its first to its last. */
  readonly days: number
}

const PARTS = ['ka', 'lo', 'mir', 'den', 'su', 'bar', 'tel', 'qo', 'ran', 'vi', 'shu', 'gor'] as const
const KINDS = ['battle', 'air_strike', 'shelling', 'bombing', 'massacre', 'siege'] as const
type Named = readonly [word: string, is: string]

const PEOPLE: readonly [Named, ...Named[]] = [
  ['civilians', 'civilian'],
  ['militia', 'combatant'],
  ['brigade', 'combatant'],
  ['villagers', 'civilian'],
  ['police', 'combatant'],
]
const VOICES: readonly [Named, ...Named[]] = [
  ['ministry', 'party'],
  ['army', 'party'],
  ['police', 'party'],
  ['hospital', 'hospital'],
  ['governor', 'local_authority'],
  ['witnesses', 'witness'],
  ['monitor', 'ngo'],
  ['mission', 'un'],
]

/** The most that is ever said of one event. */
const MOST_CLAIMS = 300

/** Groups, all of them parts of the people: a few in every country, and more the more is told. */
export function groupsFor(claims: number, throws: Dice): readonly Cells[] {
  const everybody = {
    group_id: 'people',
    name_en: 'All people',
    name_fr: 'Toutes les personnes',
    status: 'mixed',
  }
  const parts = Array.from({ length: 40 + Math.ceil(claims / 2000) }, (_, i) => {
    const [word, status] = throws.pick(PEOPLE)
    const id = `${placeName(throws)}-${word}-${i}`
    return {
      group_id: id,
      part_of: 'people',
      axis: 'status',
      name_en: `The ${id}`,
      name_fr: `Les ${id}, dits « ${id} »`,
      status,
      side: status === 'combatant' ? sideOf(throws) : '',
    }
  })
  return [everybody, ...parts]
}

/** Speakers: one for every 40 claims, the first of whom speak everywhere. */
export function speakersFor(claims: number, throws: Dice): readonly Cells[] {
  return Array.from({ length: Math.ceil(claims / 40) }, (_, i) => {
    const [word, kind] = throws.pick(VOICES)
    const id = `${placeName(throws)}-${word}-${i}`
    return {
      speaker_id: id,
      name_en: `The ${id}`,
      name_fr: `${id}, porte-parole de l’État`,
      kind,
      side: kind === 'party' ? sideOf(throws) : '',
      reliability: 'F',
    }
  })
}

const sideOf = (throws: Dice) => throws.pick(['government', 'insurgents'])

export function placeName(throws: Dice): string {
  return throws.pick(PARTS) + throws.pick(PARTS) + throws.pick(PARTS)
}

/** An event about which at most so many claims are left; some of the small ones are part of the last large one. */
export function eventOf(i: number, left: number, whole: Event | null, throws: Dice): Event {
  const place = placeName(throws)
  const name = place.replace(/^./, letter => letter.toUpperCase())
  const kind = throws.pick(KINDS)
  const claims = Math.min(left, sizeOf(throws))
  const days = Math.min(900, throws.below(3) + Math.floor(claims / 10))
  const within = whole && days <= whole.days && throws.once(20) ? whole : null
  const start = within
    ? daysAfter(within.cells['start'] ?? '', throws.below(within.days - days + 1))
    : daysAfter('2011-01-01', throws.below(4000))
  const id = `${kind.replace('_', '-')}-of-${place}-${i}`
  const cells = {
    event_id: id,
    part_of: within?.id ?? '',
    name_en: `Siege of ${name} (${i})`,
    name_fr: `Siège de ${name}, « l’été » (${i})`,
    kind,
    start,
    end: daysAfter(start, days),
    country: 'AFG',
    place: `${name} ${i}`,
  }
  return { id, cells, claims, days }
}

/** A power of 1.15, as sizes of wars fall; its median is 3, its mean about 10. */
function sizeOf(throws: Dice): number {
  const luck = (throws.below(1_000_000) + 1) / 1_000_000
  return Math.min(MOST_CLAIMS, Math.floor(1.8 * luck ** (-1 / 1.15)))
}

/** Who speaks of an event: of a large one fewer per claim, since the same voices count day after day. */
export function voicesIn({ speakers }: World, { claims }: Event, throws: Dice): readonly Voice[] {
  const everywhere = Math.ceil(speakers.length / 50)
  return Array.from({ length: Math.ceil(claims ** 0.6) + 1 }, () => {
    const at = throws.once(2) ? throws.below(everywhere) : throws.below(speakers.length)
    return { id: speakers[at]?.['speaker_id'] ?? '', counts: 0.7 + throws.below(60) / 100 }
  })
}
