import type { DiagnosticRow } from '../records.gen.ts'

type Severity = DiagnosticRow['severity']

/** The closed list of codes, `level/problem`, with the severity of each. */
export const SEVERITIES = {
  'file/missing': 'error',
  'file/empty': 'error',
  'file/unreadable': 'error',
  'file/binary': 'error',
  'file/nul': 'error',
  'file/encoding-unclear': 'error',
  'file/encoding-damaged': 'error',
  'file/not-json': 'error',
  'file/unknown-table': 'error',
  'file/quote-not-closed': 'error',
  'file/quote-misplaced': 'error',
  'file/header-duplicate': 'error',
  'file/header-missing': 'error',
  'file/header-unknown': 'error',
  'file/delimiter-unclear': 'error',
  'file/header-spelling': 'note',
  'file/header-order': 'error',
  'row/length': 'error',
  'row/duplicate-id': 'error',
  'row/unknown-id': 'error',
  'row/unknown-side': 'error',
  'row/cycle': 'error',
  'cell/too-long': 'error',
  'cell/required': 'error',
  'cell/not-allowed': 'error',
  'cell/malformed': 'error',
  'event/period-reversed': 'error',
  'claim/period-reversed': 'error',
  'claim/before-event': 'error',
  'claim/counts-beyond-report': 'error',
  'claim/reported-in-future': 'error',
  'claim/unknown-language': 'error',
  'claim/unknown-hedge': 'error',
  'claim/no-figure': 'error',
  'claim/several-figures': 'error',
  'claim/unclear-separator': 'error',
  'claim/figure-disagrees': 'error',
  'claim/corrects-another': 'error',
  'claim/unchecked-wording': 'warning',
  'claim/unclear-noun': 'warning',
  'claim/hedge-scope': 'note',
  'dataset/too-few-rows': 'error',
  'dataset/too-many-rows': 'warning',
  'desk/malformed': 'error',
} as const satisfies Record<string, Severity>

export type ProblemCode = keyof typeof SEVERITIES

export const PROBLEM_CODES = Object.keys(SEVERITIES) as readonly ProblemCode[]
