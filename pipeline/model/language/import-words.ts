/** What is said while a table of somebody else is taken over, or put beside our figures. */
export interface ImportWords {
  readonly fileNeeded: (command: string) => string
  noFile(path: string): string
  readonly originNeeded: string
  /** A file of this name is there; another can be named. */
  exists(path: string): string
  readonly dataHasErrors: string
  readonly nothingTaken: string
  readonly nothingWritten: string
  /** The account: nothing is lost on the way. */
  rows(all: number, claimed: number, aside: number): string
  counts(all: number, claims: number, aside: number): string
  wrote(path: string): string
  /** Said where the licence forbids publishing. */
  unpublishable(licence: string): string
  readonly beside: {
    readonly columns: BesideColumns
    /** How their figure lies to ours, by its name in the CSV. */
    readonly lies: Readonly<Record<'inside' | 'below' | 'above' | 'overlaps' | 'none', string>>
    readonly added: string
    readonly nothing: string
    /** How many figures there are, how many theirs lies inside, and how many rows of theirs are about no event of ours. */
    total(figures: number, inside: number, outside: number): string
  }
}

type BesideColumns = Readonly<
  Record<'event' | 'what' | 'method' | 'ours' | 'theirs' | 'rows' | 'lies', string>
>
