const QUOTE = 34
const LF = 10
const CR = 13
const ASCII = 128
/** How many texts of a column are remembered. */
const KNOWN = 256
/** Longer ones hardly ever come back. */
const LONGEST = 64

/** Finds the cells of one record after the other, and makes their texts. */
export interface RecordReader {
  /**
   * Finds the cells of the record that begins at a byte, or the first `most` of them, and where they end. -1 stands for a record
   * that is not plainly one of RFC 4180: in which a cell neither is free of quotation marks nor begins and ends with one and has
   * only doubled ones between them.
   */
  find(bytes: Uint8Array, from: number, delimiter: number, most?: number): number
  /** How many cells were found. */
  count(): number
  /** How many lines end inside of them. */
  breaks(): number
  text(index: number): string
  all(): readonly string[]
}

/**
 * Reads records of texts of UTF-8. It goes over bytes, since every sign that counts is a single one of them. In tables of claims
 * most cells say what some cell above them said: ids, dates, kinds. These are made once, and shared: that is quicker than to
 * make them again, saves a third of the memory, and what looks them up later has their hash at hand.
 */
export function recordReader(): RecordReader {
  const columns: string[][] = []
  const bounds: number[] = []
  let file: Uint8Array = Buffer.alloc(0)
  let buffer = Buffer.from(file.buffer)
  let [count, breaks] = [0, 0]

  /** Where the quoted cell ends that begins at a byte; -1 where it does not. */
  function addQuoted(bytes: Uint8Array, from: number): number {
    let doubled = false
    let at = from + 1
    for (; ; at++) {
      const byte = bytes[at]
      if (byte === QUOTE) {
        if (bytes[at + 1] !== QUOTE) break
        doubled = true
        at += 1
      } else if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) breaks += 1
      else if (byte === undefined) return -1
    }
    add(from + 1, doubled ? -at : at)
    return at + 1
  }

  function add(from: number, to: number): void {
    bounds[2 * count] = from
    bounds[2 * count + 1] = to
    count += 1
  }

  function text(index: number): string {
    const from = bounds[2 * index] ?? 0
    const end = bounds[2 * index + 1] ?? 0
    if (end < 0) return made(from, -end).replaceAll('""', '"')
    if (end - from > LONGEST) return made(from, end)
    if (from === end) return ''
    let column = columns[index]
    if (!column) {
      column = Array(KNOWN).fill('')
      columns[index] = column
    }
    const place = placeOf(buffer, from, end)
    const known = column[place] ?? ''
    if (stands(known, from, end)) return known
    const fresh = made(from, end)
    column[place] = fresh
    return fresh
  }

  /** Whether a text is the one of these bytes; never, if it is not of ASCII. */
  function stands(known: string, from: number, to: number): boolean {
    if (known.length !== to - from) return false
    for (let i = 0; i < known.length; i++) {
      const byte = buffer[from + i] ?? ASCII
      if (byte >= ASCII || known.charCodeAt(i) !== byte) return false
    }
    return true
  }

  function made(from: number, to: number): string {
    return buffer.toString('utf8', from, to)
  }

  return {
    find(bytes, from, delimiter, most = Number.POSITIVE_INFINITY) {
      if (file !== bytes) {
        file = bytes
        buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
      }
      count = 0
      breaks = 0
      for (let at = from; ; at++) {
        const first = at
        if (bytes[at] === QUOTE) {
          at = addQuoted(bytes, at)
          if (at < 0) return -1
        } else {
          let byte = bytes[at]
          while (byte !== delimiter && byte !== LF && byte !== CR && byte !== undefined) {
            if (byte === QUOTE) return -1
            at += 1
            byte = bytes[at]
          }
          add(first, at)
        }
        if (bytes[at] !== delimiter || count === most) return at
      }
    },
    count: () => count,
    breaks: () => breaks,
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
