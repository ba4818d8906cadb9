import type { ProgramWords } from '../program-words.ts'
import { imports } from './imports.ts'
import { record } from './record.ts'
import { release } from './releases/release.ts'
import { shards } from './shards.ts'

export const program: ProgramWords = {
  usage: `usage: main.ts COMMAND [OPTIONS]

  publish          check, then rebuild dist/
  merge            publish what every publish --shard has kept
  tables           every table as CSV and Parquet into tables/, part by part: for data too large for charts and a page
  check            the same as reconcile: everything but publishing; writes nothing
  parse            read raw/ and report on it
  validate         and check it against the schemas and itself
  reconcile        and weigh the claims
  examine          and try every figure under other assumptions and without each voice
  fix              make the edits to raw/ that cannot change what a row says, and print each
  explain FIGURE   why a figure is what it is: EVENT/GROUP/OUTCOME
  note [NAME=VALUE…]   add a claim, and a source or speaker that is new; asks on a terminal
  event [NAME=VALUE…]  add an event; asks on a terminal
  diff             what a state of the data makes of an earlier one, and why
  import TABLE     take over a table of somebody else as claims, and keep the table beside them
  compare TABLE    our figures beside those of a table of somebody else, event by event
  watch            publish now and whenever something in raw/ is saved
  serve            show the page to this machine alone
  release VERSION  commit, tag and zip a version of what is committed; nothing is pushed
  types            write the TypeScript types and the dictionary from schemas/

for every command
  --root DIR       the folder that holds raw/ and dist/ (default: this repository)
  --lang LANGUAGE  messages in en or fr (default: that of LC_ALL, LC_MESSAGES or LANG)

for publish, merge, tables, watch, check, parse, validate, reconcile, examine, fix, note, event and release
  --fail-on LEVEL  error, warning or note: from which severity on to exit with 1 (default: error)

for check, parse, validate, reconcile and examine
  --format FORMAT  text, for people, on standard error (default), or on standard output
                   json (schemas/report.schema.json), github (annotations), markdown (a summary),
                   sarif, rdjson (reviewdog) or junit
  --base REF       lines that changed since this branch, tag or commit come first in github and markdown,
                   nearest to the prompt in text, and in all are the last to be left out
                   (default: the branch that a GitHub pull request is to go into)

for explain
  --method METHOD  monotone, ucdp-like, acled-like, ibc-like, airwars-like, un-3-types, or all of them
                   (default: that of raw/desk/methodology.json)
  --format FORMAT  text (default), markdown or json (schemas/explanation.schema.json), on standard output

for diff
  --base REF       the branch, tag or commit to compare with: where the head left it, its tip if the head is older
  --head REF       what is held against it (default: the work tree as it lies)
  --format FORMAT  text (default), markdown (a comment on a pull request), html (a page, with the charts before
                   and after) or json (schemas/diff.schema.json), on standard output

for publish, merge, tables, check, parse, validate, reconcile, examine and explain
  --as-known-on DATE  weigh only what was public by the end of this day; a month or a year means its last day

for import and compare
  --from ORIGIN    ucdp-ged, acled, hxl, or csv with a mapping (default: csv)
  --map FILE       how the columns are to be read (schemas/mapping.schema.json)
  --into NAME      import: what the new files in raw/ are called (default: that of the table)
  --format FORMAT  compare: text (default), csv or markdown, on standard output

for publish
  --shard I/N      weigh only the I-th of N parts of the claims, and keep it in shards/ for merge

for serve
  --port PORT      where on this machine; 0 takes any that is free (default: 8000)

exit codes: 0 fine, 1 the data has errors, 2 wrong usage, 3 a bug or the disk
`,
  release,
  record,
  imports,
  shards,
  hint: 'make shows the commands',
  noCommand: typed => `there is no command ${JSON.stringify(typed)}`,
  figureNeeded: 'explain needs a figure: EVENT/GROUP/OUTCOME',
  tooMany: typed => `too many arguments: ${typed}`,
  noFolder: path => `there is no folder ${JSON.stringify(path)}`,
  noOption: option => `there is no option ${option}`,
  notHere: (option, command) => `${command} takes no ${option}`,
  valueNeeded: option => `${option} needs a value`,
  notAmong: (option, typed, allowed) =>
    `${option} ${JSON.stringify(typed)} is unknown; there are ${allowed.join(', ')}`,
  noDate: (option, typed, nearest) =>
    `${option} ${JSON.stringify(typed)} is no date of the calendar; ${nearest ? `did you mean ${nearest}?` : 'it may be a day, a month or a year, such as 2016-10-05'}`,
  noFigure: figure => `there is no figure ${JSON.stringify(figure)}`,
  didYouMean: figure => `did you mean ${figure}?`,
  thereAre: 'there are:',
  noRepository: 'BASE (--base) needs git, and a repository around the folder of raw/',
  noRef: ref => `git knows no branch, tag or commit ${JSON.stringify(ref)}; was it fetched?`,
  fetchIt: command => `if it was not: ${command}`,
  baseNeeded: 'diff needs what to compare with: make diff BASE=origin/main (--base)',
  noCommonHistory: ref =>
    `${JSON.stringify(ref)} and this branch have no history in common here; was all of it fetched?`,
  published: asKnownOn =>
    `dist/ holds what was known on ${asKnownOn}, as datapackage.json says. It is no edition to pass on as the current one; make publish without AS_KNOWN_ON restores that.`,
  distStays: 'dist/ stays as it was',
  tablesStay: 'tables/ stays as it was',
  tablesKept: asKnownOn =>
    `tables/ holds what was known on ${asKnownOn}. It is no edition to pass on as the current one; make tables without AS_KNOWN_ON restores that.`,
  ledgerBroken: file =>
    `${file} is missing or is not as make release wrote it; git restore it, and let nobody but make release write it`,
  overlapMalformed: file =>
    `${file} is not as schemas/overlap.schema.json describes it: {"overlaps": []}, or in the brackets version, until, where and kept`,
  watching: 'watching raw/; Ctrl-C ends it',
  rebuilt: (files, seconds) =>
    files === 0
      ? `dist/ is up to date (${seconds.toFixed(2)} s)`
      : `dist/ is rebuilt in ${seconds.toFixed(2)} s: ${files} ${files === 1 ? 'file' : 'files'} changed`,
  serving: address => `the page is at ${address} on this machine alone; Ctrl-C ends it`,
  nothingToServe: 'there is no page in dist/ yet: make publish makes it',
  noPort: port => `port ${port} is taken or not allowed; name another, as in make serve PORT=${port + 1}`,
  portMalformed: (option, typed) =>
    `${option} ${JSON.stringify(typed)} is no port; it is a number up to 65535`,
  drawing: ({ name, place, of }, pace) => `drawing ${place} of ${of}, ${name}${paceInWords(pace)}`,
  checking: ({ place, of }, pace) => `checking part ${place} of ${of} of the notes${paceInWords(pace)}`,
}

function paceInWords(pace: { readonly perSecond: number; readonly left: number } | null): string {
  return pace ? `; ${pace.perSecond.toFixed(1)} a second, ${Math.ceil(pace.left)} s left` : ''
}
