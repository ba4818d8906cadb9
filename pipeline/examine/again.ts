import type { Method } from '../model/journey/assessment.ts'
import type { Concluding, Conclusion } from '../reconcile/conclusion.ts'
import type { Desk } from '../reconcile/desk.ts'
import type { Family } from '../reconcile/families.ts'
import { METHODS } from '../reconcile/reconcile.ts'
import type { Weighing } from '../reconcile/weighing.ts'

/** What a method makes of a series when it is asked again. */
export type Again = (method: Method, weighing: Weighing) => Conclusion

/** Asks the methods again about a family, each only once it is wanted. */
export function askAgain(family: Family, desk: Desk): Again {
  const ready = new Map<Method, Concluding>()
  return (method, weighing) => {
    const known = ready.get(method)
    if (known) return known(weighing)
    const concluding = METHODS[method](family, desk)
    ready.set(method, concluding)
    return concluding(weighing)
  }
}

/** A family in which some series are weighed otherwise. */
export function withOthers({ members, places }: Family, otherwise: ReadonlyMap<Weighing, Weighing>): Family {
  return { members: members.map(member => otherwise.get(member) ?? member), places }
}
