import { nameOf } from '../../compare/kept.ts'
import { isBreaking } from '../../compare/promise.ts'
import type { Diagnostic } from '../../model/diagnostics/diagnostic.ts'
import { DIFF_PARTS, type DiffPart } from '../../model/language/diff-words.ts'
import { expectedOf, type Language, messageOf } from '../../model/language/language.ts'
import { groupBy } from '../../model/order.ts'
import { placeOf } from '../../report/text.ts'
import type { Body } from '../changes/rows.ts'
import { chartsFor } from './charts.ts'
import type { DrawnDifference, SideFacts } from './difference.ts'
import { figureText, methodText, seriesOf } from './figures.ts'
import { isLoss } from './loss.ts'

/** Of so many findings of a part each is put into words. */
const MOST_FINDINGS = 200

/** How much of the name of a commit people are shown. */
const COMMIT_LENGTH = 8

/** A line of a diff: what it is about, what became of it, and why. */
export interface Item {
  /** Its shortest name, where there is no room for more. */
  readonly name: string
  /** A name as it stands in the files; null where the text says it. */
  readonly key: string | null
  readonly text: string
  readonly why: string | null
}

/** A part of a diff. `left` counts what was not put into words. */
export interface Part {
  readonly name: DiffPart
  readonly title: string
  readonly items: readonly Item[]
  readonly left: number
}

/** A diff in one language: the one source of every format for people. Plain text, that may quote the data. */
export interface Told {
  readonly title: string
  readonly sides: readonly { readonly label: string; readonly text: string }[]
  /** What is to be known first: whether there are errors, how much changed, whether anything is lost. */
  readonly heads: readonly string[]
  /** Those that have something to tell, what is lost first. */
  readonly parts: readonly Part[]
}

/** Tells a difference in a language. */
export function tell(difference: DrawnDifference, language: Language): Told {
  const { diff: words } = language
  const items = itemsOf(difference, language)
  const parts = DIFF_PARTS.map((name): Part => {
    const { told, left } = items[name]
    return { name, title: words.parts(name, difference.method), items: told, left }
  }).filter(part => part.items.length + part.left > 0)
  return {
    title: words.title,
    sides: (['base', 'head'] as const).map(side => ({
      label: words.sides[side],
      text: sideText(difference[side], language),
    })),
    heads: headsOf(difference, parts, language),
    parts,
  }
}

function sideText({ ref, commit, isFork, size, errors }: SideFacts, { diff: words }: Language): string {
  const name = commit === null ? words.workTree : words.at(ref ?? '', commit.slice(0, COMMIT_LENGTH), isFork)
  return `${name} (${size ? words.size(size.claims, size.figures) : words.noFigures(errors)})`
}

function headsOf(
  { base, head }: DrawnDifference,
  parts: readonly Part[],
  { diff: words }: Language,
): readonly string[] {
  const count = (name: DiffPart) => {
    const part = parts.find(one => one.name === name)
    return part ? part.items.length + part.left : 0
  }
  const counts = {
    losses: count('losses'),
    figures: count('figures'),
    others: count('others'),
    rows: count('rows'),
  }
  return [
    ...(head.errors > 0 ? [words.headFails(head.errors, head.size !== null)] : []),
    ...(base.size === null ? [words.baseFails(base.errors)] : []),
    ...(base.size && head.size && parts.length > 0
      ? [`${words.summary(counts)}.`, ...(counts.losses === 0 ? [words.nothingLost] : [])]
      : []),
    ...(parts.length === 0 && head.errors === 0 ? [words.unchanged] : []),
  ]
}

type Items = Readonly<Record<DiffPart, { readonly told: readonly Item[]; readonly left: number }>>

