import { build } from '../build.ts'
import { readRaw } from '../edge/read.ts'
import type { Arguments } from '../edge/usage/arguments.ts'
import { UsageError } from '../edge/usage/usage-error.ts'
import { explain as answer } from '../explain/explain.ts'
import { showExplanation } from '../explain/formats.ts'
import { EXPLANATION_FORMATS } from '../model/journey/explanation.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import { reportOn } from './report.ts'
import { speech } from './words.ts'

/** Prints the life of a figure, or says which figures there are. */
export async function explain(asked: Arguments, schemas: SchemaBook): Promise<number> {
  const { figure, root, method, format, asKnownOn } = asked
  const raw = readRaw(root)
  const journey = build(raw, schemas, { upTo: 'examine', asKnownOn })
  const { casebook, assessment, examination } = journey
  if (!casebook || !assessment || !examination) return reportOn(journey, { ...asked, format: 'text' })
  const later = asKnownOn === null ? null : build(raw, schemas, { upTo: 'validate' }).casebook
  const findings = { casebook, assessment, examination, whole: later ?? casebook }
  const answered = answer({ of: figure, method, asKnownOn }, findings)
  if (answered.kind === 'explained') {
    const shown = EXPLANATION_FORMATS.find(one => one === format) ?? 'text'
    process.stdout.write(await showExplanation(answered.explanation, shown, speech))
    return 0
  }
  const { nearest, known } = answered
  throw new UsageError(({ noFigure, didYouMean, thereAre }) =>
    [
      noFigure(figure),
      nearest ? didYouMean(nearest) : thereAre,
      ...(nearest ? [] : known.map(one => `  ${one}`)),
    ].join('\n'),
  )
}
