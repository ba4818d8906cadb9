import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { build } from '../pipeline/build.ts'
import { readSchemas } from '../pipeline/edge/read.ts'
import { PROBLEM_CODES } from '../pipeline/model/diagnostics/problem-codes.ts'
import type { Estimate } from '../pipeline/model/journey/assessment.ts'
import type { Journey } from '../pipeline/model/journey/journey.ts'
import { diagnosticsFile, publishedTables, tableFiles } from '../pipeline/publish/tables.ts'
import { BASE_WORLD, caseWorlds } from './case-worlds.ts'
import { counted, said } from './report/said.ts'

/**
 * A folder is a case, and its name says what the user gets. `raw/` holds only the files that differ from the world of
 * `_base`; `without.txt` names files of that world that are not there; `releases/` and `schemas/overlap.json` are what was
 * released before, and promised. `expect/said.txt` is all that the pipeline says,
 * and each published table that stands in `expect/` is compared to the byte, with the rows of the method `monotone`, or of those
 * that `methods.txt` names, one a line. A new case needs only its raw files: run
 * this test and read what it wrote. For a table, create it empty and run the test with `--update`.
 */
const schemas = readSchemas(resolve(import.meta.dirname, '..'))
const cases = caseWorlds(schemas).map(one => ({
  ...one,
  journey: build(one.world, one.schemas, { upTo: 'examine' }),
}))

function published(
  path: string,
  folder: string,
  { casebook, assessment, examination, diagnostics }: Journey,
): string {
  if (!casebook || !assessment || !examination) return 'nothing is published: the data has errors\n'
  const list = join(folder, 'methods.txt')
  const methods = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : ['monotone']
  const isShown = ({ method }: Estimate) => methods.includes(method)
  const findings = {
    casebook,
    assessment: { estimates: assessment.estimates.filter(isShown) },
    examination: {
      sensitivity: examination.sensitivity.filter(({ published }) => isShown(published)),
      knownOn: examination.knownOn.filter(({ estimate }) => isShown(estimate)),
    },
    diagnostics,
  }
  const files = [...tableFiles(publishedTables(findings, schemas)), diagnosticsFile(findings, schemas)]
  const table = files.find(file => file.path === path)
  return table ? new TextDecoder().decode(table.bytes) : 'no table has this name\n'
}

describe.each(cases.map(one => [one.name, one] as const))('%s', (_, { folder, journey }) => {
  const expected = join(folder, 'expect')
  const tables = existsSync(expected) ? readdirSync(expected).filter(file => file !== 'said.txt') : []

  it('says', async () => {
    await expect(`${said(journey)}${counted(journey)}\n`).toMatchFileSnapshot(join(expected, 'said.txt'))
  })

  it.each(tables)('publishes %s', async path => {
    await expect(published(path, folder, journey)).toMatchFileSnapshot(join(expected, path))
  })
})

describe('the cases together', () => {
  it('provoke every problem that there is', () => {
    const provoked = cases.flatMap(({ journey }) => journey.diagnostics.map(({ code }) => code))
    /** What is said about tables of others, tests/import/ shows. */
    const codes = PROBLEM_CODES.filter(code => !code.startsWith('import/'))
    expect([...new Set(provoked)].sort()).toEqual(codes.sort())
  })

  it('hold only files that differ from the world they start from', () => {
    const inBase = new Map(BASE_WORLD.map(({ file, bytes }) => [file, Buffer.from(bytes)]))
    const idle = cases.flatMap(({ name, own }) =>
      own.files.flatMap(({ file, bytes }) => (inBase.get(file)?.equals(bytes) ? [`${name}/${file}`] : [])),
    )
    expect(idle).toEqual([])
  })
})
