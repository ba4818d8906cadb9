import { describe, expect, it } from 'vitest'
import {
  atLeast,
  atMost,
  casebookOf,
  estimateOf,
  estimatesOf,
  exactly,
  history,
  type Said,
  shown,
  type World,
} from './casebook.ts'

/** What is published of every series of a world, by its name. */
function published(world: World): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...estimatesOf(casebookOf(world))].map(([name, { headline }]) => [name, shown(headline)]),
  )
}

describe('periods', () => {
  const toll: Said = { id: 'toll', says: atMost(90), on: '2016-10-09' }
  const first: Said = { id: 'first', says: exactly(20), from: '2016-10-03', on: '2016-10-05' }
  const second: Said = { id: 'second', says: exactly(30), from: '2016-10-06', on: '2016-10-08' }
  const middle: Said = { id: 'middle', says: exactly(35), from: '2016-10-05', on: '2016-10-06' }
  const within = (from: string, to: string) => `battle/people/killed/within/2016-10-${from}/2016-10-${to}`

  it('that follow each other add up to a floor of the toll', () => {
    const estimate = estimateOf({ claims: [toll, first, second] }, 'battle/people/killed/cumulative')
    expect(history(estimate)).toEqual({
      '2016-10-05': '20..90 floor 20',
      '2016-10-08': '50..90 floor 50',
      '2016-10-09': '50..90 floor 50',
    })
    expect(estimate.headline?.lowBy).toEqual(['first', 'second'])
  })

  it('that overlap do not: the best choice of those that do not is taken', () => {
    const cumulative = 'battle/people/killed/cumulative'
    expect(published({ claims: [toll, first, middle] })[cumulative]).toBe('35..90 floor 35')
    expect(published({ claims: [toll, first, second, middle] })[cumulative]).toBe('50..90 floor 50')
    const longest: Said = { id: 'longest', says: exactly(60), from: '2016-10-04', on: '2016-10-08' }
    expect(published({ claims: [toll, first, second, longest] })[cumulative]).toBe('60..90 floor 60')
  })

  it('that share a single day overlap', () => {
    const touching: Said = { ...second, from: '2016-10-05' }
    expect(published({ claims: [toll, first, touching] })['battle/people/killed/cumulative']).toBe(
      '30..90 floor 30',
    )
  })

  it('are floors of longer periods around them, not of those that only touch them', () => {
    const long: Said = { id: 'long', says: atLeast(1), from: '2016-10-03', on: '2016-10-08' }
    const beside: Said = { id: 'beside', says: atLeast(1), from: '2016-10-04', on: '2016-10-08' }
    const found = published({ claims: [first, second, long, beside] })
    expect(found[within('03', '08')]).toBe('50..none floor 50')
    expect(found[within('04', '08')]).toBe('30..none floor 30')
  })

  it('are at most what the toll leaves, and contradict one that is too low', () => {
    const unbounded: Said = { ...first, says: atLeast(20) }
    expect(published({ claims: [toll, unbounded] })[within('03', '05')]).toBe('20..90 floor 20')
    const low: Said = { ...toll, says: exactly(40) }
    const estimate = estimateOf({ claims: [low, first, second] }, 'battle/people/killed/cumulative')
    expect(shown(estimate.headline)).toBe('40..40 40')
    expect(
      estimate.conflicts.map(({ earlier, later }) => [
        earlier.claimId,
        earlier.low,
        later.claimId,
        later.high,
      ]),
    ).toEqual([
      ['first', 50, 'toll', 40],
      ['second', 50, 'toll', 40],
    ])
  })

  it('are at most what the toll leaves beside the other periods by that day', () => {
    const open: Said = { ...first, says: atLeast(20) }
    expect(published({ claims: [toll, open, second] })[within('03', '05')]).toBe('20..60 floor 20')
    const later: Said = { id: 'later', says: exactly(10), from: '2016-10-10', on: '2016-10-10' }
    expect(published({ claims: [toll, open, later] })[within('03', '05')]).toBe('20..90 floor 20')
    expect(published({ claims: [toll, open, middle] })[within('03', '05')]).toBe('20..90 floor 20')
  })

  it('are at most what a longer period around them leaves beside the others in it', () => {
    const long: Said = { id: 'long', says: exactly(70), from: '2016-10-03', on: '2016-10-08' }
    const open: Said = { ...first, says: atLeast(20) }
    const found = estimateOf({ claims: [long, open, second] }, within('03', '05'))
    expect(shown(found.headline)).toBe('20..40 floor 20')
    expect(found.headline?.highBy).toEqual(['long', 'second'])
    expect(found.trace.filter(({ role }) => role === 'sets_high').map(({ rules }) => rules)).toEqual([
      ['ceiling-of-whole'],
      ['ceiling-of-whole'],
    ])
    const alone = estimateOf({ claims: [long, open] }, within('03', '05'))
    expect(shown(alone.headline)).toBe('20..70 floor 20')
  })

  it('that say more together than the period around them contradict it', () => {
    const long: Said = { id: 'long', says: exactly(40), from: '2016-10-03', on: '2016-10-08' }
    const estimate = estimateOf({ claims: [long, first, second] }, within('03', '08'))
    expect(shown(estimate.headline)).toBe('40..40 40')
    expect(
      estimate.conflicts.map(({ kind, earlier, later }) => [kind, earlier.claimId, later.claimId]),
    ).toEqual([
      ['part_above_whole', 'first', 'long'],
      ['part_above_whole', 'second', 'long'],
    ])
  })

  it('that begin after a toll do not add to it: a later count may hold some of the same dead', () => {
    const early: Said = { id: 'early', says: exactly(50), on: '2016-10-05' }
    const after: Said = { id: 'after', says: exactly(10), from: '2016-10-06', on: '2016-10-08' }
    expect(published({ claims: [early, after] })['battle/people/killed/cumulative']).toBe('50..50 50')
  })

  it('of one group add up with periods of another', () => {
    const groups = [
      { group_id: 'people' },
      { group_id: 'civilians', part_of: 'people', axis: 'status' },
      { group_id: 'fighters', part_of: 'people', axis: 'status' },
    ]
    const civilians: Said = { ...first, id: 'civilians', group: 'civilians' }
    const fighters: Said = { ...second, id: 'fighters', group: 'fighters' }
    const found = published({ claims: [toll, civilians, fighters], groups })
    expect(found['battle/people/killed/cumulative']).toBe('50..90 floor 50')
  })

  it('say nothing about how many there are on one day', () => {
    const oneDay: Said = { ...first, from: '2016-10-05' }
    const returned: Said = { id: 'returned', says: atLeast(5), on: '2016-10-05', counting: 'stock' }
    const found = published({ claims: [oneDay, returned] })
    expect(found['battle/people/killed/stock/2016-10-05']).toBe('5..none floor 5')
  })
})
