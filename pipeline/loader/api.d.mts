/**
 * Opens the published data: the folder of bilan.mjs, or another by its URL, which in a page may be relative to the page.
 * Rejects where the folder cannot be read, or holds data of another major version than this program knows.
 */
export declare function open(folder?: string | { readonly href: string }): Promise<Bilan>

/** The published data. Nothing is read before it is asked for, and nothing twice. */
export interface Bilan {
  readonly title: string
  /** Version of the data. */
  readonly version: string
  /** The tables that can be read. */
  readonly tables: readonly (keyof Tables)[]
  /**
   * The rows of a table, in the order of its file; null is an empty cell. All who ask share them, so they cannot be changed.
   * Rejects where there is no such table, and says which was meant; and where its file cannot be read.
   */
  table<Name extends keyof Tables>(name: Name): Promise<readonly Readonly<Tables[Name]>[]>
  /**
   * The figures of what is asked for. Rejects where no figure at all has such an event, group, outcome, counting or method: a
   * misspelt one would look as if nobody had spoken of it.
   */
  figures(asked?: Asked): Promise<Figure[]>
  /**
   * Every claim that a method weighed for a figure, used or not, in the order of trace.csv. Rejects where there is no such figure.
   */
  behind(figure: FigureKey): Promise<Behind[]>
}

/** Which figures are wanted. What is left out may be anything, but for the method. */
export interface Asked {
  readonly event?: string | undefined
  readonly group?: string | undefined
  readonly outcome?: EstimateRow['outcome'] | undefined
  readonly counting?: EstimateRow['counting'] | undefined
  /** A method, or all; where it is left out, the figures that the editors show first. */
  readonly method?: EstimateRow['method'] | 'all' | undefined
}

/** What was counted, up to when, and what follows from the claims under a method. */
export type Figure = Readonly<EstimateRow>

/** The columns that tell one figure from all others. */
export type FigureKey = Readonly<
  Pick<EstimateRow, 'event_id' | 'group_id' | 'outcome' | 'counting' | 'as_of' | 'method'>
>

/** A claim, and its part in a figure. */
export interface Behind {
  /** What was said, in the words that were printed. */
  readonly claim: Readonly<ClaimRow>
  /** What the claim did to the figure, or why nothing: one row for each role, with its rules. */
  readonly did: readonly Readonly<TraceRow>[]
  /** Who said it. */
  readonly speaker: Readonly<SpeakerRow>
  /** The document that carries it. */
  readonly source: Readonly<SourceRow>
}
