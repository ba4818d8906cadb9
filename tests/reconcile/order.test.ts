import { describe, expect, it } from 'vitest'
import { reconcile } from '../../pipeline/reconcile/reconcile.ts'
import { casebookOf, estimatesOf, exactly, type Said } from './casebook.ts'

const DAY = '2016-10-06'

describe('what is reconciled', () => {
  it('stands in the order of event, group, outcome, counting and time, whatever the claims are called', () => {
    const ordered: readonly Omit<Said, 'id'>[] = [
      { event: 'a', group: 'b', outcome: 'wounded', says: exactly(1), on: DAY },
      { event: 'b', group: 'a', outcome: 'wounded', says: exactly(1), on: DAY },
      { event: 'b', group: 'b', outcome: 'killed', counting: 'within', from: DAY, says: exactly(1), on: DAY },
      { event: 'b', group: 'b', outcome: 'wounded', says: exactly(1), on: DAY },
      { event: 'b', group: 'b', outcome: 'wounded', counting: 'stock', says: exactly(1), on: '2016-10-09' },
      {
        event: 'b',
        group: 'b',
        outcome: 'wounded',
        counting: 'within',
        from: '2016-10-01',
        says: exactly(1),
        on: DAY,
      },
      {
        event: 'b',
        group: 'b',
        outcome: 'wounded',
        counting: 'within',
        from: '2016-10-02',
        says: exactly(1),
        on: DAY,
      },
    ]
    const claims = ordered.map((said, i) => ({ ...said, id: `c${ordered.length - i}` }))
    const events = [{ event_id: 'a' }, { event_id: 'b' }]
    const groups = [{ group_id: 'a' }, { group_id: 'b' }]
    expect([...estimatesOf(casebookOf({ claims, events, groups })).keys()]).toEqual([
      'a/b/wounded/cumulative',
      'b/a/wounded/cumulative',
      'b/b/killed/within/2016-10-06/2016-10-06',
      'b/b/wounded/cumulative',
      'b/b/wounded/stock/2016-10-09',
      'b/b/wounded/within/2016-10-01/2016-10-06',
      'b/b/wounded/within/2016-10-02/2016-10-06',
    ])
  })

  it('is no problem of the data, however much it contradicts itself', () => {
    const claims = [exactly(3), exactly(40)].map((says, i) => ({ id: `c${i}`, says, on: DAY }))
    expect(reconcile(casebookOf({ claims })).diagnostics).toEqual([])
  })
})
