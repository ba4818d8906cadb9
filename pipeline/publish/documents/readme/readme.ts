import { blockOf } from '../../../documents/blocks.ts'
import { code, plain, table } from '../../../documents/markdown.ts'
import { verdicted } from '../../../model/hangs-on.ts'
import type { Estimate, Scope } from '../../../model/journey/assessment.ts'
import type { Casebook } from '../../../model/journey/casebook.ts'
import { rulingOn } from '../../../model/journey/scope.ts'
import type { LanguageCode } from '../../../model/language/language.ts'
import { SPEECH } from '../../../model/language/speech.ts'
import { comparing } from '../../../model/order.ts'
import type { EventRow } from '../../../model/records.gen.ts'
import type { SchemaBook } from '../../../model/schema-book.ts'
import { OLDER, titleOf } from '../../dataset.ts'
import { freshnessOf } from '../../freshness.ts'
import { citationOf } from '../citation.ts'
import { english } from './english.ts'
import { filesPassage, inLanguage } from './files.ts'
import { french } from './french.ts'
import { LOADING } from './loading.ts'
import type { Coverage, Passage, ReadmeWords } from './words.ts'

const WORDS: Readonly<Record<LanguageCode, ReadmeWords>> = { en: english, fr: french }

/** What the README of a release is written from. */
export interface Release {
  readonly casebook: Casebook
  readonly estimates: readonly Estimate[]
  readonly schemas: SchemaBook
  readonly version: string
  readonly asKnownOn: string | null
  /** The paths of all files that are published, this one among them. */
  readonly paths: ReadonlySet<string>
}

/** The README of a release: what it is, its figures, and all that somebody needs who has nothing but its folder. Markdown. */
export function readmeOf(release: Release, language: LanguageCode): string {
  const { casebook, schemas, version, asKnownOn, paths } = release
  const words = WORDS[language]
  const freshness = freshnessOf(casebook)
  const values = (column: string) => [
    words.valuesOf(code(column)),
    blockOf(`values estimates.${column}`, language, schemas) ?? '',
  ]
  return [
    `# ${plain(titleOf(asKnownOn, language).title)}`,
    ...(asKnownOn === null ? [] : [`> **${OLDER[language](asKnownOn).warning}**`]),
    quoted([`**${words.readFirst}** ${words.caveats[0]}`, ...words.caveats.slice(1)]),
    `${words.edition(version, freshness)} · ${words.otherLanguage}`,
    words.about(coverageOf(release)),
    ...passage(words.known),
    ...eventsOf(casebook).flatMap(event => eventPassage(event, release, language)),
    ...passage(words.reading),
    ...values('verdict'),
    ...values('best_kind'),
    ...passage(words.following),
    ...passage(words.files),
    ...filesPassage(paths, words, language),
    ...passage(words.loading),
    ...LOADING.flatMap(({ tool, language, lines }) => [`**${tool}**`, `\`\`\`${language}\n${lines}\n\`\`\``]),
    ...passage(words.citing),
    ...exampleOf(release, language),
    `> ${plain(citationOf({ version, freshness, asKnownOn }, language))}`,
    ...passage(words.licence),
    ...passage(words.errors),
    ...passage(words.versions),
    '',
  ].join('\n\n')
}

function passage({ title, paragraphs }: Passage): readonly string[] {
  return [`## ${title}`, ...paragraphs]
}

function quoted(paragraphs: readonly string[]): string {
  return paragraphs.map(paragraph => `> ${paragraph}`).join('\n>\n')
}

/** The events about which somebody claims something, in the order in which they began. */
function eventsOf({ events, claims }: Casebook): readonly Readonly<EventRow>[] {
  return events
    .filter(({ event_id }) => claims.some(({ note }) => note.event_id === event_id))
    .toSorted(
      comparing(
        ({ start }) => start,
        ({ event_id }) => event_id,
      ),
    )
}

function coverageOf({ casebook, estimates }: Release): Coverage {
  const { claims, methodology } = casebook
  const events = eventsOf(casebook)
  const distinct = (ids: readonly string[]) => new Set(ids).size
  return {
    events: events.length,
    figures: estimates.filter(({ method }) => method === methodology.default_method).length,
    claims: claims.length,
    speakers: distinct(claims.map(({ note }) => note.speaker_id)),
    documents: distinct(claims.map(({ note }) => note.source_id)),
    from: events[0]?.start ?? '',
    to:
      events
        .map(({ end }) => end)
        .toSorted()
        .at(-1) ?? '',
  }
}

