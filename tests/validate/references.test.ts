import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { said, validated } from './world.ts'

/** What is said of an id that a claim points to. */
function meant(cells: Readonly<Record<string, string>>) {
  return validated({ notes: [cells] }).diagnostics.map(({ code, text, expected }) => [code, text, expected])
}

describe('an id that no row has', () => {
  it.each([
    ['a letter too few', { group_id: 'civilian' }, 'civilians'],
    ['a letter too many', { speaker_id: 'lorn-hospitall' }, 'lorn-hospital'],
    ['two letters swapped', { source_id: 'raido-lorn' }, 'radio-lorn'],
    ['another separator', { speaker_id: 'lorn--hospital' }, 'lorn-hospital'],
    ['a short id', { event_id: 'lron' }, 'lorn'],
  ])('%s: the one that was meant is named', (_, cells, expected) => {
    expect(meant(cells)).toEqual([
      ['row/unknown-id', Object.values(cells)[0], `${expected}, or a new row there`],
    ])
  })

  it('is not taken for one that looks quite different', () => {
    expect(meant({ group_id: 'fishermen' })).toEqual([
      ['row/unknown-id', 'fishermen', 'an id of raw/groups.csv, or a new row there'],
    ])
  })

  it('is never taken for an empty cell', () => {
    const { diagnostics } = validated({ groups: [{ group_id: '' }], notes: [{ group_id: 'ci' }] })
    expect(diagnostics.map(({ code, expected }) => [code, expected])).toContainEqual([
      'row/unknown-id',
      'an id of raw/groups.csv, or a new row there',
    ])
  })

  it('is not taken for one with which it shares no letter', () => {
    const { diagnostics } = validated({ notes: [{ claim_id: 'b' }, { wording: '41 dead', supersedes: 'x' }] })
    expect(diagnostics.map(({ code, expected }) => [code, expected])).toEqual([
      ['row/unknown-id', 'an id of raw/notes/*.csv, or a new row there'],
    ])
  })

  it('is looked for in its own table only', () => {
    expect(meant({ group_id: 'lorn' }).map(([code]) => code)).toEqual(['row/unknown-id'])
    expect(meant({ supersedes: 'lorn' }).map(([code]) => code)).toEqual(['row/unknown-id'])
  })

  it('is one mistake also if it has a shape that no id has', () => {
    expect(meant({ group_id: 'Civilians' })).toEqual([
      ['row/unknown-id', 'Civilians', 'civilians, or a new row there'],
    ])
    expect(meant({ group_id: 'civi lians ' })).toEqual([
      ['row/unknown-id', 'civi lians', 'civilians, or a new row there'],
    ])
  })
})

describe('an id that two rows have', () => {
  it('is shown at the second of them, with the place of the first', () => {
    const { diagnostics } = validated({ groups: [{ group_id: 'army' }, { group_id: 'army' }] })
    expect(diagnostics.map(({ line, message }) => [line, message])).toEqual([
      [8, 'this id stands already in raw/groups.csv:6'],
      [9, 'this id stands already in raw/groups.csv:6'],
    ])
  })

  it('may stand in two tables', () => {
    expect(said({ groups: [{ group_id: 'lorn' }], notes: [{ claim_id: 'lorn', group_id: 'lorn' }] })).toEqual(
      [],
    )
  })

  it('is not the empty id, which is missed in each row', () => {
    expect(said({ groups: [{ group_id: '' }, { group_id: '' }] })).toEqual([
      'cell/required raw/groups.csv:8/group_id',
      'cell/required raw/groups.csv:9/group_id',
    ])
  })
})

describe('chains that lead back to themselves', () => {
  /** The cycles among events 0-a, 0-b, … of which each is part of the one whose number it is given; 1-a, … are more. */
  const cyclesSaid = (...graphs: readonly (readonly (number | null)[])[]) => {
    const events = graphs.flatMap((wholes, graph) =>
      wholes.map((whole, n) => ({ event_id: id(graph, n), part_of: whole === null ? '' : id(graph, whole) })),
    )
    return validated({ events }).diagnostics.map(({ code, text, key, message }) => ({
      code,
      text,
      key,
      message,
    }))
  }
  const id = (graph: number, n: number) => `${graph}-${String.fromCharCode(97 + n)}`

  it('are shown once, at the smallest id, with the way round', () => {
    expect(cyclesSaid([null, 3, 1, 2, 1])).toEqual([
      {
        code: 'row/cycle',
        text: '0-d',
        key: '0-b/part_of',
        message: 'this leads back to itself: 0-b > 0-d > 0-c > 0-b',
      },
    ])
  })

  it('may be as short as one row', () => {
    expect(cyclesSaid([0]).map(({ message }) => message)).toEqual(['this leads back to itself: 0-a > 0-a'])
  })

  it('are each shown exactly once, however the rows hang together', () => {
    const graph = fc
      .integer({ min: 1, max: 8 })
      .chain(n => fc.array(fc.option(fc.nat({ max: n - 1 })), { minLength: n, maxLength: n }))
    fc.assert(
      fc.property(fc.array(graph, { minLength: 6, maxLength: 12 }), graphs => {
        expect(cyclesSaid(...graphs).map(({ key }) => key)).toEqual(
          graphs.flatMap((wholes, g) => smallestOfCycles(wholes).map(n => `${id(g, n)}/part_of`)),
        )
      }),
      { numRuns: 15 },
    )
  })

  it('are found across the files of the notes, and among sources', () => {
    const sources = [
      { source_id: 'leaflet', relays: 'poster' },
      { source_id: 'poster', relays: 'leaflet' },
    ]
    expect(said({ sources })).toEqual(['row/cycle leaflet/relays'])
    expect(said({ notes: [{ supersedes: 'a-claim' }] })).toEqual(['row/cycle a-claim/supersedes'])
  })
})

/** The smallest member of every cycle, found by walking from each row as many steps as there are rows. */
function smallestOfCycles(wholes: readonly (number | null)[]): readonly number[] {
  return wholes.flatMap((_, start) => {
    const visited: number[] = []
    let at: number | null | undefined = start
    for (let steps = 0; steps < wholes.length && at !== null && at !== undefined; steps++) {
      at = wholes[at]
      if (at !== null && at !== undefined) visited.push(at)
    }
    return visited.includes(start) && visited.every(n => n >= start) ? [start] : []
  })
}
