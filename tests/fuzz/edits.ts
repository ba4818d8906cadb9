import type { Dice } from '../dice.ts'

/** One change of some bytes: what stands from `at` on is replaced. */
export interface Edit {
  readonly kind: string
  readonly at: number
  readonly removed: number
  readonly inserted: Uint8Array
}

/** What programs, keyboards and broken transfers leave in a table, and what means something in one. */
const PIECES: readonly [string, ...string[]] = [
  '"',
  '""',
  '",',
  ',"',
  ',',
  ',,',
  ';',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\n\n',
  '\0',
  ' ',
  '\u00a0',
  '\u200b',
  '\u202f',
  '\ufeff',
  '\ufffd',
  'é',
  'Ã©',
  '’',
  '–',
  '٣',
  '۵',
  '４',
  '９０',
  '०',
  '𝟗',
  '😀',
  '=',
  '-',
  '..',
  '~',
  '(',
  'a ',
]

/** Bytes beside which an edit is likelier to change what a table says. */
const TELLING = new Set([...'",\n0123456789.-'].map(character => character.charCodeAt(0)))

/** One to four edits of a file, most often one, each of the bytes that the one before it left. */
export function randomEdits(bytes: Uint8Array, throws: Dice): readonly Edit[] {
  const edits: Edit[] = []
  let current = bytes
  for (let left = throws.pick([1, 1, 1, 2, 3, 4]); left > 0; left--) {
    const edit = randomEdit(current, throws)
    edits.push(edit)
    current = applied(current, edit)
  }
  return edits
}

export function applied(bytes: Uint8Array, { at, removed, inserted }: Edit): Uint8Array {
  return Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at + removed)])
}

function randomEdit(bytes: Uint8Array, throws: Dice): Edit {
  const at = placeIn(bytes, throws)
  const length = Math.min(1 + throws.below(throws.pick([2, 8, 60, 600])), bytes.length - at)
  const stretch = bytes.subarray(at, at + length)
  const one = bytes[at] ?? 0
  const replace = (kind: string, removed: number, inserted: Uint8Array): Edit => ({
    kind,
    at,
    removed,
    inserted,
  })
  return throws.pick([
    () => replace('flip', 1, Uint8Array.of(one ^ (1 << throws.below(8)))),
    () => replace('byte', 0, Uint8Array.of(throws.below(256))),
    () => replace('high byte', 0, Uint8Array.of(0x80 + throws.below(128))),
    () => replace('digit', throws.below(2), Buffer.from(String(throws.below(10)))),
    () => replace('piece', throws.below(2), Buffer.from(throws.pick(PIECES))),
    () => replace('delete', throws.once(2) ? 1 : length, new Uint8Array()),
    () => replace('duplicate', 0, stretch),
    () => replace('flood', 0, Buffer.from(throws.pick(PIECES).repeat(throws.once(8) ? 5000 : 40))),
    () => replace('swap', length, swapped(stretch, throws)),
    () =>
      throws.once(4)
        ? replace('truncate', bytes.length - at, new Uint8Array())
        : replace('delete', 1, new Uint8Array()),
  ])()
}

/** Any place, or one beside a byte that means something. */
function placeIn(bytes: Uint8Array, throws: Dice): number {
  const at = throws.below(bytes.length + 1)
  if (throws.once(2)) return at
  const telling = bytes.subarray(at).findIndex(byte => TELLING.has(byte))
  return telling < 0 ? at : at + telling + throws.below(2)
}

/** The same bytes with two parts of them in each other's place. */
function swapped(stretch: Uint8Array, throws: Dice): Uint8Array {
  const middle = throws.below(stretch.length + 1)
  return Buffer.concat([stretch.subarray(middle), stretch.subarray(0, middle)])
}

/** An edit and the bytes around it, so that it can be told what it did. */
export function showEdit(bytes: Uint8Array, { kind, at, removed, inserted }: Edit): string {
  const show = (from: number, to: number) =>
    JSON.stringify(Buffer.from(bytes.subarray(Math.max(from, 0), to)).toString('latin1'))
  const out = show(at, at + removed)
  const into = JSON.stringify(Buffer.from(inserted).toString('latin1'))
  return `${kind} at byte ${at}: ${out} became ${into}, between ${show(at - 30, at)} and ${show(at + removed, at + removed + 30)}`
}
