import { grouped } from '../../figure.ts'
import type { Cell } from '../../journey/ledger.ts'
import type { ColumnInWords, DiffWords } from '../diff-words.ts'

export const diff: DiffWords = {
  title: 'What moves, and why',
  sides: { base: 'base', head: 'head' },
  workTree: 'the work tree as it lies',
  at: (ref, commit, isFork) => `${ref} at ${commit}${isFork ? ', where the head left it' : ''}`,
  size: (claims, figures) =>
    `${counted(claims, 'claim', 'claims')}, ${counted(figures, 'figure', 'figures')}`,
  noFigures: errors => `${counted(errors, 'error', 'errors')}, so no figures`,
  parts: (part, method) => {
    switch (part) {
      case 'losses':
        return 'Lost, or in doubt now'
      case 'errors':
        return 'Errors that are new'
      case 'figures':
        return `Figures under ${method ?? 'the default method'} (low · best · high)`
      case 'others':
        return 'Figures under other methods'
      case 'rows':
        return 'Claims and other rows'
      case 'columns':
        return 'Columns'
      case 'charts':
        return 'Charts'
      case 'findings':
        return 'Warnings and notes that are new'
    }
  },
  unchanged: 'Nothing changed: no claim, no figure, no column, no chart.',
  nothingLost: 'Nothing is lost: no claim and no figure went, and no verdict became contested.',
  summary: ({ losses, figures, others, rows }) =>
    [
      ...(losses > 0 ? [`${counted(losses, 'loss', 'losses')} or doubts`] : []),
      `${counted(figures, 'figure moves', 'figures move')} under the default method`,
      `${counted(others, 'count differs', 'counts differ')} under other methods`,
      `${counted(rows, 'claim or other row', 'claims or other rows')} changed`,
    ].join('; '),
  headFails: (errors, hasFigures) =>
    hasFigures
      ? `The head has ${counted(errors, 'error', 'errors')} and cannot be published as it is; its figures can be made all the same.`
      : `The head has ${counted(errors, 'error', 'errors')}: which figures it moves can be said only once they are mended.`,
  baseFails: errors =>
    `The base has ${counted(errors, 'error', 'errors')}, so there are no figures to compare with.`,
  figure: (low, best, high) =>
    low === null && best === null && high === null ? 'no figure' : [low, best, high].map(end).join(' · '),
  figureCame: figure => `new: ${figure}`,
  figureWent: figure => `no longer published; it was ${figure}`,
  cell: (column, was, is) => `${column} ${shown(was)} → ${shown(is)}`,
  between: '; ',
  movesNothing: 'It moves no figure of the default method.',
  column: change => `${matter(change)}.`,
  charts: (event, change, names) =>
    `${event}: ${names.join(', ')}${change === 'changed' ? '' : change === 'came' ? ' (new)' : ' (gone)'}`,
  notCompared: events =>
    `The charts of ${counted(events, 'more event', 'more events')} may have changed too and were not compared.`,
  more: count => `… and ${grouped(count)} more.`,
  moreLosses: count =>
    `… and ${counted(count, 'more loss', 'more losses')} for which there is no room here: make diff FORMAT=html or FORMAT=json has all of them.`,
  before: 'Before',
  after: 'After',
  noChart: 'No such chart.',
  notDrawn: count => `${counted(count, 'more chart', 'more charts')} changed and are not drawn here.`,
}

function matter({ what, table, column, was, is }: ColumnInWords): string {
  switch (what) {
    case 'table-added':
      return `The table ${table} is new`
    case 'table-removed':
      return `The table ${table} is gone`
    case 'added':
      return `${table} has a new column ${column}`
    case 'removed':
      return `The column ${column} of ${table} is gone`
    case 'renamed':
      return `The column ${was} of ${table} is called ${is} now`
    case 'reordered':
      return `Where ${table} had the column ${was}, ${is} stands now`
    case 'retyped':
      return `The column ${column} of ${table} was ${was} and is ${is}`
    case 'key':
      return `The key of ${table} was ${was} and is ${is}`
    default:
      return `The column ${column} of ${table} kept to ${was} and keeps to ${is} (${what})`
  }
}

function end(cell: Cell): string {
  return typeof cell === 'number' ? grouped(cell) : '–'
}

function shown(cell: Cell): string {
  return cell === null ? 'empty' : String(cell)
}

function counted(count: number, one: string, many: string): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}
