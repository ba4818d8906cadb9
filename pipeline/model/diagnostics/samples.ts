import type { Facts, Wanted } from './facts.ts'
import { IMPORT_SAMPLES } from './import-samples.ts'
import type { ProblemCode } from './problem-codes.ts'

/** A problem as somebody might meet it: where, the offending text, and what the message is about. */
export interface Sample<C extends ProblemCode> {
  readonly file: string
  readonly text: string | null
  readonly facts: Facts[C]
}

type Samples = { readonly [C in ProblemCode]: Sample<C> }

const EVENTS = 'raw/events.csv'
const GROUPS = 'raw/groups.csv'
const SPEAKERS = 'raw/speakers.csv'
const SOURCES = 'raw/sources.csv'
const NOTES = 'raw/notes/lorn.csv'
const METHODOLOGY = 'raw/desk/methodology.json'
const RULINGS = 'raw/desk/rulings.csv'
const KNOWN_ISSUES = 'raw/desk/known-issues.csv'
const WITHDRAWN = 'raw/desk/withdrawn.csv'
const TABLES = [
  ...[EVENTS, GROUPS, SPEAKERS, SOURCES, 'raw/notes/*.csv'],
  ...[RULINGS, KNOWN_ISSUES, WITHDRAWN, METHODOLOGY],
]

const DATE: Wanted = { kind: 'date', example: '2031-05-04' }

/**
 * One sample of every problem, from the story that the cases in `tests/cases/` tell too: a battle for the town of Lorn
 * in May 2031, counted by its hospital, an army, rebels and the United Nations. No such town exists.
 */
