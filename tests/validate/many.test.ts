import { expect, it } from 'vitest'
import { build } from '../../pipeline/build.ts'
import { columnsOf, fileOf, schemas } from './world.ts'

function saidOf(text: string): number {
  const notes = { file: fileOf('notes'), bytes: new TextEncoder().encode(text) }
  return build({ files: [notes], unreadable: [] }, schemas, 'validate').diagnostics.length
}

it('says as much about one file as there is to say, and does not run out of stack', () => {
  const columns = columnsOf('notes')
  const row = columns.map(() => 'x\u00a0').join(',')
  const rows = Math.ceil(140_000 / columns.length)
  expect(saidOf(`${columns.join(',')}\n${`${row}\n`.repeat(rows)}`)).toBeGreaterThan(rows * 10)
})
