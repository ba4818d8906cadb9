/** What is said to somebody who adds a note or an event. */
export interface RecordWords {
  /** The fields that are still needed, with what each is for. */
  needed(command: string, fields: readonly { readonly name: string; readonly isFor: string }[]): string
  noField(name: string): string
  malformedField(typed: string): string
  unknownId(name: string, typed: string): string
  /** With which fields an id that is not known is added as well. */
  creates(fields: readonly string[]): string
  notNew(name: string, typed: string, fields: readonly string[]): string
  taken(name: string, typed: string, free: string): string
  /** Words as printed, and the figure that is read from them. */
  readAs(wording: string, figure: string): string
  cannotWrite(file: string, encoding: string, text: string): string
  /** Said where raw/ has errors before anything is added. */
  readonly brokenBefore: string
  readonly nothingWritten: string
  added(place: string, id: string): string
  raised(file: string, table: string, least: number): string
  /** What is left to do. */
  readonly next: string
  /** Of an answer that may be left out. */
  readonly optional: string
  /** The choice of no other row. */
  readonly none: string
  /** The choice of a row that is added as well. */
  readonly another: string
  readonly newId: string
  readonly mustBeFilled: string
  /** Whether words say the figure that was read from them. */
  readonly isRight: string
  /** Said of words that are not understood. */
  readonly notUnderstood: string
  readonly write: string
  readonly yes: string
  readonly no: string
}
