import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Clone } from './clone.ts'

const NOTES = 'raw/notes/kunduz-2016.csv'

describe('the hook before a commit', () => {
  let clone: Clone
  beforeAll(() => {
    clone = new Clone()
    clone.do(['make', 'hooks'])
  })
  afterAll(() => clone.remove())

  const commit = (...args: readonly string[]) =>
    clone.run(['git', 'commit', '--quiet', '--message=Change', ...args])
  const reset = () => clone.do(['git', 'reset', '--quiet', '--hard', 'origin/main'])
  const spoil = () => clone.edit(NOTES, 'une centaine de talibans', 'peut-être cent talibans')

  test('refuses staged notes with an error, and shows where it is', () => {
    spoil()
    clone.do(['git', 'add', NOTES])
    const { status, stderr } = commit()
    expect([status, stderr]).toEqual([1, expect.stringContaining(`${NOTES}:2:`)])
    expect(clone.do(['git', 'rev-parse', 'HEAD'])).toBe(clone.do(['git', 'rev-parse', 'origin/main']))
    reset()
  })

  test('checks what is staged, not what lies in the folder', () => {
    spoil()
    clone.do(['git', 'add', NOTES])
    clone.edit(NOTES, 'peut-être cent talibans', 'une centaine de talibans')
    expect(commit().status).toBe(1)
    reset()
    clone.edit(NOTES, 'A claim of one party', 'The claim of one party')
    clone.do(['git', 'add', NOTES])
    spoil()
    expect(commit().status).toBe(0)
    expect(clone.do(['git', 'show', `HEAD:${NOTES}`])).toContain('une centaine de talibans')
    reset()
  })

  test('checks the files of a partial commit, with the rest as it is in the last one', () => {
    spoil()
    clone.do(['git', 'add', NOTES])
    clone.edit('README.md', '# Bilan', '# Bilan ')
    expect(commit('README.md').status).toBe(0)
    reset()
  })

  test('says nothing where no notes are staged, even while the packages are missing', () => {
    clone.edit('README.md', '# Bilan', '# Bilan ')
    clone.do(['mv', 'node_modules/.ready', 'node_modules/.away'])
    const { status, stderr } = commit('--all')
    clone.do(['git', 'reset', '--quiet', '--soft', 'origin/main'])
    spoil()
    clone.do(['git', 'add', NOTES])
    const missing = commit()
    clone.do(['mv', 'node_modules/.away', 'node_modules/.ready'])
    expect([status, stderr]).toEqual([0, ''])
    expect([missing.status, missing.stderr]).toEqual([1, expect.stringContaining('run make check once')])
    reset()
  })

  test('ends with the plain codes of the program', () => {
    spoil()
    clone.do(['git', 'add', NOTES])
    expect(clone.run(['.githooks/pre-commit']).status).toBe(1)
    reset()
    expect(clone.run(['.githooks/pre-commit']).status).toBe(0)
  })

  test('takes less than a second of the processor for the notes that the repository ships', () => {
    clone.edit(NOTES, 'A claim of one party', 'The claim of one party')
    clone.do(['git', 'add', NOTES])
    const seconds = () => {
      const script = 'TIMEFORMAT="%U %S"; time .githooks/pre-commit 2>/dev/null'
      const { stderr } = spawnSync('bash', ['-c', script], { cwd: clone.root, encoding: 'utf8' })
      const [user = Number.NaN, system = Number.NaN] = stderr.trim().split(' ').map(Number)
      return user + system
    }
    expect(Math.min(seconds(), seconds(), seconds())).toBeLessThan(1)
    reset()
  })

  test('is turned on once, and never in the place of a hook of somebody else', () => {
    expect(clone.do(['make', 'hooks'])).toContain('on already')
    clone.do(['git', 'config', 'core.hooksPath', '/elsewhere'])
    const { status, stderr } = clone.run(['.githooks/install'])
    expect([status, stderr]).toEqual([2, expect.stringContaining('/elsewhere')])
    clone.do(['git', 'config', '--unset', 'core.hooksPath'])
    clone.write('.git/hooks/pre-commit', '#!/bin/sh\n')
    expect(clone.run(['.githooks/install']).status).toBe(2)
  })
})
