import { isDeepStrictEqual } from 'node:util'
import { build } from '../../pipeline/build.ts'
import { fix } from '../../pipeline/fix/fix.ts'
import { hasErrors } from '../../pipeline/model/diagnostics/diagnostic.ts'
import type { Claim } from '../../pipeline/model/journey/casebook.ts'
import type { Journey } from '../../pipeline/model/journey/journey.ts'
import type { RawBook } from '../../pipeline/model/journey/raw-book.ts'
import type { SchemaBook } from '../../pipeline/model/schema-book.ts'
import { dice } from '../dice.ts'
import { applied, type Edit, randomEdits, showEdit } from './edits.ts'
import { falsehoods, type Understood } from './oracle.ts'

/** What became of a book one of whose files was edited at random. */
export interface Outcome {
  readonly seed: number
  readonly file: string
  readonly edits: readonly Edit[]
  readonly accepted: boolean
  readonly milliseconds: number
  /** What must never be; nothing if all is well. */
  readonly failures: readonly string[]
}

/** How long reading a book as small as the shipped one may take, in milliseconds. */
const LONGEST = 2000

/** A way to run edits of one book, with nothing in common between two runs but the book. */
export function fuzzer(raw: RawBook, schemas: SchemaBook): (seed: number) => Outcome {
  const book = withoutBounds(raw)
  const files = book.files.filter(({ file }) => !file.endsWith('.md'))
  const before = understood(book, build(book, schemas, { upTo: 'validate' }))
  if (!before) throw new Error('the book has errors before anything is edited')
  return seed => {
    const throws = dice(seed)
    const target = files[throws.below(files.length)]
    if (!target) throw new Error('the book has no files')
    const edits = randomEdits(target.bytes, throws)
    const bytes = edits.reduce(applied, target.bytes)
    const edited = { ...book, files: book.files.map(one => (one === target ? { ...one, bytes } : one)) }
    return { seed, file: target.file, edits, ...judged(before, edited, target.file, schemas) }
  }
}

type Judgement = Pick<Outcome, 'accepted' | 'milliseconds' | 'failures'>

function judged(before: Understood, book: RawBook, edited: string, schemas: SchemaBook): Judgement {
  const journeys = new WeakMap<RawBook, Journey>()
  const check = (raw: RawBook): Journey => {
    const journey = journeys.get(raw) ?? build(raw, schemas, { upTo: 'validate' })
    journeys.set(raw, journey)
    return journey
  }
  const start = performance.now()
  try {
    const journey = check(book)
    const milliseconds = performance.now() - start
    const after = understood(book, journey)
    const late = milliseconds > LONGEST ? [`took ${Math.round(milliseconds)} ms`] : []
    const wrong = after ? falsehoods(before, after, edited, schemas) : []
    return {
      accepted: after !== null,
      milliseconds,
      failures: [...late, ...wrong, ...misfixes(book, after, check)],
    }
  } catch (error) {
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { accepted: false, milliseconds: performance.now() - start, failures: [failure] }
  }
}

function understood(book: RawBook, journey: Journey): Understood | null {
  const { casebook, diagnostics } = journey
  return casebook && !hasErrors(diagnostics) ? { book, journey, casebook } : null
}

/** Fixing comes to an end, and leaves the claims of a book without errors as they are. */
function misfixes(
  book: RawBook,
  accepted: Understood | null,
  check: (raw: RawBook) => Journey,
): readonly string[] {
  const { raw } = fix(book, check)
  const again = fix(raw, check).edits.length
  const after = understood(raw, check(raw))
  const rulings = accepted && isDeepStrictEqual(accepted.casebook.rulings, after?.casebook.rulings)
  const withoutLines = ({ line: _, ...claim }: Claim) => claim
  const same =
    !accepted ||
    isDeepStrictEqual(accepted.casebook.claims.map(withoutLines), after?.casebook.claims.map(withoutLines))
  return [
    ...(again === 0 ? [] : [`fixing what was fixed makes ${again} more edits`]),
    ...(same ? [] : ['fixing changed the claims']),
    ...((rulings ?? true) ? [] : ['fixing changed the rulings']),
  ]
}

/** The book without its bounds on the number of rows: they would answer for every row that is lost. */
function withoutBounds(raw: RawBook): RawBook {
  const files = raw.files.map(({ file, bytes }) => {
    if (!file.endsWith('methodology.json')) return { file, bytes }
    const text = Buffer.from(bytes)
      .toString()
      .replace(/"min": \d+, "max": \d+/g, '"min": 0, "max": 9999')
    return { file, bytes: Buffer.from(text) }
  })
  return { ...raw, files }
}

/** A failure as a person needs it: what to type to see it again, and what was done to which bytes. */
export function showFailure({ seed, file, edits, failures }: Outcome, raw: RawBook): string {
  let bytes = withoutBounds(raw).files.find(one => one.file === file)?.bytes ?? new Uint8Array()
  const steps = edits.map(edit => {
    const step = showEdit(bytes, edit)
    bytes = applied(bytes, edit)
    return `  ${step}\n`
  })
  return `make fuzz SEED=${seed} RUNS=1: ${file}\n${steps.join('')}${failures.map(one => `  → ${one}\n`).join('')}`
}
