import type { ExplainedFigure } from '../../model/journey/explanation.ts'
import type { EventRow, NoteRow, SourceRow } from '../../model/records.gen.ts'
import type { Freshness } from '../freshness.ts'

/** All that stands on a page, in one language. */
export interface PageContents {
  readonly title: string
  readonly description: string
  /** That this is not the current edition; null if it is. */
  readonly warning: string | null
  readonly version: string
  readonly freshness: Freshness
  readonly licence: { readonly title: string; readonly path: string }
  readonly citation: string
  /** In the order in which they happened. */
  readonly events: readonly PageEvent[]
  readonly sources: readonly Readonly<SourceRow>[]
  /** What the recorders typed, by claim. */
  readonly notes: ReadonlyMap<string, Readonly<NoteRow>>
  readonly downloads: readonly DownloadSection[]
  /** The dataset as search engines read it. */
  readonly linkedData: object
}

export interface PageEvent {
  readonly event: Readonly<EventRow>
  readonly figures: readonly ExplainedFigure[]
  readonly charts: readonly PageChart[]
}

export interface PageChart {
  readonly name: 'claims' | 'toll' | 'known' | 'methods'
  /** The drawing, as an element of HTML. */
  readonly svg: string
  readonly table: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** The same as files: paths beside the page. */
  readonly files: readonly string[]
}

/** Files that one kind of reader looks for. */
export interface DownloadSection {
  readonly title: string
  /** What files are, and the same in every format. */
  readonly entries: readonly { readonly is: string; readonly files: readonly Download[] }[]
}

export interface Download {
  readonly path: string
  readonly bytes: number
  readonly rows: number | null
  readonly sha256: string
}

/** What the page looks like and what it does by itself, as published. */
export interface PageAssets {
  readonly style: string
  readonly script: string
}
