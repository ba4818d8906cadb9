import type { Body } from '../changes/rows.ts'

/**
 * Whether something that readers had is gone or in doubt: a row or figure that went, a best figure or all of a figure that is no
 * longer stated, a claim that is not counted any more, a verdict that became contested.
 */
export function isLoss({ table, change, was, is }: Body): boolean {
  if (change === 'went') return true
  if (change === 'came' || was === null || is === null) return false
  if (table === 'claims') return is['rank'] === 'deprecated' && was['rank'] !== 'deprecated'
  if (table !== 'estimates') return false
  const wentEmpty = (end: string) => was[end] !== null && is[end] === null
  const isContested = is['verdict'] === 'contested' && was['verdict'] !== 'contested'
  return isContested || wentEmpty('best') || (wentEmpty('low') && is['high'] === null)
}
