/** A file of `raw/` as it lies on disk. */
export interface RawFile {
  /** Path in the repository, with forward slashes: `raw/events.csv`. */
  readonly file: string
  readonly bytes: Uint8Array
}

/** What the edge read: bytes, and nothing understood yet. */
export interface RawBook {
  readonly files: readonly RawFile[]
}
