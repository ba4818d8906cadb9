import type { FigureChange } from '../model/journey/comparison.ts'
import { publishedFigureKey } from '../model/journey/figure-key.ts'
import type { Row } from '../model/journey/ledger.ts'
import { compareText } from '../model/order.ts'
import { picked } from './rows.ts'

/** What makes a figure move, beside its verdict. */
const NUMBERS = ['as_of', 'low', 'best', 'high', 'best_kind'] as const

/** All that is compared of a figure. The rest counts claims or says in words what stands elsewhere. */
const FIGURE_COLUMNS = [
  ...NUMBERS,
  'verdict',
  'support',
  'reported_min',
  'reported_max',
  'missing_reason',
  'status',
  'grade',
  'ruling_id',
  'is_default',
] as const

/** Every figure that came, went or is no longer what it was, in the order of the keys. */
export function figureChanges(
  before: readonly Row[],
  after: readonly Row[],
): readonly Omit<FigureChange, 'causes'>[] {
  const old = byFigure(before)
  const now = byFigure(after)
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort(compareText)
  return keys.flatMap(key => {
    const [was, is] = [old.get(key), now.get(key)]
    const shown = is ?? was
    const change = changeOf(was, is)
    if (!shown || !change) return []
    return [
      {
        key,
        eventId: String(shown['event_id']),
        isDefault: is?.['is_default'] === true || was?.['is_default'] === true,
        change,
        was: was ? picked(was, FIGURE_COLUMNS) : null,
        is: is ? picked(is, FIGURE_COLUMNS) : null,
      },
    ]
  })
}

function changeOf(was: Row | undefined, is: Row | undefined): FigureChange['change'] | null {
  if (!was || !is) return is ? 'came' : 'went'
  const differs = (columns: readonly string[]) =>
    columns.some(column => (was[column] ?? null) !== (is[column] ?? null))
  if (differs(NUMBERS)) return 'moved'
  if (differs(['verdict'])) return 'flipped'
  return differs(FIGURE_COLUMNS) ? 'changed' : null
}

/** The rows of figures by the keys of their figures. */
export function byFigure(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map(row => [publishedFigureKey(row), row]))
}
