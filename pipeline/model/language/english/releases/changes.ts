import { grouped } from '../../../figure.ts'
import type { Cell, ReleasedTable } from '../../../journey/ledger.ts'
import type { ChangedCell, ChangeWords, ClaimInWords } from '../../change-words.ts'

export const changes: ChangeWords = {
  claimCame: claim => `Claim ${claim.id} came (${said(claim)}).`,
  claimWent: (claim, reason, into) => `Claim ${claim.id} was withdrawn (${said(claim)})${why(reason, into)}`,
  claimDeprecated: (claim, reason) =>
    `Claim ${claim.id} (${said(claim)}) is now deprecated: ${ended(reason)}`,
  claimChanged: (claim, cells) => `Claim ${claim.id} (${said(claim)}) changed: ${listed(cells)}.`,
  rowCame: (table, id) => `${NOUNS[table]} ${id} came.`,
  rowWent: (table, id, reason, into) => `${NOUNS[table]} ${id} was withdrawn${why(reason, into)}`,
  rowChanged: (table, id, cells) => `${NOUNS[table]} ${id} changed: ${listed(cells)}.`,
  settingChanged: ({ column, was, is }, change) =>
    change === 'changed'
      ? `The setting ${column} changed from ${shown(was)} to ${shown(is)}.`
      : change === 'came'
        ? `The setting ${column} is new (${shown(is)}).`
        : `The setting ${column} is gone (it was ${shown(was)}).`,
  defaultMethod: isNow =>
    isNow
      ? 'The method is now the one that the editors show first.'
      : 'The method is no longer the one that the editors show first.',
  relations: {
    count: null,
    'part-or-whole': 'About its parts or wholes:',
    context: 'Behind the claims:',
    event: 'No claim that its trace names changed, but in the same event:',
  },
  more: (count, where) => `And ${grouped(count)} more in ${where}.`,
  program: 'No claim, ruling, setting or reference row behind it changed: the method or the program did.',
  firstRelease: 'The first release: there is nothing to compare it with.',
  nothingReleased: 'Nothing has been released yet, so there is nothing to compare with.',
  since: version => `Compared with version ${version}.`,
  page: {
    title: 'What changed',
    introduction:
      'Every published figure that came, moved or went from one version to the next, with what lies behind it, and every claim, ruling and ' +
      'reference row that did. `changes.jsonl` holds the same for programs. Nothing that is gone is left out.',
    other: { file: 'CHANGES.fr.md', text: 'En français' },
    unreleased: 'Not released yet',
    version: (version, day) => `Version ${version} (${day})`,
    size: ({ events, claims, sources, figures }) =>
      `${counted(figures, 'figure', 'figures')} under the default method, from ${counted(claims, 'claim', 'claims')} in ${counted(sources, 'source', 'sources')} about ${counted(events, 'event', 'events')}.`,
    gone: 'Gone',
    event: id => `Event ${id}`,
    noEvent: 'Whatever the event',
    otherMethods: 'Under other methods:',
    figureCame: figure => `new: ${figure}`,
    figureWent: figure => `no longer published; it was ${figure}`,
    figureChanged: cells =>
      cells.map(cell => `${cell.column} ${shown(cell.was)} → ${shown(cell.is)}`).join(', '),
    figure: cells => cells.map(({ column, is }) => `${column} ${shown(is)}`).join(', '),
    noFigureMoved: 'No figure of the default method moved.',
  },
}

const NOUNS: Readonly<Record<ReleasedTable, string>> = {
  events: 'Event',
  groups: 'Group',
  speakers: 'Speaker',
  sources: 'Source',
  claims: 'Claim',
  rulings: 'Ruling',
}

function said({ speaker, wording, day }: ClaimInWords): string {
  return [`${speaker}: “${wording}”`, ...(day === null ? [] : [day])].join(', ')
}

function why(reason: string | null, into: string | null): string {
  const instead = into === null ? '' : ` ${into} stands for it now.`
  return reason === null ? `.${instead}` : `: ${ended(reason)}${instead}`
}

function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`
}

function listed(cells: readonly ChangedCell[]): string {
  return cells.map(({ column, was, is }) => `${column} from ${quoted(was)} to ${quoted(is)}`).join(', ')
}

function quoted(cell: Cell): string {
  return typeof cell === 'string' ? `“${cell}”` : shown(cell)
}

function shown(cell: Cell): string {
  return cell === null ? 'empty' : String(cell)
}

function counted(count: number, one: string, many: string): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}
