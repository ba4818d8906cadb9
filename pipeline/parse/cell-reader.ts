const ASCII = 128
/** How many texts of a column are remembered. */
const KNOWN = 256
/** Longer ones hardly ever come back. */
const LONGEST = 64

/** Makes the texts of the cells of one record after the other. */
export interface CellReader {
  /** Forgets the cells of the last record. */
  begin(): void
  /** The next cell: the bytes of it, without quotation marks around it, and whether there are doubled ones in it. */
  add(from: number, to: number, doubled: boolean): void
  text(index: number): string
  all(): readonly string[]
}

/**
 * Reads cells of a text of UTF-8. In a table of claims most cells say what some cell above them said: ids, dates, kinds.
 * These are made once, and shared: that is quicker than to make them again, saves a third of the memory, and what looks
 * them up later has their hash at hand.
 */
export function cellReader(bytes: Uint8Array): CellReader {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const columns: string[][] = []
  const bounds: number[] = []
  let count = 0

  function text(index: number): string {
    const from = bounds[2 * index] ?? 0
    const end = bounds[2 * index + 1] ?? 0
    const to = end < 0 ? -end : end
    if (end < 0) return made(from, to).replaceAll('""', '"')
    if (to - from > LONGEST) return made(from, to)
    if (from === to) return ''
    let column = columns[index]
    if (!column) {
      column = Array(KNOWN).fill('')
      columns[index] = column
    }
    const place = placeOf(bytes, from, to)
    const known = column[place] ?? ''
    if (stands(known, from, to)) return known
    const fresh = made(from, to)
    column[place] = fresh
    return fresh
  }

  /** Whether a text is the one of these bytes; never, if it is not of ASCII. */
  function stands(known: string, from: number, to: number): boolean {
    if (known.length !== to - from) return false
    for (let i = 0; i < known.length; i++) {
      const byte = bytes[from + i] ?? ASCII
      if (byte >= ASCII || known.charCodeAt(i) !== byte) return false
    }
    return true
  }

  function made(from: number, to: number): string {
    return buffer.toString('utf8', from, to)
  }

  return {
    begin() {
      count = 0
    },
    add(from, to, doubled) {
      bounds[2 * count] = from
      bounds[2 * count + 1] = doubled ? -to : to
      count += 1
    },
    text,
    all() {
      const cells: string[] = new Array(count)
      for (let i = 0; i < count; i++) cells[i] = text(i)
      return cells
    },
  }
}

/** A place among those remembered: what tells ids and dates apart is mostly at their end. */
function placeOf(bytes: Uint8Array, from: number, to: number): number {
  const end = (bytes[to - 1] ?? 0) + 7 * (bytes[to - 2] ?? 0) + 53 * (bytes[to - 3] ?? 0)
  return (end + 31 * (to - from) + 11 * (bytes[from] ?? 0)) % KNOWN
}
