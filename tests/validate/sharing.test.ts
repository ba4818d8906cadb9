import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayShare } from '../../pipeline/validate/together/sharing.ts'
import { law } from '../laws/law.ts'

const text = fc.option(fc.constantFrom('', 'a', 'b', 'ab', 'é', 'a-b', '2016-10-04'))

test('whatever has all texts in common with another is kept, in its place', () => {
  law(fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { maxLength: 40 }), rows => {
    const keys = rows.map(row => row.join('\n'))
    const kept = mayShare(rows, row => row)
    const shared = rows.filter((_, i) => keys.filter(key => key === keys[i]).length > 1)
    expect(kept.filter(row => shared.includes(row))).toEqual(shared)
    expect(rows.filter(row => kept.includes(row))).toEqual(kept)
  })
})

test('ids that differ by their hyphens share', () => {
  expect(mayShare(['kunduz-13', 'other', 'kunduz13'], id => [id])).toEqual(['kunduz-13', 'kunduz13'])
})

test('of many rows that share nothing few are kept', () => {
  const ids = Array.from({ length: 10_000 }, (_, i) => `strike-on-kunduz-${i}`)
  expect(mayShare(ids, id => [id, 'killed', null]).length).toBeLessThan(2_000)
})
