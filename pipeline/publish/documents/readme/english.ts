import { grouped } from '../../../model/figure.ts'
import { OUTCOME_WORDS } from '../../../model/language/english/outcomes.ts'
import type { ReadmeWords } from './words.ts'

export const english: ReadmeWords = {
  otherLanguage: '[En français](README.fr.md)',
  readFirst: 'Read this first.',
  caveats: [
    'The figures here are what remains of what was *printed* about deaths and injuries, not a count of the dead. Many deaths are never printed, and parties to a war print figures for their own ends.',
    '`low` and `high` follow from words; they are **no confidence interval**. An empty cell means that nobody said it, **never nought**.',
    'The one exception is `exports/ucdp-ged.csv`, whose shape wants numbers: there 0 in a column of deaths means none or not known.',
  ],
  about: ({ events, figures, claims, speakers, documents, from, to }) =>
    `People who record the human cost of armed conflict read dispatches that contradict each other. This dataset holds ${grouped(claims)} claims by ${grouped(speakers)} speakers in ${grouped(documents)} documents, each with the few words that were printed, about ${grouped(events)} events from ${from} to ${to}; and ${grouped(figures)} figures that follow from them by rules. Every figure can be followed back to the words somebody printed, and nothing that anybody printed is lost on the way.`,
  edition: (version, { lastSource, lastChange }) =>
    [
      `**Version ${version}**`,
      ...(lastSource ? [`last source ${lastSource}`] : []),
      ...(lastChange ? [`last change ${lastChange}`] : []),
    ].join(' · '),
  known: {
    title: 'What is known',
    paragraphs: [
      'The figures of the method that the editors show first, in people. Do not add rows together: groups may contain each other (the police are part of the security forces), and so may events. Read “a floor” as at least; “not stated” means that nobody said it, never nought.',
    ],
  },
  columns: ['whose loss', 'counted', 'low', 'best', 'high', 'verdict'],
  notStated: 'not stated',
  counted: (group, { outcome }) => `${group}, ${OUTCOME_WORDS[outcome]}`,
  until: ({ counting, time }, day) => {
    if (counting === 'stock') return `on ${day}`
    if (counting === 'cumulative') return `up to ${day}`
    const [from, to] = (time ?? '').split('/')
    return from === to ? `on ${from} only` : `${from} to ${to} only`
  },
  floor: count => `${count} (a floor)`,
  fromRelatives: 'follows from claims about its parts or its whole',
  ruled: ({ low, best, high, ruled_on }) => {
    const said = [
      ...(low === null ? [] : [`low ${grouped(low)}`]),
      ...(best === null ? [] : [`best ${grouped(best)}`]),
      ...(high === null ? [] : [`high ${grouped(high)}`]),
    ]
    return `the editors ruled on ${ruled_on}: ${said.join(', ')} (why: rulings.csv)`
  },
  partOf: event => `Part of: ${event}. Its losses are contained in those of the larger event.`,
  claimsOf: (chart, known) =>
    `How they came about: [every claim](${chart}), [how they became known](${known}).`,
  reading: {
    title: 'How to read a figure',
    paragraphs: [
      '`low` is the least and `high` the greatest number that the claims allow together; `best` is a number that somebody stands behind, never a midpoint; where `best_kind` is `floor` it is only the least number allowed, and if that is a sum of claims about parts nobody need have printed it. `high` empty beside `low` means that nobody stated an upper bound: “at least 40” is not 40.',
      'Every figure counts up to a day (`as_of`). Two figures with two dates do not contradict each other. Quote a figure with its day, its method and its verdict.',
      '`estimates.csv` has the same figures under six methods. Keep the rows in which `is_default` is true, unless you compare methods. Those named *-like* follow what is known of how others work: **their figures are not those of UCDP, ACLED, Iraq Body Count, Airwars or the United Nations.**',
    ],
  },
  valuesOf: column => `What ${column} says:`,
  following: {
    title: 'From a figure to the printed words',
    paragraphs: [
      'Take a row of `estimates.csv`. The rows of `trace.csv` with the same `event_id`, `group_id`, `outcome`, `counting`, `as_of` and `method` say what each claim did to it (`role`) and by which rule (`rule`). Each `claim_id` is a row of `claims.csv`: the words as printed (`wording`), what was read from them, who said so (`speaker_id`, in `speakers.csv`), in which document (`source_id`, in `sources.csv`, with its address).',
    ],
  },
  files: {
    title: 'The files',
    paragraphs: [
      'Every table is a CSV (UTF-8, commas). The charts are pictures with their text for screen readers, and specifications that hold their data.',
    ],
  },
  fileColumns: ['file', 'holds, or one row is'],
  alsoAs: endings => `also ${endings}`,
  loading: {
    title: 'Load it',
    paragraphs: [
      'From inside this folder. Each gives the figures shown first of the people killed; an empty cell stays empty and does not become nought. `bilan.mjs` works in a web page too, from any server, and has its types in `bilan.d.mts`.',
    ],
  },
  citing: {
    title: 'How to cite',
    paragraphs: [
      'Give each figure with its day, its method and its verdict: without them a number says more than anybody knows.',
    ],
  },
  example: ({ event, counted, until, low, best, high, verdict, method }) =>
    `For example: “${event}: ${counted} ${until}: low ${low}, best ${best}, high ${high} (${verdict}; method ${method})”. The whole dataset:`,
  licence: {
    title: 'Licences',
    paragraphs: [
      'The data: [Creative Commons Attribution-ShareAlike 4.0 International](https://creativecommons.org/licenses/by-sa/4.0/) (CC BY-SA 4.0). Share and adapt it, name its source, and pass on what you make of it under the same licence.',
      'The documents that it quotes in a few words belong to their publishers; the column `licence` of `sources.csv` gives their licence where it is known. The programs (`recompute.mjs`, `bilan.mjs`, `bilan.d.mts`): MIT.',
    ],
  },
  errors: {
    title: 'How to report an error',
    paragraphs: [
      'Open an issue in the repository of Bilan, or write to whom you have this folder from. Name the figure (event, group, outcome, day), what is wrong with it, and a source. A claim that is missing is as welcome as one that is wrong. No figure is corrected by hand: a claim is added, corrected or set aside with its reason, and the figure follows.',
    ],
  },
  versions: {
    title: 'What a version promises',
    paragraphs: [
      'Versions are numbered as Data Package recommends:',
      [
        '- **major** (1.0.0 to 2.0.0): a column was removed, renamed, moved or given another type. What was there before stays available beside it for at least 90 days, and the release says until when.',
        '- **minor** (1.0.0 to 1.1.0): new rows, columns or files.',
        '- **patch** (1.0.0 to 1.0.1): a value was corrected.',
      ].join('\n'),
      'An id is never used again. The id of what was withdrawn stays listed, with the reason.',
      'The same data gives the same bytes: `sha256sum -c SHA256SUMS` says whether this folder is what was published, and `node recompute.mjs` computes the figures anew from the claims, by another way.',
    ],
  },
}
