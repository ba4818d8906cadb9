import { aboutReach, byAbout, type Figure, type Vague } from '../../pipeline/model/figure.ts'
import type { Assessment, Estimate, Method, Moment } from '../../pipeline/model/journey/assessment.ts'
import type { Casebook, Claim, Counting, Outcome, Stake } from '../../pipeline/model/journey/casebook.ts'
import type {
  EventRow,
  GroupRow,
  Methodology,
  NoteRow,
  SourceRow,
  SpeakerRow,
} from '../../pipeline/model/records.gen.ts'
import { reconcile } from '../../pipeline/reconcile/reconcile.ts'

/** Small casebooks in few words: what a case does not say is filled in and plays no part. */
export interface World {
  readonly claims: readonly Said[]
  readonly events?: readonly (Pick<EventRow, 'event_id'> & Partial<EventRow>)[]
  readonly groups?: readonly (Pick<GroupRow, 'group_id'> & Partial<GroupRow>)[]
  readonly speakers?: readonly (Pick<SpeakerRow, 'speaker_id'> & Partial<SpeakerRow>)[]
  readonly sources?: readonly (Pick<SourceRow, 'source_id'> & Partial<SourceRow>)[]
  readonly methodology?: Partial<Methodology>
}

/** One claim. Without `by` it is a voice of its own; without `from` and `counting` a toll since the event began. */
export interface Said {
  readonly id: string
  readonly says: Figure | null
  /** The number that "about" stands before, for worlds in which its width matters. */
  readonly about?: number
  readonly on: string
  readonly by?: string
  readonly through?: string
  readonly event?: string
  readonly group?: string
  readonly outcome?: Outcome
  readonly counting?: Counting
  readonly from?: string
  readonly stake?: Stake
  readonly vague?: Vague
  readonly hedge?: string
  readonly note?: Partial<
    Pick<NoteRow, 'place' | 'stage' | 'supersedes' | 'rank' | 'reported_on' | 'credibility'>
  >
}

export const exactly = (n: number): Figure => ({ low: n, mode: n, high: n })
export const atLeast = (n: number): Figure => ({ low: n, mode: n, high: null })
export const atMost = (n: number): Figure => ({ low: 0, mode: n, high: n })
export const between = (low: number, high: number): Figure => ({ low, mode: null, high })
export function about(n: number, percent = 10): Figure {
  const reach = aboutReach(n, percent)
  return { low: Math.max(0, n - reach), mode: n, high: n + reach }
}

export const METHODOLOGY: Methodology = {
  default_method: 'monotone',
  about_percent: 10,
  halo_percent: 0,
  weights: { A: 1, B: 1, C: 1, D: 1, E: 1, F: 1 },
  enemy_losses_floor_percent: 100,
  own_losses_ceiling: 'kept',
  opponent_claims: 'best_if_uncontested',
  rows: {
    events: { min: 0, max: 99 },
    groups: { min: 0, max: 99 },
    speakers: { min: 0, max: 99 },
    sources: { min: 0, max: 99 },
    notes: { min: 0, max: 99 },
  },
}

export function casebookOf({ claims, events, groups, speakers, sources, methodology }: World): Casebook {
  const speakerIds = [...new Set(claims.map(speakerOf))].map(speaker_id => ({ speaker_id }))
  const sourceIds = [...new Set(claims.map(documentOf))].map(source_id => ({ source_id }))
  const book = {
    events: (events ?? [{ event_id: 'battle' }]).map(eventRow),
    groups: (groups ?? [{ group_id: 'people' }]).map(groupRow),
    speakers: completed(speakers ?? [], speakerIds, ({ speaker_id }) => speaker_id).map(speakerRow),
    sources: completed(sources ?? [], sourceIds, ({ source_id }) => source_id).map(sourceRow),
    methodology: { ...METHODOLOGY, ...methodology },
  }
  return { ...book, claims: claims.map(said => claimOf(said, book)), rulings: [], withdrawn: [] }
}

/** The estimates of a world under its default method, by `event/group/outcome/counting/time`, empty parts left out. */
export function estimatesOf(casebook: Casebook): ReadonlyMap<string, Estimate> {
  return estimatesIn(reconcile(casebook).value, casebook.methodology.default_method)
}

/** The estimates under one method, as `estimatesOf` names them. */
export function estimatesIn(
  { estimates }: Assessment,
  method: Method = 'monotone',
): ReadonlyMap<string, Estimate> {
  const under = estimates.filter(estimate => estimate.method === method)
  return new Map(
    under.map(estimate => {
      const { eventId, groupId, outcome, counting, time } = estimate.scope
      return [[eventId, groupId, outcome, counting, time].filter(Boolean).join('/'), estimate]
    }),
  )
}

/** The name of the series that a claim belongs to, as `estimatesOf` gives it. */
export function seriesNameOf({ note, from, cutOff }: Claim): string {
  const time =
    note.counting === 'cumulative' ? null : note.counting === 'stock' ? cutOff : `${from}/${cutOff}`
  return [note.event_id, note.group_id, note.outcome, note.counting, time].filter(Boolean).join('/')
}

