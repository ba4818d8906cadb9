import { expect, test } from 'vitest'
import { validated } from './world.ts'

const ROW = { reported_on: '2031-05-05' }

test('of several counts that two sources print alike, the claims are named whose words were typed first', () => {
  const [early, late] = ['at least 12 people died here', 'at least 30 people died here']
  const notes = [
    {
      claim_id: 'n1',
      source_id: 'un-report',
      group_id: 'civilians',
      wording: 'nobody else said this of them, 7 dead',
    },
    { claim_id: 'n2', source_id: 'un-report', group_id: 'farmers', wording: early },
    { claim_id: 'n3', source_id: 'un-report', group_id: 'civilians', wording: late },
    { claim_id: 'n4', source_id: 'letter', group_id: 'civilians', wording: late },
    { claim_id: 'n5', source_id: 'letter', group_id: 'farmers', wording: early },
  ].map(note => ({ ...ROW, ...note }))
  const { diagnostics } = validated({ groups: [{}], sources: [{}], notes })
  const relays = diagnostics.filter(({ code }) => code === 'source/likely-relay')
  expect(relays.map(one => one.details().facts)).toMatchObject([{ claims: ['n2', 'n5'] }])
})
