import { describe, expect, it } from 'vitest'
import { build } from '../../pipeline/build.ts'
import { columnsOf, fileOf, plain, schemas, textOf } from './world.ts'

function saidOf(text: string): number {
  const notes = { file: fileOf('notes'), bytes: new TextEncoder().encode(text) }
  return build({ files: [notes], unreadable: [] }, schemas, { upTo: 'validate' }).diagnostics.length
}

it('says as much about one file as there is to say, and does not run out of stack', () => {
  const columns = columnsOf('notes')
  const row = columns.map(() => 'x\u00a0').join(',')
  const rows = Math.ceil(140_000 / columns.length)
  expect(saidOf(`${columns.join(',')}\n${`${row}\n`.repeat(rows)}`)).toBeGreaterThan(rows * 10)
})

/** A regular expression that goes back and forth over such a cell takes minutes, which no test is given. */
describe('a cell as long as a spreadsheet allows', () => {
  it.each(['(', 'a ', '1 ', '1', '-', ' ', '\n', '[1]', "d'", 'au moins 3 '])('full of %j is read', piece => {
    const flood = `${piece.repeat(30_000 / piece.length)}x`
    for (const column of columnsOf('notes')) {
      const said = saidOf(textOf({ notes: [plain('notes', { [column]: flood })] }, 'notes'))
      expect(said, column).toBeGreaterThan(0)
    }
  })
})
