import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNotation, showNotation } from '../../pipeline/wording/notation.ts'

describe('the notation of the column figure', () => {
  test.each([
    ['90', { low: 90, mode: 90, high: 90 }],
    ['0', { low: 0, mode: 0, high: 0 }],
    ['~100', { low: 90, mode: 100, high: 110 }],
    ['~1', { low: 0, mode: 1, high: 2 }],
    ['40..', { low: 40, mode: 40, high: null }],
    ['~100..', { low: 90, mode: 100, high: null }],
    ['..10', { low: 0, mode: 10, high: 10 }],
    ['58..59', { low: 58, mode: null, high: 59 }],
    ['>290', { low: 291, mode: 291, high: null }],
    ['<70', { low: 0, mode: 69, high: 69 }],
  ])('%s', (text, figure) => {
    expect(readNotation(text, 10)).toEqual(figure)
  })

  test.each(
    [
      '',
      ' ',
      '090',
      '1 000',
      '1,000',
      '1.5',
      '-5',
      ' 90',
      '90 ',
      '59..58',
      '<0',
      '..',
      '~',
      '>',
      '90...',
      '~58..59',
    ].concat(['..~10', '>=4', '1e3', 'unknown', '1234567890123', '９０']),
  )('"%s" is none', text => {
    expect(readNotation(text, 10)).toBe(undefined)
  })
})

const people = fc.oneof(fc.nat({ max: 300 }), fc.nat({ max: 10_000_000 }))
const percent = fc.integer({ min: 0, max: 50 })

test('a figure that was read is shown in a notation that reads the same', () => {
  const notation = fc.oneof(
    fc.tuple(fc.constantFrom('', '~', '..', '>', '<'), people, fc.constant('')),
    fc.tuple(fc.constantFrom('', '~'), people, fc.constant('..')),
    fc.tuple(people, people).map(([a, b]) => [`${Math.min(a, b)}..`, Math.max(a, b), ''] as const),
  )
  fc.assert(
    fc.property(notation, percent, ([before, n, after], aboutPercent) => {
      const figure = readNotation(`${before}${n}${after}`, aboutPercent)
      fc.pre(figure !== undefined)
      expect(figure && readNotation(showNotation(figure, aboutPercent), aboutPercent)).toEqual(figure)
    }),
  )
})

test('a figure that no notation expresses is shown by its bounds', () => {
  expect(showNotation({ low: 24, mode: null, high: null }, 10)).toBe('24..')
  expect(showNotation({ low: 90, mode: 100, high: 100 }, 10)).toBe('90..100')
  expect(showNotation({ low: 3, mode: 3, high: 9 }, 10)).toBe('3..9')
})
