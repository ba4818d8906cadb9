import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PROGRAM, whatIsThere } from './program.ts'
import { folderAbove, HOME, textOf } from './shipped.ts'

/** What the compiler says to somebody who has installed nothing: neither types of Node nor of a browser are at hand. */
function compile(program: string) {
  const folder = folderAbove()
  writeFileSync(join(folder, 'program.mts'), program)
  const { status, stdout } = spawnSync(
    join(HOME, 'node_modules/.bin/tsc'),
    [
      ...[
        '--strict',
        '--noUncheckedIndexedAccess',
        '--exactOptionalPropertyTypes',
        '--noPropertyAccessFromIndexSignature',
      ],
      ...[
        '--skipLibCheck',
        'false',
        '--module',
        'nodenext',
        '--target',
        'es2022',
        '--lib',
        'es2022',
        '--types',
        '',
      ],
      'program.mts',
    ],
    { cwd: folder, encoding: 'utf8' },
  )
  return { folder, status, said: stdout }
}

describe('a program in TypeScript', () => {
  test('is checked against bilan.d.mts alone, and sees what the CSV files have', () => {
    const { folder, status, said } = compile(PROGRAM)
    expect([status, said]).toEqual([0, ''])
    expect(readFileSync(join(folder, 'program.mjs'), 'utf8')).toContain("from './dist/bilan.mjs'")
    const run = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', "process.stdout.write((await import('./program.mjs')).answer)"],
      { cwd: folder, encoding: 'utf8' },
    )
    expect([run.status, run.stderr]).toEqual([0, ''])
    expect(JSON.parse(run.stdout)).toEqual(whatIsThere())
  })

  const opened = `import { open } from './dist/bilan.mjs'\nconst bilan = await open()\n`

  test.each([
    ['a table that does not exist', `await bilan.table('claim')`, `'"claim"' is not assignable`],
    [
      'a column that does not exist',
      `for (const row of await bilan.table('claims')) row.words`,
      "Property 'words' does not exist",
    ],
    [
      'a column of another table',
      `for (const row of await bilan.table('events')) row.wording`,
      "Property 'wording' does not exist",
    ],
    [
      'a method that does not exist',
      `await bilan.figures({ method: 'monotne' })`,
      `'"monotne"' is not assignable`,
    ],
    [
      'a filter that does not exist',
      `await bilan.figures({ events: 'kunduz-2016' })`,
      "'events' does not exist",
    ],
    [
      'a number that nobody may have said',
      `for (const { high } of await bilan.figures()) high + 1`,
      "'high' is possibly 'null'",
    ],
    [
      'a change of what others read too',
      `for (const row of await bilan.table('estimates')) row.low = 0`,
      "'low' because it is a read-only property",
    ],
    [
      'a figure that may not be there',
      `const [first] = await bilan.figures()\nawait bilan.behind(first)`,
      "'undefined' is not assignable",
    ],
  ])('is refused for %s', (_, line, message) => {
    const { status, said } = compile(`${opened}${line}\n`)
    expect(status).not.toBe(0)
    expect(said.replaceAll("''", "'")).toContain(message)
    expect(said.match(/error TS/g)).toHaveLength(1)
  })

  test('is told what every column means', () => {
    const types = textOf('bilan.d.mts')
    const columns = [...types.matchAll(/^ {2}(?:\w+|'[\w-]+')\??:(?! \w*Row$)/gm)]
    const explained = [...types.matchAll(/\*\/\n {2}(?:\w+|'[\w-]+')\??:(?! \w*Row$)/gm)]
    expect(columns.length).toBeGreaterThan(200)
    expect(explained.length).toBe(columns.length)
  })
})