export const SAMPLES: Samples = {
  'file/missing': sample(SPEAKERS, null, {}),
  'file/empty': sample(GROUPS, null, {}),
  'file/unreadable': sample(GROUPS, null, { why: 'directory' }),
  'file/binary': sample(SOURCES, null, { kind: 'workbook' }),
  'file/nul': sample(NOTES, 'hospital-40,lorn,', {}),
  'file/encoding-unclear': sample(SOURCES, 'Lorn\ufffd', {
    readings: [
      { encoding: 'Windows-1252', text: 'Lorn’s battle' },
      { encoding: 'Mac Roman', text: 'Lornís battle' },
    ],
  }),
  'file/encoding-damaged': sample(NOTES, 'h\ufffd', { encoding: 'UTF-16LE' }),
  'file/not-json': sample(METHODOLOGY, '"own_losses_ceiling', {}),
  'file/unknown-table': sample('raw/rulings.csv', null, { known: TABLES }),
  'file/quote-not-closed': sample(NOTES, '"The radio says ""about 40""', {}),
  'file/quote-misplaced': sample(SOURCES, '"After the radio: "the toll rises""', {}),
  'file/header-duplicate': sample(GROUPS, 'side', {}),
  'file/header-missing': sample(SPEAKERS, null, { missing: 'reliability', after: 'side' }),
  'file/header-unknown': sample(NOTES, 'claim', { nearest: 'claim_id', known: ['claim_id', 'event_id'] }),
  'file/delimiter-unclear': sample(GROUPS, 'group_id|part_of|axis|name_en|name_fr|status|side', {
    fits: [],
    columns: ['group_id', 'part_of', 'axis', 'name_en', 'name_fr', 'status', 'side'],
  }),
  'file/header-spelling': sample(NOTES, ' Claim_ID', { expected: 'claim_id' }),
  'file/header-order': sample(NOTES, 'source_id', { expected: 'speaker_id' }),
  'row/length': sample(NOTES, 'hospital-40,lorn,,civilians,killed', {
    cells: 5,
    columns: 22,
    delimiter: ',',
  }),
  'row/duplicate-id': sample(GROUPS, 'army', { first: { id: 'army', file: GROUPS, line: 6 } }),
  'row/unknown-id': sample(NOTES, 'lorne', { column: 'event_id', table: EVENTS, nearest: ['lorn'] }),
  'row/unknown-side': sample(SPEAKERS, 'rebles', { nearest: ['rebels'] }),
  'row/cycle': sample(EVENTS, 'lorn-bridge', { path: ['lorn', 'lorn-bridge', 'lorn'] }),
  'row/id-drift': sample(SPEAKERS, 'unmission', {
    other: { id: 'un-mission', file: SPEAKERS, line: 5 },
    by: 'spelling',
  }),
  'row/unused': sample(SPEAKERS, 'mayor-of-lorn', { table: 'speakers' }),
  'cell/too-long': sample(NOTES, 'The radio says that', { length: 40_000, most: 32_767 }),
  'cell/required': sample(GROUPS, null, {
    column: 'axis',
    given: [{ column: 'part_of', value: 'government-forces' }],
    wanted: { kind: 'id', example: 'status' },
  }),
  'cell/not-allowed': sample(NOTES, '2031-05-01', {
    column: 'from',
    given: [{ column: 'counting', value: 'cumulative' }],
  }),
  'cell/malformed': sample(NOTES, '4/5/2031', {
    column: 'reported_on',
    matter: 'no-date',
    wanted: DATE,
    meant: ['2031-05-04', '2031-04-05'],
  }),
  'cell/unusual-characters': sample(NOTES, ' 2031-05-04 ', { column: 'as_of', read: '2031-05-04' }),
  'cell/formula': sample(NOTES, '=40+3', { column: 'comment' }),
  'cell/garbled': sample(SPEAKERS, 'Porte-parole de l’armÃ©e', {
    column: 'name_fr',
    meant: 'Porte-parole de l’armée',
  }),
  'event/period-reversed': sample(EVENTS, '2031-05-10', { start: '2031-05-11' }),
  'source/likely-relay': sample(SOURCES, 'wire-copy', {
    other: { id: 'radio-lorn', file: SOURCES, line: 2 },
    claims: ['radio-40', 'wire-40'],
  }),
  'source/not-archived': sample(SOURCES, 'https://radio.example/2031/05/04', {}),
  'source/licence-forbids': sample(SOURCES, 'ACLED Terms of Use', { why: 'terms', claims: 12 }),
  'claim/period-reversed': sample(NOTES, '2031-05-04', { from: '2031-05-06' }),
  'claim/before-event': sample(NOTES, '2030-05-04', { start: '2031-05-01' }),
  'claim/counts-beyond-report': sample(NOTES, '2031-05-06', { reported: '2031-05-04' }),
  'claim/reported-before-event': sample(NOTES, '2031-04-30', { start: '2031-05-01' }),
  'claim/reported-after-source': sample(NOTES, '2031-05-06', { published: '2031-05-04' }),
  'claim/reported-in-future': sample(NOTES, '2031-07-04', { recorded: '2031-06-01' }),
  'claim/other-year': sample(NOTES, '2032-05-03', { event: 'lorn', other: 'lorn-2032' }),
  'claim/in-other-file': sample(NOTES, 'tarn', { event: 'tarn', file: 'lorn' }),
  'claim/unknown-language': sample(NOTES, 'ps', { known: ['en', 'fr'] }),
  'claim/other-language': sample(NOTES, 'en', { other: 'fr' }),
  'claim/unknown-hedge': sample(NOTES, 'barely', { known: ['exactly', 'about', 'at least', 'nearly'] }),
  'claim/no-figure': sample(NOTES, '250 wounded', { outcome: 'killed', states: 'wounded' }),
  'claim/several-figures': sample(NOTES, '40 dead, later 43', {}),
  'claim/unclear-separator': sample(NOTES, '10.000', { thousands: ',' }),
  'claim/figure-disagrees': sample(NOTES, '43', { read: '40' }),
  'claim/corrects-another': sample(NOTES, 'army-100', {}),
  'claim/twice': sample(NOTES, 'hospital-40-again', {
    first: { id: 'hospital-40', file: NOTES, line: 2 },
  }),
  'claim/count-falls': sample(NOTES, '38 dead', {
    earlier: { id: 'hospital-40', file: NOTES, line: 2 },
    day: '2031-05-04',
    low: 40,
    high: 38,
  }),
  'claim/part-above-whole': sample(NOTES, '1,200 soldiers killed', {
    whole: { id: 'army-1000', file: NOTES, line: 5 },
    low: 1200,
    high: 1000,
  }),
  'claim/unchecked-wording': sample(NOTES, '‏أربعون قتيلا', {}),
  'claim/unclear-noun': sample(NOTES, '40 victims', {}),
  'claim/hedge-scope': sample(NOTES, 'at least 40 dead and 250 wounded', { hedge: 'at least' }),
  'dataset/too-few-rows': sample('raw/notes/*.csv', '2', { rows: 2, least: 3 }),
  'dataset/too-many-rows': sample('raw/notes/*.csv', '3', { rows: 3, most: 2 }),
  'desk/malformed': sample(METHODOLOGY, '130', {
    name: 'about_percent',
    fault: { kind: 'maximum', limit: 100 },
  }),
  'desk/not-acceptable': sample(KNOWN_ISSUES, 'claim/unknown-hedge', {
    code: 'claim/unknown-hedge',
    exists: true,
    nearest: [],
  }),
  'desk/stale-known-issue': sample(KNOWN_ISSUES, 'hospital-40/wording', {
    code: 'claim/count-falls',
    key: 'hospital-40/wording',
    nearest: [],
  }),
  'desk/stale-ruling': sample(RULINGS, 'radio-38', {
    unheard: [
      {
        id: 'un-43',
        wording: '43 civilians killed',
        speaker: { en: 'United Nations mission', fr: 'Mission des Nations unies' },
      },
    ],
    gone: ['radio-38'],
    deprecated: [],
    claims: 'hospital-40 un-43',
  }),
  'desk/ruling-off-series': sample(RULINGS, 'people', {
    series: 'lorn/people/killed',
    claimed: false,
    listed: 'lorn/civilians/killed',
  }),
  'desk/ruling-claim-elsewhere': sample(RULINGS, 'army-100', {
    series: 'lorn/civilians/killed',
    other: 'lorn/army/killed',
    claims: 'hospital-40 un-43',
  }),
  'desk/ruling-claim-twice': sample(RULINGS, 'hospital-40', {}),
  'desk/ruling-twice': sample(RULINGS, 'lorn', {
    series: 'lorn/civilians/killed',
    first: { id: 'lorn-civilians-killed', file: RULINGS, line: 2 },
  }),
  'desk/ruling-reversed': sample(RULINGS, '39', { low: 40, best: 39, high: null }),
  'desk/ruling-without-figure': sample(RULINGS, null, {}),
  'desk/ruling-before-claim': sample(RULINGS, '2031-05-30', { claim: 'un-43', recorded: '2031-06-01' }),
  'desk/ruling-number-unprinted': sample(RULINGS, '42', {}),
  'release/id-gone': sample(WITHDRAWN, 'hospital-40', {
    id: 'hospital-40',
    table: 'claims',
    place: 'raw/notes/*.csv',
    version: '1.0.0',
    nearest: [],
  }),
  'release/id-back': sample(NOTES, 'hospital-40', {
    tombstone: { id: 'hospital-40', file: WITHDRAWN, line: 2 },
    withdrawn: '2031-07-01',
  }),
  'release/id-never-released': sample(WITHDRAWN, 'hospital-4', {
    table: 'claims',
    stands: false,
    nearest: ['hospital-40'],
  }),
  'release/columns-broken': sample('schemas/dist/estimates.schema.json', 'low', {
    what: 'renamed',
    table: 'estimates',
    column: 'low',
    was: 'low',
    is: 'least',
    released: '1.0.0',
    version: '2.0.0',
    until: '2031-10-01',
    lacks: 'both',
  }),
  'release/overlap-too-short': sample('schemas/overlap.json', '2031-08-01', {
    version: '1.0.0',
    until: '2031-08-01',
    least: '2031-10-01',
  }),
  ...IMPORT_SAMPLES,
}

function sample<F>(file: string, text: string | null, facts: F) {
  return { file, text, facts }
}
