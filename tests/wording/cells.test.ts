import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PrintedCount, wordingOf } from '../../pipeline/model/theirs/cells.ts'
import { readWording } from '../../pipeline/wording/read.ts'

const figureOf = (wording: string) => {
  const reading = readWording(wording, 'zxx', 'killed', 10)
  return reading.kind === 'read' ? reading.figure : null
}

describe('a wording that is cells of a table', () => {
  test.each([
    ['best=12', { low: 12, mode: 12, high: 12 }],
    ['12', { low: 12, mode: 12, high: 12 }],
    ['Deaths = total=12.0', { low: 12, mode: 12, high: 12 }],
    ['low=10 .. high=15', { low: 10, mode: null, high: 15 }],
    ['low=10 .. best=12 .. high=15', { low: 10, mode: 12, high: 15 }],
    ['low=10 ..', { low: 10, mode: 10, high: null }],
    ['.. high=15', { low: 0, mode: 15, high: 15 }],
    ['low=10 .. best=12 ..', { low: 10, mode: 12, high: null }],
    ['.. best=12 .. high=15', { low: 0, mode: 12, high: 15 }],
    ['R..names..low=10 .. R..names..high=15', { low: 10, mode: null, high: 15 }],
    ['#affected+killed=0', { low: 0, mode: 0, high: 0 }],
  ])('%s', (wording, figure) => {
    expect(figureOf(wording)).toEqual(figure)
  })

  test.each([
    ...['best=-1', 'best=12.5', 'best=1,234', 'best=10.000', 'best=', 'best', 'low=15 .. best=12 .. high=20'],
    ...[
      'low=15 .. high=12',
      'a=1 .. b=2 .. c=3 .. d=4',
      '..',
      '.. ..',
      'best=about 12',
      'best=012',
      'best=1e3',
    ],
  ])('%s states no figure', wording => {
    expect(readWording(wording, 'zxx', 'killed', 10)).toMatchObject({ kind: 'unread', reason: 'no-figure' })
  })

  test('gives back the numbers that stood in the cells, whatever the columns are called', () => {
    const column = fc
      .string({ minLength: 1, maxLength: 9 })
      .filter(name => !name.includes(' .. ') && !/^[.\s]|[.\s]$/.test(name))
    const numbers = fc
      .array(fc.nat({ max: 1_000_000 }), { minLength: 3, maxLength: 3 })
      .map(all => all.toSorted((a, b) => a - b))
    const given = fc.constantFrom('lbh', 'lb', 'bh', 'lh', 'l', 'b', 'h')
    fc.assert(
      fc.property(column, numbers, given, (name, [low = 0, best = 0, high = 0], which) => {
        const cell = (letter: string, number: number) =>
          which.includes(letter) ? { column: name, text: String(number) } : null
        const printed: PrintedCount = { low: cell('l', low), best: cell('b', best), high: cell('h', high) }
        const figure = figureOf(wordingOf(printed))
        const alone = which === 'b'
        expect(figure?.low).toBe(alone ? best : which.includes('l') ? low : 0)
        expect(figure?.high).toBe(alone ? best : which.includes('h') ? high : null)
        if (which.includes('b')) expect(figure?.mode).toBe(best)
      }),
    )
  })
})