/** The estimate of a world, by the name of its series; the only series if no name is given. */
export function estimateOf(world: World, name?: string): Estimate {
  const estimates = estimatesOf(casebookOf(world))
  const estimate = name === undefined ? [...estimates.values()][0] : estimates.get(name)
  if (!estimate || (name === undefined && estimates.size > 1)) {
    throw new Error(`no series ${name ?? 'of its own'} among ${[...estimates.keys()].join(', ')}`)
  }
  return estimate
}

/** `low..high best`, as a reader sees a moment: `90..94 90`, `40..none floor 40`, `0..5 no best`. */
export function shown(moment: Moment | null | undefined): string {
  if (!moment) return 'nothing'
  const { low, high, best, bestKind } = moment
  return `${low}..${high ?? 'none'} ${best === null ? 'no best' : bestKind === 'floor' ? `floor ${best}` : best}`
}

/** What was published for every day, one text a day. */
export function history(estimate: Estimate): Readonly<Record<string, string>> {
  return Object.fromEntries(estimate.moments.map(moment => [moment.day, shown(moment)]))
}

/** The roles of a claim in an estimate. */
export function roles(estimate: Estimate, claimId: string): readonly string[] {
  return estimate.trace.filter(entry => entry.claimId === claimId).map(({ role }) => role)
}

const speakerOf = ({ id, by }: Said): string => by ?? `speaker of ${id}`
const documentOf = ({ id, through }: Said): string => through ?? `document of ${id}`

function completed<T>(rows: readonly T[], more: readonly T[], id: (row: T) => string): readonly T[] {
  return [...rows, ...more.filter(row => !rows.some(known => id(known) === id(row)))]
}

type Book = Pick<Casebook, 'speakers' | 'sources'>

function claimOf(said: Said, { speakers, sources }: Book): Claim {
  const speaker = speakers.find(({ speaker_id }) => speaker_id === speakerOf(said))
  const source = sources.find(({ source_id }) => source_id === documentOf(said))
  if (!speaker || !source) throw new Error(`no speaker or document for ${said.id}`)
  const counting = said.counting ?? (said.from ? 'within' : 'cumulative')
  return {
    note: { ...noteRow(said), counting, speaker_id: speaker.speaker_id, source_id: source.source_id },
    figure: said.says,
    figureByAbout: said.about === undefined ? null : byAbout(percent => about(said.about ?? 0, percent)),
    vague: said.vague ?? null,
    hedge: said.hedge ?? null,
    stake: said.stake ?? 'none',
    speaker,
    source,
    from: said.from ?? null,
    cutOff: said.on,
    knownOn: said.on,
    file: 'raw/notes/case.csv',
    line: 2,
  }
}

function noteRow({ id, event, group, outcome, on, from, note }: Said): NoteRow {
  return {
    claim_id: id,
    event_id: event ?? 'battle',
    place: null,
    group_id: group ?? 'people',
    outcome: outcome ?? 'killed',
    counting: 'cumulative',
    from: from ?? null,
    as_of: on,
    wording: 'as printed',
    figure: null,
    language: 'en',
    speaker_id: '',
    source_id: '',
    reported_on: null,
    stage: null,
    supersedes: null,
    rank: 'normal',
    rank_reason: null,
    credibility: null,
    locator: null,
    recorded_on: '2026-11-22',
    comment: null,
    ...note,
  }
}

function eventRow(row: Pick<EventRow, 'event_id'> & Partial<EventRow>): EventRow {
  return {
    part_of: null,
    name_en: row.event_id,
    name_fr: row.event_id,
    kind: 'battle',
    start: '2016-10-03',
    end: '2016-10-03',
    country: 'AFG',
    adm1: null,
    place: null,
    latitude: null,
    longitude: null,
    where_precision: null,
    wikidata: null,
    note: null,
    ...row,
  }
}

function groupRow(row: Pick<GroupRow, 'group_id'> & Partial<GroupRow>): GroupRow {
  const names = { name_en: row.group_id, name_fr: row.group_id }
  return { part_of: null, axis: null, ...names, status: 'mixed', side: null, ...row }
}

function speakerRow(row: Pick<SpeakerRow, 'speaker_id'> & Partial<SpeakerRow>): SpeakerRow {
  const names = { name_en: row.speaker_id, name_fr: row.speaker_id }
  return { ...names, kind: 'other', side: null, reliability: 'F', note: null, ...row }
}

function sourceRow(row: Pick<SourceRow, 'source_id'> & Partial<SourceRow>): SourceRow {
  return {
    kind: 'report',
    publisher: row.source_id,
    title: null,
    url: null,
    archived_url: null,
    language: 'en',
    published_on: null,
    accessed_on: null,
    relays: null,
    licence: null,
    ...row,
  }
}
