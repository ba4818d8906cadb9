import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestAmong, nearestNames } from '../pipeline/model/nearest.ts'
import { law } from './laws/law.ts'

/** Ids as people make them, of a few words that come back, so that many are like each other. */
const id = fc
  .array(fc.constantFrom('k16', 'kunduz', 'taliban', 'killed', 'police', 'copy', 'a', '1', '27', 'é'), {
    minLength: 1,
    maxLength: 5,
  })
  .map(words => words.join('-'))
const letters = fc.string({ unit: fc.constantFrom('a', 'b', '-', '1'), maxLength: 12 })

/** An id after some typing mistakes: letters left out, added or changed. */
const mistyped = fc
  .record({
    name: id,
    mistakes: fc.array(
      fc.record({ at: fc.nat(20), out: fc.nat(2), into: fc.constantFrom('', 'x', 'k', '-') }),
      { maxLength: 12 },
    ),
  })
  .map(({ name, mistakes }) =>
    mistakes.reduce((text, { at, out, into }) => text.slice(0, at) + into + text.slice(at + out), name),
  )

describe('the nearest among many names', () => {
  it('are those that holding each against the typed one finds, in the same order', () => {
    const names = fc.uniqueArray(fc.oneof(id, letters), { maxLength: 60 })
    const typed = fc.array(fc.oneof(mistyped, id, letters), { maxLength: 8 })
    law(fc.record({ names, typed }), ({ names, typed }) => {
      const nearest = nearestAmong(names)
      for (const one of typed) expect(nearest(one)).toEqual(nearestNames(one, names))
    })
  })

  it('are found where all letters but a few are mistyped', () => {
    const nearest = nearestAmong(['k16-taliban-killed-police-chief', 'k15-security-forces-wounded-msf'])
    expect(nearest('k16-taliben-kiled-polic-chieff')).toEqual(['k16-taliban-killed-police-chief'])
    expect(nearest('something that is like none of them')).toEqual([])
  })
})
