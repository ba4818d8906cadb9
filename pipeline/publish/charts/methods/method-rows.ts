import type { Estimate } from '../../../model/journey/assessment.ts'
import type { EstimateRow, RulingRow } from '../../../model/records.gen.ts'
import { statedFigure } from '../../../model/stated.ts'
import { figureColumns, keyColumns } from '../../rows.ts'
import type { ChartSeries } from '../rows.ts'
import { methodLabel, methodText, RULING, rulingText } from '../words/methods.ts'
import { elsewhereText, wrapped } from '../words/words.ts'

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

function lineOf(figure: string, row: number): Line {
  const y = (row + 0.5) * LINE
  return { figure, y, y1: y - BAR, y2: y + BAR }
}

export function methodLine(
  estimate: Estimate,
  figure: string,
  row: number,
  { estimate: byDefault, ...ends }: ChartSeries,
): MethodLine {
  const isDefault = estimate === byDefault
  const label = methodLabel(estimate.method, isDefault)
  const text = methodText(estimate, byDefault.headline?.day ?? byDefault.lastDay)
  const said = [text, ...(isDefault ? elsewhereText(ends) : [])].join(', ')
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
    text: `${label}: ${said}`,
  }
}

/** No run where a method gives a best figure and no bounds at all: its best stands alone. */
export function runsOf({ method, headline }: Estimate, figure: string, row: number): readonly MethodRun[] {
  const { low, high } = statedFigure(headline)
  const bounded = low !== null || high !== null || (headline?.runs.length ?? 0) > 1
  const runs = headline && bounded ? headline.runs : []
  return runs.map(run => ({ method, low: run.low, high: run.high, ...lineOf(figure, row) }))
}

export function rulingLine(ruling: Readonly<RulingRow>, figure: string, row: number): RulingLine {
  const said = rulingText(ruling)
  return {
    ...ruling,
    ...lineOf(figure, row),
    nought: 0,
    label: RULING,
    said,
    why: wrapped(ruling.reason, REASON_CHARACTERS),
    text: `${RULING}: ${said}: ${ruling.reason}`,
  }
}
