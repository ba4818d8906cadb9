import type { BrokenColumns } from '../model/diagnostics/facts.ts'
import type { PublishedColumn, PublishedColumns } from '../model/journey/ledger.ts'

/** What became of something that readers rely on. Of what became of a whole table or file `column` is null. */
export interface ColumnChange {
  readonly what: BrokenColumns['what'] | 'table-added' | 'file-added' | 'added' | 'looser'
  readonly table: string
  readonly column: string | null
  /** What it was and what it is, in a word or two; null where there is nothing to say. */
  readonly was: string | null
  readonly is: string | null
}

/**
 * Whether a reader's program may fail over it, by the recipe of the Data Package for its versions. (The recipe counts a new
 * column among the breaking changes wherever it stands; behind all others it moves none, so that here it only adds.)
 */
export function isBreaking(
  change: ColumnChange,
): change is ColumnChange & { readonly what: BrokenColumns['what'] } {
  return !ADDING.includes(change.what)
}

const ADDING: readonly ColumnChange['what'][] = ['table-added', 'file-added', 'added', 'looser']

/** What became of the columns of a release, table by table. */
export function columnChanges(
  before: readonly PublishedColumns[],
  after: readonly PublishedColumns[],
): readonly ColumnChange[] {
  const now = new Map(after.map(table => [table.table, table]))
  const old = new Set(before.map(({ table }) => table))
  return [
    ...before.flatMap(was => {
      const is = now.get(was.table)
      return is ? changesIn(was, is) : [change('table-removed', was.table)]
    }),
    ...after.filter(({ table }) => !old.has(table)).map(({ table }) => change('table-added', table)),
  ]
}

/** What became of the published files that are no tables of a schema. */
export function fileChanges(before: readonly string[], after: readonly string[]): readonly ColumnChange[] {
  return [
    ...before.filter(path => !after.includes(path)).map(path => change('file-removed', path)),
    ...after.filter(path => !before.includes(path)).map(path => change('file-added', path)),
  ]
}

function changesIn(before: PublishedColumns, after: PublishedColumns): readonly ColumnChange[] {
  const { table } = before
  const names = after.columns.map(({ name }) => name)
  const renamed = renamedColumns(before.columns, after.columns)
  const expected = before.columns.map(({ name }) => renamed.get(name) ?? name)
  const gone = expected.filter(name => !names.includes(name))
  const kept = expected.filter(name => names.includes(name))
  const added = names.filter(name => !kept.includes(name))
  return [
    ...gone.map(name => change('removed', table, name)),
    ...[...renamed].map(([was, is]) => change('renamed', table, was, was, is)),
    ...orderChanges(table, kept, names),
    ...before.columns.flatMap(was => {
      const is = after.columns.find(({ name }) => name === was.name)
      return is ? meaningChanges(table, was, is) : []
    }),
    ...(String(before.key) === String(after.key)
      ? []
      : [change('key', table, null, before.key.join(', '), after.key.join(', '))]),
    ...added.map(name => change('added', table, name)),
  ]
}

/** A column that is gone, and one of the same kind that is new and stands in its place. */
function renamedColumns(
  before: readonly PublishedColumn[],
  after: readonly PublishedColumn[],
): ReadonlyMap<string, string> {
  const has = (columns: readonly PublishedColumn[], name: string) =>
    columns.some(column => column.name === name)
  return new Map(
    before.flatMap((was, i): readonly [string, string][] => {
      const is = after[i]
      const took = is && !has(after, was.name) && !has(before, is.name) && was.type === is.type
      return took ? [[was.name, is.name]] : []
    }),
  )
}

/** The first column that no longer stands where it stood: behind it all do not. */
function orderChanges(
  table: string,
  kept: readonly string[],
  names: readonly string[],
): readonly ColumnChange[] {
  const place = kept.findIndex((name, i) => names[i] !== name)
  const [name, instead] = [kept[place], names[place]]
  return name === undefined || instead === undefined ? [] : [change('reordered', table, name, name, instead)]
}

/** Of one column one thing is said: another type, or the limits that are no longer the same. */
function meaningChanges(table: string, was: PublishedColumn, is: PublishedColumn): readonly ColumnChange[] {
  const [before, after] = [kindOf(was), kindOf(is)]
  if (before !== after) return [change('retyped', table, was.name, before, after)]
  const limits = LIMITS.filter(({ say }) => say(was) !== say(is))
  if (limits.length === 0) return []
  const what = limits.every(({ allows }) => allows(is, was)) ? 'looser' : 'stricter'
  const said = (column: PublishedColumn) => limits.map(({ say }) => say(column)).join(' ')
  return [change(what, table, was.name, said(was), said(is))]
}

function kindOf({ type, format }: PublishedColumn): string {
  return format === null ? type : `${type} (${format})`
}

interface Limit {
  /** As JSON Schema and Data Package name it, the same in every language. */
  readonly say: (column: PublishedColumn) => string
  /** Whether whatever the second column may hold, the first may hold too. */
  readonly allows: (is: PublishedColumn, was: PublishedColumn) => boolean
}

type Bound = 'minimum' | 'maximum' | 'minLength' | 'maxLength'

function bounded(bound: Bound, isWithin: (is: number, was: number) => boolean): Limit {
  return {
    say: column => `${bound}=${column[bound] ?? '*'}`,
    allows: (is, was) => {
      const [now, then] = [is[bound] ?? null, was[bound] ?? null]
      return now === null || (then !== null && isWithin(now, then))
    },
  }
}

const atLeast = (bound: Bound) => bounded(bound, (is, was) => is <= was)
const atMost = (bound: Bound) => bounded(bound, (is, was) => is >= was)

const LIMITS: readonly Limit[] = [
  {
    say: ({ optional }) => `required=${!optional}`,
    allows: (is, was) => is.optional || !was.optional,
  },
  {
    say: ({ enum: values }) => `enum=${values === null ? '*' : values.join(',')}`,
    allows: (is, was) => is.enum === null || (was.enum?.every(value => is.enum?.includes(value)) ?? false),
  },
  {
    say: ({ pattern }) => `pattern=${pattern ?? '*'}`,
    allows: is => is.pattern === null,
  },
  atLeast('minimum'),
  atMost('maximum'),
  atLeast('minLength'),
  atMost('maxLength'),
]

function change(
  what: ColumnChange['what'],
  table: string,
  column: string | null = null,
  was: string | null = null,
  is: string | null = null,
): ColumnChange {
  return { what, table, column, was, is }
}
