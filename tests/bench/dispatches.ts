import { daysAfter } from '../../pipeline/model/date.ts'
import type { Dice } from '../dice.ts'
import type { Cells } from './generate.ts'
import { COUNTED, type Counted, print } from './wordings.ts'
import { type Event, placeName, type Voice, voicesIn, type World } from './world.ts'

/** What is told of one event: notes, and the sources that nobody but they name. */
export interface Told {
  readonly notes: Cells[]
  readonly sources: readonly Cells[]
}

/** A count that is made in an event, and what it came to in the end. */
interface Count {
  readonly group: string
  readonly outcome: Counted
  readonly toll: number
}

interface Source {
  readonly id: string
  readonly language: 'en' | 'fr'
  /** The day of the event after which it was printed; null for a report of later years. */
  readonly day: number | null
}

const PRESS = ['daily', 'agence', 'tribune', 'observer', 'courrier', 'radio'] as const

/** Dispatches day after day, each giving some of the counts; one event in five is also in a report that tells of many. */
export function dispatchesAbout(event: Event, world: World, reports: readonly string[], throws: Dice): Told {
  const counts = countsIn(event, world, throws)
  const voices = voicesIn(world, event, throws)
  const notes: Cells[] = []
  const sources: Cells[] = []
  for (let inReport = throws.once(5); notes.length < event.claims; inReport = false) {
    const source: Source = {
      id: inReport
        ? (reports[throws.below(reports.length)] ?? '')
        : `${throws.pick(PRESS)}-${placeName(throws)}-${event.id.split('-').at(-1)}-${sources.length}`,
      language: throws.pick(['en', 'fr']),
      day: inReport ? null : Math.floor((notes.length / event.claims) * (event.days + 1)),
    }
    if (!inReport) sources.push(sourceOf(source, event))
    const first = throws.below(counts.length)
    const given = Math.min(counts.length, 1 + throws.below(9), event.claims - notes.length)
    for (let i = 0; i < given; i++) {
      const count = counts[(first + i) % counts.length]
      const voice = voices[throws.below(voices.length)]
      if (count && voice) notes.push(noteOf(event, count, voice, source, notes.length, throws))
    }
  }
  return { notes, sources }
}

/** Every outcome in one to four groups; of displaced people there are many, of missing ones few. */
function countsIn(event: Event, { groups }: World, throws: Dice): readonly Count[] {
  const size = Math.ceil(event.claims ** 0.7)
  const ids = ['people', ...Array.from({ length: throws.below(4) }, () => throws.below(groups.length))].map(
    at => (typeof at === 'string' ? at : (groups[at]?.['group_id'] ?? '')),
  )
  const tolls = { killed: 8, wounded: 20, captured: 6, missing: 5, displaced: 2000 }
  return [...new Set(ids)].flatMap(group =>
    COUNTED.map(outcome => ({ group, outcome, toll: 3 + throws.below(size * tolls[outcome]) })),
  )
}

function sourceOf({ id, language, day }: Source, { cells }: Event): Cells {
  return document(id, 'dispatch', language, daysAfter(cells['start'] ?? '', (day ?? 0) + 2))
}

/** A report that counts much later, when all events are over. */
export function reportOf(id: string): Cells {
  return document(id, 'report', 'en', '2025-05-01')
}

function document(
  id: string,
  kind: 'dispatch' | 'report',
  language: 'en' | 'fr',
  published_on: string,
): Cells {
  return {
    source_id: id,
    kind,
    publisher: `The ${id}, with agencies`,
    url: `https://example.org/${id}`,
    archived_url: `https://archive.example.org/${id}`,
    language,
    published_on,
  }
}

function noteOf(
  event: Event,
  { group, outcome, toll }: Count,
  voice: Voice,
  { id, language, day }: Source,
  i: number,
  throws: Dice,
): Cells {
  const start = event.cells['start'] ?? ''
  const on = Math.max(0, (day ?? event.days) - throws.below(2))
  const soFar = (toll * voice.counts * (on + 1)) / (event.days + 1)
  const { wording, figure } = print(language, outcome, Math.max(2, Math.round(soFar)), throws)
  const within = outcome !== 'displaced' && throws.once(12)
  const deprecated = throws.once(20)
  return {
    claim_id: `${event.id}-${outcome}-${voice.id}-${i}`,
    event_id: event.id,
    place: throws.once(25) ? `Faubourg de l’Été ${throws.below(4)}` : '',
    group_id: group,
    outcome,
    counting: within ? 'within' : outcome === 'displaced' ? 'stock' : 'cumulative',
    from: within ? start : '',
    as_of: within || !throws.once(4) ? daysAfter(start, on) : '',
    wording,
    figure: throws.once(3) ? '' : figure,
    language,
    speaker_id: voice.id,
    source_id: id,
    reported_on: day === null ? '' : daysAfter(start, day + 1),
    stage: throws.once(20) ? 'preliminary' : '',
    rank: deprecated ? 'deprecated' : 'normal',
    rank_reason: deprecated ? 'An infobox that names no speaker, and cites no page.' : '',
    credibility: throws.once(3) ? '6' : '',
    locator: throws.pick(['body', 'headline', '“Les pertes”, note 13', 'p. 4', 'dernier paragraphe']),
    recorded_on: '2026-11-22',
    comment: commentOf(throws),
  }
}

/** Four in ten say nothing; 8 % hold a line break, 5 % a quotation mark. */
function commentOf(throws: Dice): string {
  const luck = throws.below(100)
  if (luck < 8) return 'Typed from the copy:\nthe page itself is gone.'
  if (luck < 13) return 'He said "dozens" at first. No name is given.'
  if (luck < 23) return 'The page says “au moins”, its headline does not; the body counts.'
  if (luck < 40) return 'Selon l’agence, le bilan est celui de l’hôpital régional.'
  return luck < 60 ? 'Said to an agency.' : ''
}
