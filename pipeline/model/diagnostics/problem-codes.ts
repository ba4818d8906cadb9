/**
 * The closed list of problems, `level/problem`, with the severity of each. `error` blocks publishing, `warning` is
 * published with the data and is worth a second look, `note` informs.
 */
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
  'row/id-drift': 'warning',
  'row/unused': 'warning',
  'cell/too-long': 'error',
  'cell/required': 'error',
  'cell/not-allowed': 'error',
  'cell/malformed': 'error',
  'cell/unusual-characters': 'note',
  'cell/formula': 'error',
  'cell/garbled': 'error',
  'event/period-reversed': 'error',
  'source/likely-relay': 'warning',
  'source/not-archived': 'note',
  'claim/period-reversed': 'error',
  'claim/before-event': 'error',
  'claim/counts-beyond-report': 'error',
  'claim/reported-before-event': 'error',
  'claim/reported-after-source': 'warning',
  'claim/reported-in-future': 'error',
  'claim/other-year': 'warning',
  'claim/in-other-file': 'warning',
  'claim/unknown-language': 'error',
  'claim/other-language': 'error',
  'claim/unknown-hedge': 'error',
  'claim/no-figure': 'error',
  'claim/several-figures': 'error',
  'claim/unclear-separator': 'error',
  'claim/figure-disagrees': 'error',
  'claim/corrects-another': 'error',
  'claim/twice': 'error',
  'claim/count-falls': 'warning',
  'claim/part-above-whole': 'warning',
  'claim/unchecked-wording': 'warning',
  'claim/unclear-noun': 'warning',
  'claim/hedge-scope': 'note',
  'dataset/too-few-rows': 'error',
  'dataset/too-many-rows': 'warning',
  'desk/malformed': 'error',
  'desk/not-acceptable': 'error',
  'desk/stale-known-issue': 'error',
  'desk/stale-ruling': 'error',
  'desk/ruling-off-series': 'error',
  'desk/ruling-claim-elsewhere': 'error',
  'desk/ruling-claim-twice': 'error',
  'desk/ruling-twice': 'error',
  'desk/ruling-reversed': 'error',
  'desk/ruling-without-figure': 'error',
  'desk/ruling-before-claim': 'error',
  'desk/ruling-number-unprinted': 'note',
} as const satisfies Record<string, Severity>

export const SEVERITY_ORDER = ['error', 'warning', 'note'] as const
export type Severity = (typeof SEVERITY_ORDER)[number]

export type ProblemCode = keyof typeof SEVERITIES

export const PROBLEM_CODES = Object.keys(SEVERITIES) as readonly ProblemCode[]

export function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(SEVERITIES, text)
}
