import type { LateRows } from '../../model/journey/parsed-book.ts'
import type { RecordReader } from './record-reader.ts'

/** Where a record begins and ends, and on which line. */
type Place = readonly [from: number, to: number, line: number]

/** Gathers the places of records of one file. */
export class LateRecords {
  readonly #places: number[] = []

  add(...place: Place): void {
    this.#places.push(...place)
  }

  /** All that were gathered, to be read by `reader`. */
  rows(reader: RecordReader, bytes: Uint8Array, delimiter: number): LateRows {
    const places = Int32Array.from(this.#places)
    const placeOf = (row: number): Place => [
      places[3 * row] ?? 0,
      places[3 * row + 1] ?? 0,
      places[3 * row + 2] ?? 0,
    ]
    return {
      count: places.length / 3,
      line: row => placeOf(row)[2],
      cell(row, index) {
        reader.find(bytes, placeOf(row)[0], delimiter, index + 1)
        return reader.text(index)
      },
      read(row) {
        const [from, to, line] = placeOf(row)
        reader.find(bytes, from, delimiter)
        return { cells: reader.all(), line, bytes, from, to }
      },
    }
  }
}
