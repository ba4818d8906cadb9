import type { Ledger } from './ledger.ts'

/** A file of `raw/` as it lies on disk. */
export interface RawFile {
  /** Path in the repository, with forward slashes: `raw/events.csv`. */
  readonly file: string
  readonly bytes: Uint8Array
}

/** Something in `raw/` that has a name but no bytes that could be had. */
export interface UnreadableFile {
  readonly file: string
  /**
   * A folder under the name of a file; no permission to read it; a link to nothing, or back to itself; or a device,
   * a pipe or a socket, which may never end.
   */
  readonly why: 'directory' | 'no-permission' | 'broken-link' | 'not-a-file'
}

/** What the edge read: bytes, and nothing understood yet. */
export interface RawBook {
  readonly files: readonly RawFile[]
  readonly unreadable: readonly UnreadableFile[]
  /** What was released before, beside `raw/`; without it nothing was. */
  readonly ledger?: Ledger
}
