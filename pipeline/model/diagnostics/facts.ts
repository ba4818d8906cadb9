import type { Outcome } from '../journey/casebook.ts'
import type { Dialect } from '../journey/dialect.ts'
import type { ReleasedTable } from '../journey/ledger.ts'
import type { UnreadableFile } from '../journey/raw-book.ts'
import type { Forbidden } from '../theirs/licence.ts'

/** What a cell must hold, for a person who has just typed something else. */
export type Wanted =
  | { readonly kind: 'enum'; readonly nearest: readonly string[]; readonly values: readonly string[] }
  | { readonly kind: 'day' | 'date' | 'url' | 'id' | 'ids' | 'text'; readonly example: string }
  | { readonly kind: 'figure' }
  | {
      readonly kind: 'number'
      readonly whole: boolean
      readonly least: number | null
      readonly most: number | null
      readonly example: string
    }
  | { readonly kind: 'code'; readonly of: 'country' | 'language' | 'wikidata'; readonly example: string }

/** A cell of the same row on which a condition of the schema depends. */
export interface Given {
  readonly column: string
  readonly value: string
}

/** What is wrong with a value of a JSON file. */
export type DeskFault =
  | { readonly kind: 'missing' | 'unknown' | 'twice' }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'minimum' | 'maximum'; readonly limit: number }
  | { readonly kind: 'other'; readonly rule: string }

/** Where another row of the same matter stands. */
export interface Elsewhere {
  readonly id: string
  readonly file: string
  readonly line: number
}

/** A claim that a ruling did not consider: its words, and who says them. */
export interface Unheard {
  readonly id: string
  readonly wording: string
  readonly speaker: { readonly en: string; readonly fr: string }
}

/** Files that are taken for tables and are none. */
export type BinaryKind = 'workbook' | 'old-workbook' | 'zip' | 'pdf' | 'gzip'

/** What became of something that readers rely on, and what is wanting for it to be allowed. */
export interface BrokenColumns {
  readonly what:
    | 'table-removed'
    | 'removed'
    | 'renamed'
    | 'reordered'
    | 'retyped'
    | 'stricter'
    | 'key'
    | 'file-removed'
  readonly table: string
  readonly column: string | null
  readonly was: string | null
  readonly is: string | null
  readonly released: string
  readonly version: string
  readonly until: string
  readonly lacks: 'version' | 'overlap' | 'both'
}

interface Nothing {
  readonly [name: string]: never
}

/**
 * What each message is about, beside the place and the offending text: data, so that a diagnostic can be said in every
 * language and read by every tool.
 */
