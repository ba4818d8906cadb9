/** A file of `dist/`, not yet on disk. */
export interface OutputFile {
  /** Path inside `dist/`, with forward slashes. */
  readonly path: string
  readonly bytes: Uint8Array
  /** Rows of a table; null for other files. */
  readonly rows: number | null
}