function itemsOf(difference: DrawnDifference, language: Language): Items {
  const { changes, columns, charts, settings, findings, notCompared } = difference
  const { diff: words, changes: changeWords } = language
  const rows = changes.filter(({ table }) => table !== 'estimates')
  const figures = changes.filter(({ table }) => table === 'estimates')
  const moving = idsBehind(figures)
  const rowItem = (row: Body): Item => {
    const isIdle = row.table === 'claims' && row.change !== 'went' && !moving.has(row.key)
    const why = row[`why_${language.code}`]
    return plain(`${row.table} ${row.key}`, isIdle ? `${why} ${words.movesNothing}` : why)
  }
  const ofDefault = (row: Body) => row.is_default === true
  const figureItem = (row: Body): Item => ({
    ...named(seriesOf(row, difference.method)),
    text: figureText(row, language),
    why: row[`why_${language.code}`],
  })
  const others = figures.filter(row => !ofDefault(row))
  const isStale = ({ code }: Diagnostic) => code === 'desk/stale-ruling'
  const isError = ({ severity }: Diagnostic) => severity === 'error'
  const said = (some: readonly Diagnostic[]) => ({
    told: some.slice(0, MOST_FINDINGS).map(one => findingItem(one, language)),
    left: Math.max(0, some.length - MOST_FINDINGS),
  })
  const inEvents = groupBy(chartsFor(charts, language.code), ({ eventId, change }) =>
    JSON.stringify([change, eventId]),
  )
  const chartItems = [...inEvents.values()].flatMap(some => {
    const [first] = some
    const names = some.map(chart =>
      chart.language === language.code ? chart.name : `${chart.name} (${chart.language})`,
    )
    return first
      ? [
          {
            change: first.change,
            item: plain(`charts ${first.eventId}`, words.charts(first.eventId, first.change, names)),
          },
        ]
      : []
  })
  const columnItem = (one: (typeof columns)[number]) => plain(`columns ${nameOf(one)}`, words.column(one))
  const whole = (told: readonly Item[]) => ({ told, left: 0 })
  return {
    losses: whole([
      ...figures.filter(row => ofDefault(row) && isLoss(row)).map(figureItem),
      ...rows.filter(isLoss).map(rowItem),
      ...findings.came.filter(isStale).map(one => findingItem(one, language)),
      ...columns.filter(isBreaking).map(columnItem),
      ...otherItems(others.filter(isLoss), language),
      ...chartItems.filter(({ change }) => change === 'went').map(({ item }) => item),
    ]),
    errors: said(findings.came.filter(one => isError(one) && !isStale(one))),
    figures: whole(
      figures
        .filter(row => ofDefault(row) && !isLoss(row))
        .toSorted((a, b) => Number(a.change === 'changed') - Number(b.change === 'changed'))
        .map(figureItem),
    ),
    others: whole(
      otherItems(
        others.filter(row => !isLoss(row)),
        language,
      ),
    ),
    rows: whole([
      ...settings.map(({ name, was, is, change }) =>
        plain(`methodology ${name}`, changeWords.settingChanged({ column: name, was, is }, change)),
      ),
      ...rows.filter(row => !isLoss(row)).map(rowItem),
    ]),
    columns: whole(columns.filter(one => !isBreaking(one)).map(columnItem)),
    charts: whole([
      ...chartItems.filter(({ change }) => change !== 'went').map(({ item }) => item),
      ...(notCompared.length > 0 ? [plain('charts', words.notCompared(notCompared.length))] : []),
    ]),
    findings: said(findings.came.filter(one => !isError(one))),
  }
}

/** The claims that bear on a figure of the default method that is no longer what it was. */
function idsBehind(figures: readonly Body[]): ReadonlySet<string> {
  return new Set(
    figures
      .filter(({ is_default }) => is_default === true)
      .flatMap(({ causes }) => causes.filter(({ table }) => table === 'claims').map(({ id }) => id)),
  )
}

/** One line a series: what became of it under each of the other methods. */
function otherItems(figures: readonly Body[], language: Language): readonly Item[] {
  return [...groupBy(figures, row => seriesOf(row, methodOf(row)))].map(([key, rows]) => ({
    ...named(key),
    text: rows.map(row => methodText(row, methodOf(row), language)).join(language.diff.between),
    why: null,
  }))
}

function methodOf({ key }: Body): string {
  return key.slice(key.lastIndexOf('/') + 1)
}

function findingItem(one: Diagnostic, language: Language): Item {
  const expected = expectedOf(one, language)
  const name = language.severities[one.severity].one
  return {
    name: `${one.code} ${one.key}`,
    key: placeOf(one),
    text: `${name} ${one.code}: ${messageOf(one, language)}`,
    why: expected === null ? null : language.report.labelled(language.report.expected, expected),
  }
}

/** An item that is known by the name of a figure. */
function named(key: string): Pick<Item, 'name' | 'key'> {
  return { name: key, key }
}

/** An item whose text says what it is about. */
function plain(name: string, text: string): Item {
  return { name, key: null, text, why: null }
}
