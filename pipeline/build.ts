import { brokenPromises } from './compare/kept.ts'
import { examine } from './examine/examine.ts'
import { joinFindings } from './examine/join.ts'
import { type Diagnostic, hasErrors } from './model/diagnostics/diagnostic.ts'
import type { ProblemCode } from './model/diagnostics/problem-codes.ts'
import type { Assessment } from './model/journey/assessment.ts'
import type { Casebook } from './model/journey/casebook.ts'
import { type Journey, STAGES, type Stage } from './model/journey/journey.ts'
import type { ParsedBook } from './model/journey/parsed-book.ts'
import type { FindingsOfPart, Word } from './model/journey/part.ts'
import type { RawBook } from './model/journey/raw-book.ts'
import { comparing } from './model/order.ts'
import type { SchemaBook } from './model/schema-book.ts'
import { parse } from './parse/parse.ts'
import { reconcile } from './reconcile/reconcile.ts'
import { validate, validateInParts } from './validate/validate.ts'

/** How far the data is to be taken. */
export interface Asked {
  readonly upTo?: Stage
  /** Only what was public by this day is weighed; null or nothing for all of it. */
  readonly asKnownOn?: string | null
  /** Errors after which the figures can be trusted all the same, and are wanted: of a ruling that is stale, since none rests on it. */
  readonly despite?: readonly ProblemCode[]
}

/**
 * The journey of the data:
 *
 *   RawBook ─parse─▶ ParsedBook ─validate─▶ Casebook ─reconcile─▶ Assessment ─examine─▶ Examination
 *    bytes           cells, and             typed, cross-          low/best/high,        the same under other
 *                    where they stood       checked claims         with the reasons      assumptions, and over time
 *
 * Each stage changes the noun and has its say. After an error the data is not reconciled: a figure computed from
 * half of the claims would be a wrong figure. The last stage, `publish`, turns all of it into files; main.ts loads it
 * only when it is asked for, since the charts take longer to load than all the rest takes to run.
 */
export function build(raw: RawBook, schemas: SchemaBook, asked: Asked = {}): Journey {
  const parsed = parse(raw, schemas)
  if (asked.upTo === 'parse') return goOn(parsed.value, null, parsed.diagnostics, asked)
  const { value, diagnostics } = validate(parsed, schemas)
  return goOn(parsed.value, value, [...diagnostics, ...promised(raw, schemas)], asked)
}

/** The same journey with the notes in parts, each of which is only read when it is asked for, and not kept. */
export interface JourneyInParts {
  /** That of one part of the notes, and what is to be known of it to see all parts together. */
  part(index: number): { readonly journey: Journey; readonly word: Word }
  /** The same, with what is said of the other tables: whoever has only this part sees whether its figures can be trusted. */
  shard(index: number): Journey
  /** That of everything but the notes: with what the parts say, it says what the journey at once says. Null where only that one can tell. */
  together(parts: readonly Word[]): Journey | null
}

export function buildInParts(
  raw: RawBook,
  schemas: SchemaBook,
  of: number,
  asked: Asked = {},
): JourneyInParts {
  const parsed = parse(raw, schemas, 'late')
  const book = validateInParts(parsed, schemas, of)
  const notesIn = (index: number, others: readonly Diagnostic[] = []) => {
    const { casebook, diagnostics, tables, word } = book.notes(index)
    const beside = parsed.value.tables.filter(({ name }) => name !== 'notes')
    const part = { ...parsed.value, tables: [...beside, ...tables] }
    return { journey: goOn(part, casebook, [...diagnostics, ...others], asked), word }
  }
  return {
    part: index => notesIn(index),
    shard: index => notesIn(index, book.tables()).journey,
    together: parts => {
      const told = book.together(parts)
      return told && goOn(parsed.value, told.value, [...told.diagnostics, ...promised(raw, schemas)], asked)
    },
  }
}

/** A journey that ended with checked claims, with what all parts of them were found to say. */
export function withFindings(checked: Journey, parts: readonly FindingsOfPart[]): Journey {
  return { ...checked, ...joinFindings(parts) }
}

function promised({ ledger }: RawBook, schemas: SchemaBook): readonly Diagnostic[] {
  return brokenPromises(ledger?.last ?? null, schemas)
}

/** From checked claims on. */
function goOn(
  parsed: ParsedBook,
  checked: Casebook | null,
  said: readonly Diagnostic[],
  { upTo = 'reconcile', asKnownOn = null, despite = [] }: Asked,
): Journey {
  const isAsked = (stage: Stage) => STAGES.indexOf(stage) <= STAGES.indexOf(upTo)
  const casebook = checked && asKnown(checked, asKnownOn)
  const grave = said.filter(({ code }) => !despite.includes(code))
  const trusted = casebook && isAsked('reconcile') && !hasErrors(grave) ? casebook : undefined
  const assessment = trusted ? reconcile(trusted) : undefined
  const examination =
    trusted && assessment && isAsked('examine') ? examine(trusted, assessment.value) : undefined
  return {
    parsed,
    casebook,
    assessment: assessment?.value ?? null,
    examination: examination?.value ?? null,
    diagnostics: [...said, ...(assessment?.diagnostics ?? []), ...(examination?.diagnostics ?? [])].sort(
      byPlace,
    ),
  }
}

/** What the journey found out about some events, examined. Those that are part of one another must be among them together. */
export function examinedAlone(
  { casebook, assessment }: { readonly casebook: Casebook; readonly assessment: Assessment },
  events: ReadonlySet<string>,
) {
  const isAmong = ({ event_id }: { readonly event_id: string }) => events.has(event_id)
  const alone = {
    ...casebook,
    events: casebook.events.filter(isAmong),
    claims: casebook.claims.filter(({ note }) => isAmong(note)),
    rulings: casebook.rulings.filter(isAmong),
  }
  const assessed = {
    ...assessment,
    estimates: assessment.estimates.filter(({ scope }) => events.has(scope.eventId)),
  }
  return { casebook: alone, assessment: assessed, examination: examine(alone, assessed).value }
}

/** What was public by the end of a day: of claims and of rulings. */
function asKnown(casebook: Casebook, day: string | null): Casebook {
  if (day === null) return casebook
  const claims = casebook.claims.filter(({ knownOn }) => knownOn <= day)
  const known = new Set(claims.map(({ note }) => note.claim_id))
  return {
    ...casebook,
    // A correction can be public before what it corrects: then it corrects nothing yet.
    claims: claims.map(claim =>
      known.has(claim.note.supersedes ?? claim.note.claim_id)
        ? claim
        : { ...claim, note: { ...claim.note, supersedes: null } },
    ),
    withdrawn: casebook.withdrawn.filter(({ withdrawn_on }) => withdrawn_on <= day),
    rulings: casebook.rulings.filter(
      ({ ruled_on, claims }) => ruled_on <= day && claims.split(' ').every(id => known.has(id)),
    ),
  }
}

const byPlace = comparing<Diagnostic>(
  ({ file }) => file,
  ({ line }) => line,
  ({ column }) => column,
  ({ code }) => code,
  ({ key }) => key,
)
