import { grouped } from '../../figure.ts'
import { isFigure, type Verdicted } from '../../hangs-on.ts'
import { capital } from '../capital.ts'
import type { PageWords } from '../page-words.ts'
import { longDate, span } from './dates.ts'
import { explanation } from './explanation.ts'
import { verdicts } from './explanation-names.ts'

export const page: PageWords = {
  skip: 'Skip to the figures',
  contents: 'On this page',
  caution: [
    'These figures are what remains of what was printed about deaths and injuries. They are not a count of the dead: many deaths are never printed, and parties to a war print figures for their own ends.',
    'Low and high follow from words; they are no confidence interval. Where nothing is stated, nobody said it: it never means nought.',
  ],
  fresh: {
    version: version => `Version ${version}`,
    lastSource: day => `last source: ${page.day(day)}`,
    lastChange: day => `last change: ${page.day(day)}`,
  },
  otherLanguage: 'Français',
  languages: 'Language',
  events: 'What is known',
  kinds: {
    battle: 'Battle',
    air_strike: 'Air strike',
    shelling: 'Shelling',
    bombing: 'Bombing',
    massacre: 'Massacre',
    siege: 'Siege',
    other: 'Event',
  },
  day: longDate,
  span,
  outcome: outcome => capital(explanation.outcomes[outcome]),
  partOf: 'Part of',
  includes: 'Includes',
  noClaims: 'No claim about its victims is recorded here; that never means that there were none.',
  figures: count => `${grouped(count)} ${count === 1 ? 'figure' : 'figures'}`,
  figure: {
    until: ({ counting, from, asOf }) =>
      counting === 'within'
        ? from === asOf
          ? `on ${page.day(asOf)} only`
          : `${page.span(from ?? asOf, asOf)} only`
        : counting === 'stock'
          ? `on ${page.day(asOf)}`
          : `by ${page.day(asOf)}`,
    notStated: 'not stated',
    noFigure: 'no figure',
    runs: ({ runs }) => runs.map(explanation.bounds).join(' or '),
    verdict: ({ figure, voices }) => {
      const { verdict } = figure
      if (verdict === 'none' && isFigure(figure)) return 'no claim about this very count'
      const isCounted = verdict === 'consistent' || verdict === 'contested'
      return isCounted ? `${verdicts[verdict]}, ${voices} voices` : verdicts[verdict]
    },
    floor: 'floor',
    ruled: ruling => `the editors ruled: ${stated(ruling)}`,
    elsewhere: ({ relatives }) => {
      const low = relatives.some(({ end }) => end === 'low')
      const high = relatives.some(({ end }) => end === 'high')
      if (low && high) return 'low and high follow from claims about other counts'
      return low
        ? 'low is the sum of claims about parts, or the largest of them'
        : high
          ? 'high follows from claims about a whole'
          : null
    },
    hint: 'Open a figure to see the words behind it.',
    link: 'Link to this figure',
    citation: 'To quote it',
    cite: (one, dataset, version) => {
      const { counted, figure, method, ruling } = one
      const what = `${counted.event.en}: ${counted.group.en}, ${explanation.outcomes[counted.outcome]}, ${page.figure.until(counted)}`
      const remarks = [
        verdicts[figure.verdict],
        page.figure.elsewhere(one),
        ruling && page.figure.ruled(ruling),
        `method ${method}`,
      ]
      return `${dataset}, version ${version}. ${what}: ${stated(figure)} (${remarks.filter(Boolean).join('; ')}).`
    },
    printed: 'As printed',
    reads: 'Read as',
    said: ({ reportedOn, publicSince, counted, cutOffSaid }) => {
      const when = reportedOn
        ? `said ${reportedOn.length === 10 ? 'on' : 'in'} ${page.day(reportedOn)}`
        : `public by ${page.day(publicSince)} at the latest`
      const until = `counted ${page.figure.until(counted)}`
      return `${when}; ${cutOffSaid ? until : `${until}, as far as one can tell`}`
    },
    passedOn: 'Passed on from',
    did: 'What it did',
    typedIn: 'Typed in',
    aboutPart: 'About',
    place: 'Only at',
    remark: 'Remark',
  },
  charts: {
    title: 'Charts',
    names: {
      claims: 'Every claim about the toll',
      toll: 'The toll day by day',
      known: 'How the toll became known',
      methods: 'All methods side by side',
    },
    table: 'The same as a table',
    saveAs: 'Save as',
    scroll: 'Wider than the screen? Scroll the chart sideways.',
  },
  filter: {
    title: 'Find a figure',
    text: 'Words, speaker or source',
    event: 'Event',
    outcome: 'What happened',
    verdict: 'Verdict',
    any: 'all',
    clear: 'Show all',
    open: 'Open all shown',
    close: 'Close all',
    count: 'Figures shown: {shown} of {all}',
  },
  reading: {
    title: 'How to read the figures',
    items: [
      {
        term: 'Low, best, high',
        text: 'The least and the greatest number that the best supported claims allow, and between them a number somebody stands behind, in bold. Best is never a midpoint. Where only lower bounds are known it is the floor, in plain type: the sum of claims about parts may be a number that nobody printed.',
      },
      {
        term: 'Not stated',
        text: 'Nobody gave that end. “At least 40” has no upper bound, so high is not stated; it does not mean 40.',
      },
      {
        term: 'Consistent',
        text: 'All independent voices can be true at once.',
      },
      {
        term: 'Contested',
        text: 'They cannot. The figure follows as many voices as can be true at once, and each has one vote here; where they are evenly divided all possibilities are given. Those that dissent stay in view.',
      },
      {
        term: 'A single voice',
        text: 'One voice alone speaks, however many newspapers repeated it.',
      },
      {
        term: 'Voice',
        text: 'Claims that go back to the same underlying report count as one voice and have one vote.',
      },
      {
        term: 'Groups',
        text: 'Some groups are part of others (police of the security forces, the hospital of the battle). Never add figures up without looking.',
      },
    ],
  },
  downloads: {
    title: 'Downloads',
    intro:
      'The same rows in every format. For a spreadsheet take bilan.xlsx; the CSV files are for programs, since spreadsheets may garble accents and dates when they open them.',
    check: 'SHA256SUMS lists every file, this page included; sha256sum -c SHA256SUMS checks them.',
    size: (bytes, rows) =>
      rows === null ? sized(bytes) : `${sized(bytes)}, ${grouped(rows)} ${rows === 1 ? 'row' : 'rows'}`,
  },
  cite: {
    title: 'Cite and reuse',
    whole:
      'Give each figure with its date, its method and its verdict: a number without them says more than anybody knows.',
    licence:
      'The data may be shared and adapted with attribution and under the same licence. The documents quoted in a few words belong to their publishers.',
  },
  madeFrom: 'This page asks nothing of the network, sets no cookie and counts nobody.',
}

/** All that a figure, or a ruling, says. Only with its gaps is a figure whole. */
function stated(figure: Stated): string {
  const { low, best, high, runs = [], bestKind } = figure
  if (low === null && best === null && high === null) return page.figure.noFigure
  const shown = (value: number | null) => (value === null ? page.figure.notStated : grouped(value))
  const gaps = runs.length > 0 ? `, that is ${runs.map(explanation.bounds).join(' or ')}` : ''
  if (low !== null && high === null && (bestKind === 'floor' || (bestKind === undefined && best === low)))
    return `at least ${grouped(low)}, no upper bound stated${gaps}`
  const floor = bestKind === 'floor' ? ' (only the floor)' : ''
  return `low ${shown(low)}, best ${shown(best)}${floor}, high ${shown(high)}${gaps}`
}

type Stated = Pick<Verdicted, 'low' | 'best' | 'high'> & Partial<Pick<Verdicted, 'runs' | 'bestKind'>>

/** How large a file is, in decimal units. */
function sized(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
