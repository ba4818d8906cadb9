import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, examinedAlone } from '../build.ts'
import { columnsOf } from '../compare/columns.ts'
import { type Side, sidesOf } from '../edge/git/sides.ts'
import { commitTree, folderTree, type Tree } from '../edge/git/tree.ts'
import { readyToCheck, schemaFrom, schemasFrom } from '../edge/read.ts'
import { ledgerFrom } from '../edge/releases/ledger.ts'
import type { Arguments } from '../edge/usage/arguments.ts'
import { UsageError } from '../edge/usage/usage-error.ts'
import type { PublishedColumns } from '../model/journey/ledger.ts'
import { PUBLISHED_RAW_TABLES } from '../model/schema-book.ts'
import { type Charted, chartChanges, chartsFor } from '../publish/diff/charts.ts'
import { type Built, type DrawnDifference, differenceOf } from '../publish/diff/difference.ts'
import { tell } from '../publish/diff/told.ts'
import { touchedEvents } from '../publish/diff/touched.ts'
import { HOME, language, sha256, version } from './program.ts'
import { inStudio } from './publish.ts'
import { speech } from './words.ts'

/** Prints what a state of the data makes of an earlier one. */
export async function diff(asked: Arguments): Promise<number> {
  const { root, base, head } = asked
  if (base === null) throw new UsageError(words => words.baseNeeded)
  const [before, after] = await Promise.all(sidesOf(root, base, head).map(side => builtFrom(root, side)))
  if (!before || !after) throw new Error('diff: a side is missing')
  const difference = withCharts(before, after)
  process.stdout.write(await shown(difference, asked))
  return difference.head.errors > 0 ? 1 : 0
}

/** A side as this program builds it: with its own data, its own schemas and what was released there. */
async function builtFrom(root: string, side: Side): Promise<Built> {
  const tree = side.commit === null ? folderTree(root) : commitTree(root, side.commit)
  const raw = tree.raw()
  const schemas = await readyToCheck(
    schemasFrom(path => tree.text(path) ?? readFileSync(join(HOME, path), 'utf8')),
  )
  const isEmpty = raw.files.length === 0 && raw.unreadable.length === 0 && side.commit !== null
  return {
    ...side,
    journey: isEmpty
      ? null
      : build({ ...raw, ledger: ledgerFrom(tree.text) }, schemas, { despite: ['desk/stale-ruling'] }),
    columns: columnsIn(tree),
  }
}

/** What the schemas of a tree promise, those too that this program does not know; of its own where the tree has none. */
function columnsIn(own: Tree): readonly PublishedColumns[] {
  const tree = own.list('schemas/dist').length > 0 ? own : folderTree(HOME)
  const END = '.schema.json'
  const published = tree
    .list('schemas/dist')
    .filter(name => name.endsWith(END))
    .map(name => `dist/${name.slice(0, -END.length)}`)
  const typed = PUBLISHED_RAW_TABLES.map(name => `raw/${name}`)
  const textOf = (path: string) => tree.text(path) ?? ''
  return [...published, ...typed]
    .filter(id => tree.text(`schemas/${id}${END}`) !== null)
    .map(id => columnsOf(id.slice(id.indexOf('/') + 1), schemaFrom(textOf, id)))
}

function withCharts(before: Built, after: Built): DrawnDifference {
  const difference = differenceOf(before, after)
  const casebooks = [before, after].flatMap(({ journey }) => journey?.casebook ?? [])
  const isCompared = difference.base.size !== null && difference.head.size !== null
  const touched = isCompared
    ? touchedEvents(casebooks, difference.changes, difference.settings.some(isWeighed))
    : { events: new Set<string>(), left: [] }
  const chartedOf = ({ journey }: Built): Charted =>
    journey?.casebook && journey.assessment
      ? examinedAlone({ casebook: journey.casebook, assessment: journey.assessment }, touched.events)
      : null
  const charts = touched.events.size === 0 ? [] : chartChanges(chartedOf(before), chartedOf(after), version())
  return { ...difference, charts, notCompared: touched.left }
}

/** Whether a figure may hang on a setting: how many rows there must be at least is no such one. */
function isWeighed({ name }: DrawnDifference['settings'][number]): boolean {
  return !name.startsWith('rows.')
}

/** A diff in the format that was asked for. */
async function shown(difference: DrawnDifference, { diffFormat }: Arguments): Promise<string> {
  switch (diffFormat) {
    case 'json':
      return (await import('../publish/diff/formats/json.ts')).showDiffJson(difference, version(), speech)
    case 'markdown':
      return (await import('../publish/diff/formats/markdown.ts')).showDiffMarkdown(
        tell(difference, speech),
        speech,
      )
    case 'html':
      return inStudio(async ({ draw }) =>
        (await import('../publish/diff/formats/html.tsx')).showDiffHtml(
          tell(difference, speech),
          chartsFor(difference.charts, language),
          speech,
          { style: styleSheet(), sha256, draw },
        ),
      )
    default:
      return (await import('../publish/diff/formats/text.ts')).showDiffText(tell(difference, speech), speech)
  }
}

function styleSheet(): string {
  return ['page/page.css', 'diff/diff.css']
    .map(path => readFileSync(join(HOME, 'pipeline/publish', path), 'utf8'))
    .join('\n')
}
