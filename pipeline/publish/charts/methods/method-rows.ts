import type { Estimate } from '../../../model/journey/assessment.ts'
import type { Outcome } from '../../../model/journey/casebook.ts'
import type { EstimateRow, RulingRow } from '../../../model/records.gen.ts'
import { statedFigure } from '../../../model/stated.ts'
import { figureColumns, keyColumns } from '../../rows.ts'
import type { ChartSeries } from '../rows.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { elsewhereText, methodText, rulingText } from '../words/figures.ts'
import { wrapped } from '../words/text.ts'

/** Height of a line, and half of the height of a bar, in pixels. */
export const LINE = 16
const BAR = 5
/** As many characters of a reason as have room in a line beside the names. */
const REASON_CHARACTERS = 100

/** The line of a figure in which something stands: its middle and the ends of its bar, in pixels. */
interface Line {
  readonly figure: string
  readonly y: number
  readonly y1: number
  readonly y2: number
}

export type MethodLine = Line &
  Pick<
    EstimateRow,
    | 'event_id'
    | 'group_id'
    | 'outcome'
    | 'counting'
    | 'as_of'
    | 'method'
    | 'is_default'
    | 'low'
    | 'best'
    | 'high'
    | 'best_kind'
    | 'verdict'
    | 'status'
    | 'missing_reason'
  > & { readonly label: string; readonly said: string; readonly text: string }

export type RulingLine = Line &
  RulingRow & {
    readonly nought: 0
    readonly label: string
    readonly said: string
    readonly why: readonly string[]
    readonly text: string
  }

/** A run of the numbers that a method allows. */
export interface MethodRun extends Line {
  readonly method: string
  readonly low: number
  readonly high: number | null
}

/** A line in the table of the chart; `group`, `label` and `said` are for readers, the rest as it is published. */
export interface MethodTableRow
  extends Pick<MethodLine, 'event_id' | 'group_id' | 'low' | 'best' | 'high' | 'label' | 'said'> {
  readonly outcome: Outcome
  readonly counting: string
  readonly as_of: string
  /** Null for a ruling of the editors. */
  readonly method: string | null
  readonly ruling_id: string | null
  readonly best_kind: string | null
  readonly verdict: string | null
  readonly status: string | null
  readonly missing_reason: string | null
  readonly group: string
}

export function tableRow(line: MethodLine | RulingLine, group: string): MethodTableRow {
  return {
    method: null,
    ruling_id: null,
    best_kind: null,
    verdict: null,
    status: null,
    missing_reason: null,
    ...line,
    group,
  }
}

function lineOf(figure: string, row: number): Line {
  const y = (row + 0.5) * LINE
  return { figure, y, y1: y - BAR, y2: y + BAR }
}

export function methodLine(
  estimate: Estimate,
  figure: string,
  row: number,
  { estimate: byDefault, ...ends }: ChartSeries,
  words: ChartWords,
): MethodLine {
  const isDefault = estimate === byDefault
  const label = isDefault ? words.methods.byDefault(estimate.method) : estimate.method
  const text = methodText(estimate, byDefault.headline?.day ?? byDefault.lastDay, words)
  const said = [text, ...(isDefault ? elsewhereText(ends, words) : [])].join(', ')
  return {
    ...keyColumns(estimate),
    is_default: isDefault,
    ...figureColumns(estimate.headline),
    verdict: estimate.verdict,
    status: estimate.status,
    missing_reason: estimate.missingReason,
    ...lineOf(figure, row),
    label,
    said,
    text: words.labelled(label, said),
  }
}

/** No run where a method gives a best figure and no bounds at all: its best stands alone. */
export function runsOf({ method, headline }: Estimate, figure: string, row: number): readonly MethodRun[] {
  const { low, high } = statedFigure(headline)
  const bounded = low !== null || high !== null || (headline?.runs.length ?? 0) > 1
  const runs = headline && bounded ? headline.runs : []
  return runs.map(run => ({ method, low: run.low, high: run.high, ...lineOf(figure, row) }))
}

export function rulingLine(
  ruling: Readonly<RulingRow>,
  figure: string,
  row: number,
  words: ChartWords,
): RulingLine {
  const said = rulingText(ruling, words)
  const label = words.methods.ruling
  return {
    ...ruling,
    ...lineOf(figure, row),
    nought: 0,
    label,
    said,
    why: wrapped(ruling.reason, REASON_CHARACTERS),
    text: words.labelled(words.labelled(label, said), ruling.reason),
  }
}