export interface Facts {
  'file/missing': Nothing
  'file/empty': Nothing
  'file/unreadable': { readonly why: UnreadableFile['why'] }
  /** `kind`: what the file is instead, if its first bytes tell. */
  'file/binary': { readonly kind: BinaryKind | null }
  'file/nul': Nothing
  /** What the same stretch of the file is in each encoding that it may have. */
  'file/encoding-unclear': {
    readonly readings: readonly { readonly encoding: string; readonly text: string }[]
  }
  'file/encoding-damaged': { readonly encoding: string }
  'file/not-json': Nothing
  'file/unknown-table': { readonly known: readonly string[] }
  'file/quote-not-closed': Nothing
  'file/quote-misplaced': Nothing
  'file/header-duplicate': Nothing
  'file/header-missing': { readonly missing: string; readonly after: string | null }
  'file/header-unknown': { readonly nearest: string | null; readonly known: readonly string[] }
  /** `fits`: the delimiters under which the header is one equally well; none if it is under no one. */
  'file/delimiter-unclear': {
    readonly fits: readonly Dialect['delimiter'][]
    readonly columns: readonly string[]
  }
  'file/header-spelling': { readonly expected: string }
  'file/header-order': { readonly expected: string }
  'row/length': { readonly cells: number; readonly columns: number; readonly delimiter: Dialect['delimiter'] }
  'row/duplicate-id': { readonly first: Elsewhere }
  'row/unknown-id': { readonly column: string; readonly table: string; readonly nearest: readonly string[] }
  'row/unknown-side': { readonly nearest: readonly string[] }
  'row/cycle': { readonly path: readonly string[] }
  'row/id-drift': { readonly other: Elsewhere; readonly by: 'spelling' | 'name' }
  'row/unused': { readonly table: 'speakers' | 'sources' }
  'cell/too-long': { readonly length: number; readonly most: number }
  'cell/required': { readonly column: string; readonly given: readonly Given[]; readonly wanted: Wanted }
  'cell/not-allowed': { readonly column: string; readonly given: readonly Given[] }
  'cell/malformed': {
    readonly column: string
    readonly matter: 'unreadable' | 'no-date' | 'out-of-range' | 'too-long'
    readonly wanted: Wanted
    /** What may have been meant, as a person would type it. */
    readonly meant: readonly string[]
  }
  'cell/unusual-characters': { readonly column: string; readonly read: string }
  'cell/formula': { readonly column: string }
  'cell/garbled': { readonly column: string; readonly meant: string | null }
  'event/period-reversed': { readonly start: string }
  'source/likely-relay': { readonly other: Elsewhere; readonly claims: readonly [string, string] }
  'source/not-archived': Nothing
  /** `claims`: how many come from it. */
  'source/licence-forbids': { readonly why: Forbidden; readonly claims: number }
  'claim/period-reversed': { readonly from: string }
  'claim/before-event': { readonly start: string }
  'claim/counts-beyond-report': { readonly reported: string }
  'claim/reported-before-event': { readonly start: string }
  'claim/reported-after-source': { readonly published: string }
  'claim/reported-in-future': { readonly recorded: string }
  'claim/other-year': { readonly event: string; readonly other: string }
  'claim/in-other-file': { readonly event: string; readonly file: string }
  'claim/unknown-language': { readonly known: readonly string[] }
  'claim/other-language': { readonly other: string }
  'claim/unknown-hedge': { readonly known: readonly string[] }
  'claim/no-figure': { readonly outcome: Outcome; readonly states: Outcome | null }
  'claim/several-figures': Nothing
  'claim/unclear-separator': { readonly thousands: string }
  'claim/figure-disagrees': { readonly read: string | null }
  'claim/corrects-another': Nothing
  'claim/twice': { readonly first: Elsewhere }
  'claim/count-falls': {
    readonly earlier: Elsewhere
    readonly day: string
    readonly low: number
    readonly high: number
  }
  'claim/part-above-whole': { readonly whole: Elsewhere; readonly low: number; readonly high: number }
  'claim/unchecked-wording': Nothing
  'claim/unclear-noun': Nothing
  'claim/hedge-scope': { readonly hedge: string }
  'dataset/too-few-rows': { readonly rows: number; readonly least: number }
  'dataset/too-many-rows': { readonly rows: number; readonly most: number }
  'desk/malformed': { readonly name: string; readonly fault: DeskFault }
  /** `exists`: whether there is such a problem; it is an error then. `nearest`: the codes that may be meant. */
  'desk/not-acceptable': {
    readonly code: string
    readonly exists: boolean
    readonly nearest: readonly string[]
  }
  /** `nearest`: keys about which the same is said, and that may be meant. */
  'desk/stale-known-issue': {
    readonly code: string
    readonly key: string
    readonly nearest: readonly string[]
  }
  /**
   * The claims of the series that were not considered, and those considered that no row has any more or that were
   * deprecated. `claims`: what the cell says once all are considered; empty if nothing is left.
   */
  'desk/stale-ruling': {
    readonly unheard: readonly Unheard[]
    readonly gone: readonly string[]
    readonly deprecated: readonly string[]
    readonly claims: string
  }
  /** `claimed`: whether anybody claims anything about the series. `listed`: what all the claims are about, if it is one. */
  'desk/ruling-off-series': {
    readonly series: string
    readonly claimed: boolean
    readonly listed: string | null
  }
  'desk/ruling-claim-elsewhere': {
    readonly series: string
    readonly other: string
    readonly claims: string
  }
  'desk/ruling-claim-twice': Nothing
  'desk/ruling-twice': { readonly series: string; readonly first: Elsewhere }
  'desk/ruling-reversed': {
    readonly low: number | null
    readonly best: number | null
    readonly high: number | null
  }
  'desk/ruling-without-figure': Nothing
  'desk/ruling-before-claim': { readonly claim: string; readonly recorded: string }
  'desk/ruling-number-unprinted': Nothing
  /** `version`: that had it first. `place`: where its row stood. `nearest`: ids that are new and may be the same thing. */
  'release/id-gone': {
    readonly id: string
    readonly table: ReleasedTable
    readonly place: string
    readonly version: string
    readonly nearest: readonly string[]
  }
  'release/id-back': { readonly tombstone: Elsewhere; readonly withdrawn: string }
  /** `stands`: whether a row has the id today. `nearest`: ids that were released, are gone, and may be meant. */
  'release/id-never-released': {
    readonly table: ReleasedTable
    readonly stands: boolean
    readonly nearest: readonly string[]
  }
  /**
   * `lacks`: what would make the change one that readers are told of in time. `version`: the least that may have it.
   * `until`: the first day on which the overlap may end.
   */
  'release/columns-broken': BrokenColumns
  'release/overlap-too-short': { readonly version: string; readonly until: string; readonly least: string }
  /** `missing`: what has to be typed in the mapping, by its name there. */
  'import/incomplete': { readonly missing: readonly string[] }
  'import/no-tags': Nothing
  /** `column`: that a mapping names. `known`: those that the table has. */
  'import/no-column': { readonly column: string; readonly known: readonly string[] }
  'import/unwritable': Nothing
  'import/row-length': {
    readonly cells: number
    readonly columns: number
    readonly delimiter: Dialect['delimiter']
  }
  'import/unread-cell': { readonly wanted: 'id' | 'date' | 'end' | 'country' }
  /** `sentinel`: whether it is a number below nought, with which some tables say that they do not know. */
  'import/no-number': { readonly sentinel: boolean }
  /** The cell that should be smaller: its column and what it says. */
  'import/out-of-order': { readonly column: string; readonly number: string }
  /** `other`: whether the event has the id and tells something else; or else the claim is there already. */
  'import/taken': { readonly id: string; readonly other: boolean }
  /** What make check would say of it, and of which column here. */
  'import/not-accepted': { readonly code: string; readonly column: string | null }
  'import/no-count': Nothing
  'import/nought': Nothing
  'import/left-out': { readonly wanted: 'date' | 'number' }
}
