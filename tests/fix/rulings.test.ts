import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { build } from '../../pipeline/build.ts'
import { readRaw, readSchemas } from '../../pipeline/edge/read.ts'
import { fix } from '../../pipeline/fix/fix.ts'
import type { RawBook } from '../../pipeline/model/journey/raw-book.ts'

const HOME = resolve(import.meta.dirname, '../..')
const schemas = readSchemas(HOME)
const shipped = readRaw(HOME)
const check = (raw: RawBook) => build(raw, schemas, { upTo: 'validate' })

const LIST = 'k15-civilians-wounded-acting-governor k15-civilians-wounded-unama'
const [GOVERNOR = '', UNAMA = ''] = LIST.split(' ')

const rulingsIn = ({ files }: RawBook): string =>
  new TextDecoder().decode(files.find(({ file }) => file === 'raw/desk/rulings.csv')?.bytes)

/** The shipped data with another list of claims in its ruling. */
function listing(list: string): RawBook {
  const text = rulingsIn(shipped).replace(`,${LIST},`, `,${list},`)
  const bytes = new TextEncoder().encode(text)
  return {
    ...shipped,
    files: shipped.files.map(one => (one.file === 'raw/desk/rulings.csv' ? { ...one, bytes } : one)),
  }
}

describe('a ruling that must be weighed again', () => {
  it.each([
    ['a claim is missing from its list', UNAMA],
    ['a claim is gone', `${LIST} k15-civilians-wounded-radio-of-kunduz-province`],
    ['a claim is about another series', `${LIST} k15-civilians-killed-unama`],
    ['a claim is listed twice', `${LIST} ${UNAMA}`],
    ['an id is misspelt by a letter', `${GOVERNOR} k15-civilians-wounded-umana`],
  ])('is never signed anew: %s', (_, list) => {
    const raw = listing(list)
    expect(fix(raw, check)).toEqual({ raw, edits: [] })
  })
})

describe('the list of a ruling', () => {
  it.each([
    ['two spaces', `${GOVERNOR}  ${UNAMA}`],
    ['a comma', `"${GOVERNOR}, ${UNAMA}"`],
    ['a line break', `"${GOVERNOR}\n${UNAMA}"`],
    ['semicolons', `${GOVERNOR};${UNAMA};`],
    ['capitals and underscores', `${GOVERNOR} ${UNAMA.toUpperCase().replaceAll('-', '_')}`],
  ])('is typed plainly where it says the same: %s', (_, list) => {
    const { raw } = fix(listing(list), check)
    expect(rulingsIn(raw).replaceAll(`"${LIST}"`, LIST)).toBe(rulingsIn(shipped))
  })
})
