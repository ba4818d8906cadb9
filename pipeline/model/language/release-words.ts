import type { Asking } from '../journey/release.ts'

/** What the program says when it releases a version, or will not. */
export interface ReleaseWords {
  readonly versionNeeded: string
  noVersion(typed: string): string
  readonly noRepository: string
  readonly noCommit: string
  /** The beginning of what `git status` names. */
  dirty(paths: readonly string[]): string
  readonly noIdentity: string
  tagExists(tag: string): string
  /** `than`: the version that it must be greater than, or may not be smaller than. */
  notGreater(typed: string, than: string): string
  notBelow(typed: string, than: string): string
  tooSmall(typed: string, least: string, because: Asking): string
  readonly noChangelog: string
  overlapTooShort(version: string, until: string, least: string): string
  /** Files that were edited while a release that was interrupted stood half-way. */
  inTheWay(paths: readonly string[], commit: string): string
  undone(tag: string): string
  completed(tag: string): string
  readonly distStale: string
  gitFailed(command: string, said: string): string
  landing(tag: string): string
  released(tag: string, commit: string): string
  archive(path: string, bytes: number, sha256: string): string
  next(tag: string): string
}
