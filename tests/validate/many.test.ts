import { expect, it } from 'vitest'
import { build } from '../../pipeline/build.ts'
import { columnsOf, fileOf, schemas } from './world.ts'

it('says as much about one file as there is to say, and does not run out of stack', () => {
  const columns = columnsOf('notes')
  const row = columns.map(() => '\u00a0').join(',')
  const rows = Math.ceil(140_000 / columns.length)
  const text = `${columns.join(',')}\n${`${row}\n`.repeat(rows)}`
  const notes = { file: fileOf('notes'), bytes: new TextEncoder().encode(text) }
  const { diagnostics } = build({ files: [notes], unreadable: [] }, schemas, 'validate')
  expect(diagnostics.length).toBeGreaterThan(rows * 10)
})
