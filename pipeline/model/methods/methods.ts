import type { Method } from '../journey/assessment.ts'
import { acledLike } from './acled-like.ts'
import { airwarsLike } from './airwars-like.ts'
import { ibcLike } from './ibc-like.ts'
import { monotone } from './monotone.ts'
import type { RuleOfStep } from './rule-of-step.ts'
import { ucdpLike } from './ucdp-like.ts'
import { unThreeTypes } from './un-3-types.ts'

/** The rules of every method: the one source of METHODOLOGY's tables and of `methods.json`. */
export const RULES_OF_METHODS: Readonly<Record<Method, readonly RuleOfStep[]>> = {
  monotone,
  'ucdp-like': ucdpLike,
  'acled-like': acledLike,
  'ibc-like': ibcLike,
  'airwars-like': airwarsLike,
  'un-3-types': unThreeTypes,
}
