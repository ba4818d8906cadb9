import { grouped } from '../../figure.ts'
import type { Dialect } from '../../journey/dialect.ts'
import type { Counted, ReportWords } from '../report-words.ts'
import { SEPARATORS } from './problems/files.ts'

const LINE_ENDS: Readonly<Record<Dialect['lineEnd'], string>> = {
  LF: 'LF',
  CRLF: 'CRLF',
  CR: 'CR',
  mixed: 'mixed line ends',
  none: 'no line end',
}

export const report: ReportWords = {
  number: grouped,
  counted,
  found: 'found',
  expected: 'expected',
  together: statements => statements.join('; '),
  labelled: (label, text) => `${label}: ${text}`,
  inQuotes: text => `“${text}”`,
  kind: (code, field) => (field === null ? code : `${code} in ${field}`),
  more: (count, kind) => `and ${grouped(count)} more of ${kind}`,
  characters: count => `${grouped(count)} characters in all`,
  accepted: count =>
    `${counted(count, { one: 'known issue is', many: 'known issues are' })} accepted, with reasons, in raw/desk/known-issues.csv`,
  readAs: (file, { encoding, bom, delimiter, lineEnd, hxl }) =>
    `${file}: read as ${encoding}${bom ? ' (with a byte order mark)' : ''} with ${SEPARATORS[delimiter].many} and ${LINE_ENDS[lineEnd]}${
      hxl ? '; its row of HXL tags was passed over' : ''
    }`,
  rows: (rows, tables) =>
    `${counted(rows, { one: 'row', many: 'rows' })} in ${counted(tables, { one: 'table', many: 'tables' })}`,
  claims: (claims, events) =>
    `${counted(claims, { one: 'claim', many: 'claims' })} about ${counted(events, { one: 'event', many: 'events' })}`,
  estimates: (estimates, contested) =>
    `${counted(estimates, { one: 'estimate', many: 'estimates' })}, ${grouped(contested)} of them contested`,
  verdict: (outcome, counts) => `${{ fine: 'OK', errors: 'ERRORS', failed: 'FAILED' }[outcome]}: ${counts}`,
  acceptedNoun: { one: 'accepted', many: 'accepted' },
  nothing: 'no errors, nothing to say',
  edits: count =>
    count === 0
      ? 'nothing that can be mended without asking you'
      : `${counted(count, { one: 'edit', many: 'edits' })} made`,
  moreAnnotations: (count, { one, many }) =>
    `${grouped(count)} more ${count === 1 ? `${one} is` : `${many} are`} not shown here, since GitHub shows ten of a kind. ` +
    'make check lists them; so does the summary that make check FORMAT=markdown writes.',
  summary: {
    title: 'Checking the data',
    severity: 'severity',
    code: 'code',
    column: 'column',
    count: 'count',
    meaning: 'meaning',
    place: 'place',
    matter: 'what is the matter',
    accepted: 'Accepted known issues',
    reason: 'reason',
    cut: (shown, all) =>
      `The summary ends here: GitHub takes no more than 1 MiB. It shows ${grouped(shown)} of ${grouped(all)} findings; make check lists the others.`,
  },
  tests: {
    clean: 'nothing was found',
    findings: count => counted(count, { one: 'finding', many: 'findings' }),
    notShown: count => `and ${grouped(count)} more`,
  },
  build: {
    file: 'file',
    rows: 'rows',
    bytes: 'bytes',
    removed: 'removed',
    changes: { new: 'new', changed: 'changed', same: '' },
    moved: 'figures that moved:',
    notPublished: 'not published',
    unchanged: 'nothing changed since the last build',
    more: count => `and ${grouped(count)} more`,
    total: (files, bytes) =>
      `${counted(files, { one: 'file', many: 'files' })}, ${counted(bytes, { one: 'byte', many: 'bytes' })}`,
    tally: (added, changed, removed, same) =>
      `${grouped(added)} new, ${grouped(changed)} changed, ${grouped(removed)} removed, ${grouped(same)} the same`,
    fresh: (lastSource, lastChange) => `last source ${lastSource}, last change ${lastChange}`,
    figure: (low, best, high, verdict, day) => `low ${low} best ${best} high ${high} ${verdict} by ${day}`,
  },
}

function counted(count: number, { one, many }: Counted): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}
