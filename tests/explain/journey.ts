import { join } from 'node:path'
import { build } from '../../pipeline/build.ts'
import { readRaw, readSchemas } from '../../pipeline/edge/read.ts'
import { examine } from '../../pipeline/examine/examine.ts'
import { explain, type Question } from '../../pipeline/explain/explain.ts'
import type { Findings } from '../../pipeline/explain/findings.ts'
import type { Casebook } from '../../pipeline/model/journey/casebook.ts'
import type { Explanation } from '../../pipeline/model/journey/explanation.ts'
import { reconcile } from '../../pipeline/reconcile/reconcile.ts'

const HOME = join(import.meta.dirname, '../..')

/** What the shipped data says, or said on a day. */
export function shipped(asKnownOn: string | null = null): Findings {
  const [raw, schemas] = [readRaw(HOME), readSchemas(HOME)]
  const { casebook, assessment, examination } = build(raw, schemas, { upTo: 'examine', asKnownOn })
  const whole = build(raw, schemas, { upTo: 'validate' }).casebook
  if (!casebook || !assessment || !examination || !whole) throw new Error('the shipped data has no errors')
  return { casebook, assessment, examination, whole }
}

/** What a small world says. */
export function findingsIn(casebook: Casebook): Findings {
  const assessment = reconcile(casebook).value
  return { casebook, assessment, examination: examine(casebook, assessment).value, whole: casebook }
}

/** Every figure of some findings, by its name. */
export function figuresIn({ assessment }: Findings): readonly string[] {
  return [
    ...new Set(
      assessment.estimates.map(({ scope: { eventId, groupId, outcome } }) =>
        [eventId, groupId, outcome].join('/'),
      ),
    ),
  ]
}

export function explained(of: string, findings: Findings, question: Partial<Question> = {}): Explanation {
  const answer = explain({ of, method: null, asKnownOn: null, ...question }, findings)
  if (answer.kind !== 'explained') throw new Error(`no figure ${of}`)
  return answer.explanation
}
