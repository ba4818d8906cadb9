import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { readSchemas } from '../pipeline/edge/read.ts'
import type { Casebook } from '../pipeline/model/journey/casebook.ts'
import { publishedTables, tableFiles } from '../pipeline/publish/tables.ts'
import { reconcile } from '../pipeline/reconcile/reconcile.ts'
import { casebooks, type Limits } from './laws/arbitraries.ts'

const HOME = join(import.meta.dirname, '..')
const SCRIPT = 'pipeline/recompute/recompute.mjs'
const schemas = readSchemas(HOME)

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bilan-'))
  folders.push(folder)
  return folder
}

/** What a reader sees who runs the script on a folder. */
function recompute(folder: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(HOME, SCRIPT), folder], {
    encoding: 'utf8',
  })
  return { status, said: `${stdout}${stderr}` }
}

/** A copy of what is published, with one table changed. */
function published(table: string, change: (text: string) => string): string {
  const folder = newFolder()
  cpSync(join(HOME, 'dist'), folder, { recursive: true })
  const path = join(folder, table)
  const text = readFileSync(path, 'utf8')
  expect(change(text)).not.toBe(text)
  writeFileSync(path, change(text))
  return folder
}

/** The tables of a casebook as they would be published. */
function publishTables(casebook: Casebook, folder: string): void {
  const assessment = reconcile(casebook).value
  const examination = { sensitivity: [], knownOn: [] }
  const tables = publishedTables({ casebook, assessment, examination, diagnostics: [] }, schemas)
  for (const { path, bytes } of tableFiles(tables)) writeFileSync(join(folder, path), bytes)
}

describe('whoever does not trust the pipeline', () => {
  it('recomputes every figure of the monotone method from what is published', () => {
    const rows = readFileSync(join(HOME, 'dist/estimates.csv'), 'utf8').match(/,monotone,/g)?.length
    const { status, said } = recompute(join(HOME, 'dist'))
    expect([status, said]).toEqual([
      0,
      expect.stringMatching(new RegExp(`^${rows} of ${rows} monotone estimates recomputed from \\d+ claims`)),
    ])
  })

  it('is told which figure does not follow from the claims', () => {
    const figure = 'kunduz-2016,taliban,killed,cumulative,2016-10-06,monotone,true'
    const raised = published('estimates.csv', text =>
      text.replace(`${figure},90,90,90`, `${figure},90,91,91`),
    )
    expect(recompute(raised)).toEqual({
      status: 1,
      said: expect.stringContaining(
        'kunduz-2016/taliban/killed/cumulative/2016-10-06: best is published as 91, recomputed as 90\n',
      ),
    })
    const silenced = published('claims.csv', text => text.replace(/^k16-taliban-killed-army,.*\n/m, ''))
    expect(recompute(silenced)).toEqual({ status: 1, said: expect.stringContaining('kunduz-2016/taliban/') })
    const dropped = published('estimates.csv', text =>
      text.replace(/^kunduz-2016,police,wounded,.*monotone.*\n/m, ''),
    )
    expect(recompute(dropped)).toEqual({
      status: 1,
      said: expect.stringContaining('is not published, but claims are about it'),
    })
  })

  it('is told what is missing where the folder does not hold the data', () => {
    expect(recompute(newFolder())).toEqual({ status: 2, said: expect.stringContaining('cannot be read') })
    const torn = published('claims.csv', text => text.slice(0, text.length / 2))
    expect(recompute(torn).status).toBe(2)
  })

  it('needs nothing of the pipeline: the script imports only what Node has', () => {
    const imports = [...readFileSync(join(HOME, SCRIPT), 'utf8').matchAll(/^import .* from '(.+)'$/gm)]
    expect(imports.map(([, name]) => name)).toEqual(['node:fs', 'node:path', 'node:url'])
  })
})

describe('two programs that share nothing but METHODOLOGY', () => {
  it.each<Limits>([
    { scopes: 'one', voices: 'any' },
    { scopes: 'many', voices: 'any' },
  ])('agree about every figure of any casebook (%j)', limits => {
    const folder = newFolder()
    fc.assert(
      fc.property(casebooks(limits), casebook => {
        publishTables(casebook, folder)
        expect(recompute(folder)).toEqual({ status: 0, said: expect.stringContaining('all agree') })
      }),
      { numRuns: 30 },
    )
  })
})
