import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { build } from '../../pipeline/build.ts'
import { PROBLEM_CODES } from '../../pipeline/model/diagnostics/problem-codes.ts'
import { SPEECH } from '../../pipeline/model/language/speech.ts'
import { said } from '../report/said.ts'
import { schemas, takeOverCase, world, written } from './taking-over.ts'

/**
 * A folder is a case, and its name says what the user gets. `table.csv` comes to the world of Lorn; `expect/` holds what is said
 * and, of every file that would be written, what is new in it. Run this test and read what it wrote.
 */
const CASES = join(import.meta.dirname, 'cases')
const cases = readdirSync(CASES).map(name => ({ name, ...takeOverCase(join(CASES, name)) }))
const { imports } = SPEECH.en.program

describe.each(cases.map(one => [one.name, one] as const))('%s', (name, { said: diagnostics, imported }) => {
  const expected = join(CASES, name, 'expect')

  it('says', async () => {
    const text = said({ ...build(world, schemas, { upTo: 'parse' }), diagnostics })
    const { rows, counts } = imported ?? {}
    const account =
      rows && counts
        ? [
            imports.rows(rows.all, rows.claimed, rows.aside),
            imports.counts(counts.all, counts.claims, counts.aside),
          ]
        : [imports.nothingWritten]
    await expect(`${text}${account.join('\n')}\n`).toMatchFileSnapshot(join(expected, 'said.txt'))
  })

  for (const { file, bytes } of imported?.files ?? []) {
    it(`writes ${file}`, async () => {
      const before = world.files.find(one => one.file === file)?.bytes ?? new Uint8Array()
      expect(Buffer.from(bytes.subarray(0, before.length)).equals(Buffer.from(before))).toBe(true)
      const added = new TextDecoder().decode(bytes.subarray(before.length))
      await expect(added).toMatchFileSnapshot(join(expected, file.replace('raw/', '').replaceAll('/', '-')))
    })
  }

  it('leaves a repository that make check accepts, but for a licence', () => {
    if (!imported) return
    const { diagnostics: found } = build(written(imported), schemas)
    const errors = found.filter(({ severity }) => severity === 'error').map(({ code }) => code)
    expect(errors.filter(code => code !== 'source/licence-forbids')).toEqual([])
  })
})

describe('the cases', () => {
  it('show everything that can be said about a table of somebody else', () => {
    const provoked = new Set(cases.flatMap(one => one.said.map(({ code }) => code)))
    const codes = PROBLEM_CODES.filter(code => code.startsWith('import/') && code !== 'import/unwritable')
    expect(codes.filter(code => !provoked.has(code))).toEqual([])
  })
})
