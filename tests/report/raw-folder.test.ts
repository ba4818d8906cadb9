import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readRaw } from '../../pipeline/edge/read.ts'

let world = ''
const path = (name: string) => join(world, name)
const namesIn = () => {
  const { files, unreadable } = readRaw(path('repository'))
  return { files: files.map(({ file }) => file), unreadable }
}

beforeEach(() => {
  world = mkdtempSync(join(tmpdir(), 'bilan-raw-'))
  for (const folder of ['repository/raw', 'repository/.git', 'repository/shared', 'outside'])
    mkdirSync(path(folder), { recursive: true })
  for (const file of ['repository/.git/config', 'repository/shared/lorn.csv', 'outside/secret.csv'])
    writeFileSync(path(file), 'secret')
})
afterEach(() => rmSync(world, { recursive: true, force: true }))

describe('the folder of what was typed', () => {
  test('holds nothing under a name that begins with a dot', () => {
    mkdirSync(path('repository/raw/.cache'))
    writeFileSync(path('repository/raw/.cache/notes.csv'), 'x')
    expect(namesIn()).toEqual({ files: [], unreadable: [] })
  })

  test('lets a pull request show no file of the machine that checks it', () => {
    symlinkSync('../../outside/secret.csv', path('repository/raw/a.csv'))
    symlinkSync('../../outside', path('repository/raw/b'))
    symlinkSync(path('outside/secret.csv'), path('repository/raw/c.csv'))
    symlinkSync('../.git/config', path('repository/raw/d.csv'))
    symlinkSync('../shared/lorn.csv', path('repository/raw/e.csv'))
    expect(namesIn()).toEqual({
      files: ['raw/e.csv'],
      unreadable: ['a.csv', 'b', 'c.csv', 'd.csv'].map(name => ({ file: `raw/${name}`, why: 'broken-link' })),
    })
  })
})
