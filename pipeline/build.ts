import { type Diagnostic, hasErrors } from './model/diagnostics/diagnostic.ts'
import type { Journey, Stage } from './model/journey/journey.ts'
import type { RawBook } from './model/journey/raw-book.ts'
import { comparing } from './model/order.ts'
import type { SchemaBook } from './model/schema-book.ts'
import { parse } from './parse/parse.ts'
import { reconcile } from './reconcile/reconcile.ts'
import { validate } from './validate/validate.ts'

/**
 * The journey of the data:
 *
 *   RawBook ─parse─▶ ParsedBook ─validate─▶ Casebook ─reconcile─▶ Assessment
 *    bytes           cells, and             typed, cross-          low/best/high,
 *                    where they stood       checked claims         with the reasons
 *
 * Each stage changes the noun and has its say. After an error the data is not reconciled: a figure computed from
 * half of the claims would be a wrong figure. The last stage, `publish`, turns an assessment into files; main.ts loads it
 * only when it is asked for, since the charts take longer to load than all the rest takes to run.
 */
export function build(raw: RawBook, schemas: SchemaBook, upTo: Stage = 'reconcile'): Journey {
  const parsed = parse(raw, schemas)
  const casebook = upTo === 'parse' ? undefined : validate(parsed, schemas)
  const said = casebook?.diagnostics ?? parsed.diagnostics
  const trusted = upTo === 'reconcile' && !hasErrors(said) ? casebook?.value : undefined
  const assessment = trusted ? reconcile(trusted) : undefined
  return {
    parsed: parsed.value,
    casebook: casebook?.value ?? null,
    assessment: assessment?.value ?? null,
    diagnostics: [...said, ...(assessment?.diagnostics ?? [])].sort(byPlace),
  }
}

const byPlace = comparing<Diagnostic>(
  ({ file }) => file,
  ({ line }) => line,
  ({ column }) => column,
  ({ code }) => code,
  ({ key }) => key,
)
