import type { ImportWords } from './import-words.ts'
import type { RecordWords } from './record-words.ts'
import type { ReleaseWords } from './release-words.ts'
import type { ShardWords } from './shard-words.ts'

/** What the program says of itself and of how it is used. */
export interface ProgramWords {
  readonly usage: string
  readonly release: ReleaseWords
  readonly record: RecordWords
  readonly imports: ImportWords
  readonly shards: ShardWords
  /** Where to look after a wrong call. */
  readonly hint: string
  noCommand(typed: string): string
  readonly figureNeeded: string
  tooMany(typed: string): string
  noFolder(path: string): string
  noOption(option: string): string
  notHere(option: string, command: string): string
  valueNeeded(option: string): string
  notAmong(option: string, typed: string, allowed: readonly string[]): string
  /** A date that the calendar does not have, and one that it has, if any is like it. */
  noDate(option: string, typed: string, nearest: string | null): string
  noFigure(figure: string): string
  didYouMean(figure: string): string
  readonly thereAre: string
  /** Why the lines that a pull request changes cannot be found out. */
  readonly noRepository: string
  noRef(ref: string): string
  /** What the user may type so that git knows a name. */
  fetchIt(command: string): string
  readonly baseNeeded: string
  noCommonHistory(ref: string): string
  /** Said when an older state of knowledge was published. */
  published(asKnownOn: string): string
  /** Said when nothing is published. */
  readonly distStays: string
  /** Said while nothing is to be done. */
  readonly watching: string
  rebuilt(files: number, seconds: number): string
  serving(address: string): string
  readonly nothingToServe: string
  noPort(port: number): string
  portMalformed(option: string, typed: string): string
  /** A file of the ledger that is missing or is not what the program wrote. */
  ledgerBroken(file: string): string
  /** The statement of overlaps that is not as its schema wants it. */
  overlapMalformed(file: string): string
  /** Which chart is drawn, of how many; how many a second, and in how many seconds all will be, once that is known. */
  drawing(step: StepOf & { readonly name: string }, pace: Pace | null): string
  readonly tablesStay: string
  tablesKept(asKnownOn: string): string
  /** Which part of the notes is checked, of how many. */
  checking(step: StepOf, pace: Pace | null): string
}

interface StepOf {
  readonly place: number
  readonly of: number
}

interface Pace {
  readonly perSecond: number
  readonly left: number
}
