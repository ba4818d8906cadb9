import type { Estimate } from '../../model/journey/assessment.ts'
import { SPEECH } from '../../model/language/speech.ts'
import { groupBy } from '../../model/order.ts'
import { RULES } from '../../model/rules.ts'
import { usedBy } from './concluded.ts'
import { claimIds, idIn, type Node, nodeOf } from './node.ts'

/** How it was concluded: of every method its plan, the run of the program that followed it, and the rules that it has. */
export function methodNodes(estimates: readonly Estimate[], softwareId: string): readonly Node[] {
  const runs = groupBy(estimates, ({ method }) => method)
  return [
    ...RULES.map(rule => nodeOf({ id: idIn('rules', rule), type: ['Rule'], label: SPEECH.en.rules[rule] })),
    ...[...runs].flatMap(([method, run]) => runNodes(method, run, softwareId)),
  ]
}

function runNodes(method: string, run: readonly Estimate[], softwareId: string): readonly Node[] {
  const plan = idIn('methods', method)
  const association = idIn('associations', method)
  return [
    nodeOf({
      id: plan,
      type: ['Entity', 'Plan'],
      label: `The ${method} method`,
      options: [...new Set(run.map(({ options }) => options))],
    }),
    nodeOf({ id: association, type: ['Association'], agent: softwareId, hadPlan: plan }),
    nodeOf({
      id: idIn('reconciliations', method),
      type: ['Activity'],
      label: `Reconciliation under the ${method} method`,
      used: claimIds([...new Set(run.flatMap(usedBy))].sort()),
      wasAssociatedWith: softwareId,
      qualifiedAssociation: association,
    }),
  ]
}
