import type { Cause, FigureChange, Relation, RowChange } from '../model/journey/comparison.ts'
import { publishedFigureKey } from '../model/journey/figure-key.ts'
import type { ComparedTables, ReleasedTable, Row } from '../model/journey/ledger.ts'
import { comparing, groupBy } from '../model/order.ts'
import { byFigure } from './figures.ts'
import { byId, picked } from './rows.ts'
import { settingsBehind } from './settings.ts'

/** The columns by which figures are reckoned. Names and remarks move none. */
const WEIGHED: Readonly<Record<Exclude<ReleasedTable, 'rulings'>, readonly string[]>> = {
  claims: [
    ...[
      'event_id',
      'place',
      'group_id',
      'outcome',
      'counting',
      'from',
      'as_of',
      'wording',
      'figure',
      'low',
      'mode',
    ],
    ...[
      'high',
      'hedge',
      'speaker_id',
      'source_id',
      'reported_on',
      'known_on',
      'stage',
      'supersedes',
      'rank',
      'credibility',
      'stake',
    ],
  ],
  events: ['part_of', 'kind', 'start', 'end'],
  groups: ['part_of', 'axis', 'status', 'side'],
  speakers: ['kind', 'side', 'reliability'],
  sources: ['kind', 'relays', 'published_on', 'accessed_on'],
}

const EVENTS = { table: 'events', column: 'event_id', next: 'part_of' } as const

/** The tables into which a claim points, and the column of these by which one row leads to the next. */
const AROUND = [
  EVENTS,
  { table: 'groups', column: 'group_id', next: 'part_of' },
  { table: 'speakers', column: 'speaker_id', next: null },
  { table: 'sources', column: 'source_id', next: 'relays' },
] as const satisfies readonly { table: ReleasedTable; column: string; next: string | null }[]

/** A row that claims of a count rest on only by setting an end of it is about a part or a whole of it. */
const ENDS: readonly unknown[] = ['sets_low', 'sets_best', 'sets_high']

/** What lies behind a figure: asked of every figure that changed. */
export function behindFigures(
  before: ComparedTables,
  after: ComparedTables,
  rows: readonly RowChange[],
): (figure: Omit<FigureChange, 'causes'>) => readonly Cause[] {
  const builds = [before, after].map(tables => ({
    figures: byFigure(tables.estimates),
    trace: groupBy(tables.trace, publishedFigureKey),
    tables: {
      events: byId('events', tables.events),
      groups: byId('groups', tables.groups),
      speakers: byId('speakers', tables.speakers),
      sources: byId('sources', tables.sources),
      claims: byId('claims', tables.claims),
    },
  }))
  const weighed = rows.flatMap(onlyWeighed)
  const changed = new Map(weighed.map(row => [nameOf(row.table, row.id), row]))
  const changedClaims = weighed.filter(({ table }) => table === 'claims')
  const isContextChanged = weighed.length > changedClaims.length
  const changedRulings = rows.filter(({ table }) => table === 'rulings')

  /** The claims that bear on a figure, before or after, and how they are related to it. */
  const bearing = (key: string): ReadonlyMap<string, Relation> => {
    const entries = builds.flatMap(({ trace }) => trace.get(key) ?? [])
    const named = [...groupBy(entries, entry => String(entry['claim_id']))].map(
      ([id, deeds]): [string, Relation] => [
        id,
        deeds.every(({ role }) => ENDS.includes(role)) ? 'part-or-whole' : 'count',
      ],
    )
    return new Map(named)
  }

  const chain = remembered((table: (typeof AROUND)[number], start: string): readonly string[] => {
    const found = new Set<string>()
    const waiting: unknown[] = [start]
    for (const id of waiting) {
      if (typeof id !== 'string' || found.has(id)) continue
      found.add(id)
      if (table.next === null) continue
      for (const { tables } of builds) waiting.push(tables[table.table].get(id)?.[table.next])
    }
    return [...found]
  })

  /** The events, groups, speakers and sources of claims, and those around them, whose weighed cells changed. */
  const context = (claims: readonly string[], figure: Row): readonly Cause[] => {
    if (!isContextChanged) return []
    const from = [figure, ...claims.flatMap(id => builds.map(({ tables }) => tables.claims.get(id) ?? {}))]
    const names = AROUND.flatMap(around => {
      const starts = new Set(from.map(row => String(row[around.column] ?? '')))
      return [...starts].flatMap(start => chain(around, start)).map(id => nameOf(around.table, id))
    })
    return [...new Set(names)].flatMap(name => {
      const row = changed.get(name)
      return row ? [causeOf(row, 'context')] : []
    })
  }

  const claimsOfEvent = groupBy(
    changedClaims.flatMap(row => {
      const events = new Set(builds.map(({ tables }) => tables.claims.get(row.id)?.['event_id']))
      return [...events].filter(event => typeof event === 'string').map(event => ({ event, row }))
    }),
    ({ event }) => event,
  )

  /** Claims of the same event, of those inside it and of those around it. */
  const inEvent = (eventId: string): readonly Cause[] => {
    const near = [...claimsOfEvent].filter(
      ([other]) => chain(EVENTS, other).includes(eventId) || chain(EVENTS, eventId).includes(other),
    )
    const rows = new Set(near.flatMap(([, claims]) => claims.map(({ row }) => row)))
    return [...rows].map(row => causeOf(row, 'event'))
  }

  return ({ key, eventId }) => {
    const [was, is] = builds.map(({ figures }) => figures.get(key))
    const figure = is ?? was ?? {}
    const related = bearing(key)
    const claims = [...related].flatMap(([id, relation]) => {
      const row = changed.get(nameOf('claims', id))
      return row ? [causeOf(row, relation)] : []
    })
    const rulings = changedRulings.filter(({ id }) => [was?.['ruling_id'], is?.['ruling_id']].includes(id))
    const near = [
      ...claims,
      ...rulings.map(row => causeOf(row, 'count')),
      ...settingsBehind(was, is),
      ...context([...related.keys()], figure),
    ]
    return (near.length > 0 ? near : inEvent(eventId)).toSorted(byNearness)
  }
}

function nameOf(table: ReleasedTable, id: string): string {
  return `${table} ${id}`
}

function causeOf({ table, id, change, was, is }: RowChange, relation: Relation): Cause {
  // What came or went stands in a row of its own.
  const cells = change === 'changed' ? { was: { ...was }, is: { ...is } } : { was: null, is: null }
  return { table, id, change, relation, ...cells }
}

/** A change with only the cells by which figures are reckoned; nothing if none of these changed. Rulings move no figure. */
function onlyWeighed(row: RowChange): readonly RowChange[] {
  if (row.table === 'rulings') return []
  if (row.change !== 'changed') return [row]
  const columns = WEIGHED[row.table].filter(column => column in (row.is ?? {}))
  if (columns.length === 0) return []
  return [{ ...row, was: picked(row.was ?? {}, columns), is: picked(row.is ?? {}, columns) }]
}

/** The same answers, each worked out once: many figures rest on the same few speakers and sources. */
function remembered<T extends { readonly table: string }>(
  answer: (table: T, start: string) => readonly string[],
): typeof answer {
  const known = new Map<string, readonly string[]>()
  return (table, start) => {
    const name = `${table.table} ${start}`
    const result = known.get(name) ?? answer(table, start)
    known.set(name, result)
    return result
  }
}

const NEARNESS: readonly Relation[] = ['count', 'part-or-whole', 'context', 'event']

const byNearness = comparing<Cause>(
  ({ relation }) => NEARNESS.indexOf(relation),
  ({ table }) => table,
  ({ id }) => id,
)