/** What is known of an event: its figures in words, and where the claims behind them are. */
function eventPassage(
  event: Readonly<EventRow>,
  { casebook, estimates, paths }: Release,
  language: LanguageCode,
): readonly string[] {
  const words = WORDS[language]
  const whole = casebook.events.find(({ event_id }) => event_id === event.part_of)
  const page = inLanguage('index.html', language, paths)
  const chart = (kind: string) => inLanguage(`charts/${event.event_id}.${kind}.svg`, language, paths)
  const [claims, known] = [chart('claims'), chart('known')]
  const rows = estimates
    .filter(
      ({ method, scope }) =>
        method === casebook.methodology.default_method && scope.eventId === event.event_id,
    )
    .map(estimate => {
      const { scope } = estimate
      const group = casebook.groups.find(({ group_id }) => group_id === scope.groupId)
      const counted = words.counted(group ? nameOf(group, language) : plain(scope.groupId), scope)
      return [
        page ? `[${counted}](${page}#${anchorOf(scope)})` : counted,
        words.until(scope, estimate.lastDay),
        ...figureCells(estimate, casebook, language),
      ]
    })
  return [
    `### ${nameOf(event, language)}, ${SPEECH[language].explanation.days(event.start, event.end)}`,
    ...(whole ? [words.partOf(nameOf(whole, language))] : []),
    table(words.columns, rows),
    ...(claims && known ? [words.claimsOf(claims, known)] : []),
  ]
}

/** Where the page has the figure: its event, group and outcome, and the day or period of those that have one. */
function anchorOf({ eventId, groupId, outcome, time }: Scope): string {
  return [eventId, groupId, outcome, ...(time === null ? [] : [time.replace('/', '..')])].join('/')
}

/** How one figure is quoted: the toll about which most claims are used. */
function exampleOf({ casebook, estimates }: Release, language: LanguageCode): readonly string[] {
  const words = WORDS[language]
  const method = casebook.methodology.default_method
  const [estimate] = estimates
    .filter(one => one.method === method && one.scope.outcome === 'killed' && verdicted(one).low !== null)
    .toSorted((a, b) => b.used - a.used)
  const group = casebook.groups.find(({ group_id }) => group_id === estimate?.scope.groupId)
  const event = casebook.events.find(({ event_id }) => event_id === estimate?.scope.eventId)
  if (!estimate || !group || !event) return []
  const { verdicts } = SPEECH[language].explanation
  const [low = '', best = '', high = ''] = figureCells(estimate, casebook, language)
  return [
    words.example({
      event: nameOf(event, language),
      counted: words.counted(nameOf(group, language), estimate.scope),
      until: words.until(estimate.scope, estimate.lastDay),
      low,
      best,
      high,
      verdict: verdicts[estimate.verdict],
      method,
    }),
  ]
}

/** The name of an event or a group. */
function nameOf({ name_en, name_fr }: Named, language: LanguageCode): string {
  return plain(language === 'en' ? name_en : name_fr.replaceAll("'", '’'))
}

type Named = Pick<EventRow, 'name_en' | 'name_fr'>

/** Low, best, high, and the verdict with all that must be said beside it. */
function figureCells(estimate: Estimate, casebook: Casebook, language: LanguageCode): readonly string[] {
  const words = WORDS[language]
  const { explanation } = SPEECH[language]
  const { low, best, high, bestKind, verdict, runs } = verdicted(estimate)
  const number = (value: number | null) => (value === null ? words.notStated : explanation.number(value))
  const { missingReason } = estimate
  const ruling = rulingOn(estimate, casebook.rulings)
  const voices = verdict === 'none' ? words.fromRelatives : explanation.verdicts[verdict]
  const remarks = [
    ...(missingReason && verdict === 'none' ? [] : [voices]),
    ...(runs.length > 0 ? [explanation.gaps(runs)] : []),
    ...(missingReason ? [explanation.missing[missingReason]] : []),
    ...(ruling ? [words.ruled(ruling)] : []),
  ]
  const shown = bestKind === 'floor' ? words.floor(number(best)) : number(best)
  return [number(low), shown, number(high), plain(explanation.list(remarks))]
}
