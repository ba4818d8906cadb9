/** What is said of parts that are weighed one by one and published together. */
export interface ShardWords {
  malformed(option: string, typed: string): string
  kept(file: string): string
  readonly none: string
  missing(place: number, of: number): string
  broken(file: string): string
  /** Of a shard that was made from another state of the data or by another program, or is one of another number. */
  other(file: string): string
}
