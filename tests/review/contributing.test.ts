import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Clone, HOME } from './clone.ts'

/** Everything in between, and the tests themselves are long. */
const PATIENCE = 600_000

/** The blocks of commands in CONTRIBUTING, in their order. */
const blocks = [...readFileSync(join(HOME, 'CONTRIBUTING.md'), 'utf8').matchAll(/^```sh\n(.*?)^```$/gms)].map(
  ([, lines = '']) => lines.trim().split('\n'),
)

/** What a test must do in the place of a command, and why. */
const INSTEAD: readonly { readonly command: RegExp; readonly by: string; readonly since: string }[] = [
  {
    command: /^git clone \S+ORGANISATION\S+$/,
    by: 'git rev-parse --git-dir',
    since: 'it was cloned from beside it',
  },
  { command: /^cd bilan$/, by: 'test -e raw', since: 'every command starts there' },
  { command: /^make test\b.*$/, by: 'make --dry-run test', since: 'this is one of the tests' },
  {
    command: /^make release VERSION=0\.2\.0$/,
    by: 'make release VERSION=0.1.0',
    since: 'the changelog announces 0.1.0',
  },
]

describe('CONTRIBUTING', () => {
  let clone: Clone
  beforeAll(() => {
    clone = new Clone()
  })
  afterAll(() => clone.remove())

  test(
    'walks from a clone to a note that can be merged, and every command in it works',
    () => {
      expect(blocks.length).toBeGreaterThanOrEqual(6)
      const unused = new Set(INSTEAD)
      for (const command of blocks.flat()) {
        const replaced = INSTEAD.find(one => one.command.test(command))
        if (replaced) unused.delete(replaced)
        if (command.startsWith('make release')) merge()
        const { status, stdout, stderr } = clone.run(['bash', '-ec', replaced?.by ?? command])
        expect([command, status, status === 0 ? '' : stdout + stderr]).toEqual([command, 0, ''])
        if (command.startsWith('make note')) {
          expect(stdout).toContain('“au moins 40 talibans” is read as: at least 40')
          clone.edit(
            'CHANGELOG.md',
            '**Data**\n',
            '**Data**\n- UNAMA on the Taliban killed at Kunduz in 2016.\n',
          )
        }
      }
      expect([...unused]).toEqual([])
    },
    PATIENCE,
  )

  test(
    'the workflow for tags uploads the archive that was made by hand, and nothing for another tag',
    () => {
      const [sum = '', ...others] = clone.do(['sh', '-c', 'ls .release/*.sha256']).split('\n')
      const sums = clone.read(sum)
      expect(others).toEqual([])
      clone.do(['rm', '-r', '.release'])
      const { GITHUB_REF_NAME, PATH, calls } = github('v0.1.0')
      clone.do(['.github/scripts/release.sh'], { GITHUB_REF_NAME, PATH })
      expect(clone.read(sum)).toBe(sums)
      expect(clone.do(['cat', calls]).split('\n')).toEqual([
        'release view v0.1.0',
        expect.stringMatching(/^release create v0\.1\.0 --verify-tag .* -- (\S+-0\.1\.0\.zip) \1\.sha256$/),
      ])
      for (const name of ['main', 'v0.1.0; id', 'v0.1.0-rc'])
        expect(clone.run(['.github/scripts/release.sh'], { GITHUB_REF_NAME: name, PATH }).status).toBe(2)
    },
    PATIENCE,
  )

  /** A `gh` that writes down how it was called, and knows of no release. */
  function github(tag: string) {
    const calls = join(clone.folder, 'calls')
    const bin = join(clone.folder, 'bin')
    mkdirSync(bin)
    writeFileSync(join(bin, 'gh'), `#!/bin/sh\necho "$*" >> '${calls}'\ntest "$2" != view\n`, { mode: 0o755 })
    return { GITHUB_REF_NAME: tag, PATH: `${bin}:${process.env['PATH']}`, calls }
  }

  /** What the reviewer does, and whoever makes the release after it. */
  function merge(): void {
    const origin = join(clone.folder, 'origin')
    expect(clone.do(['git', 'branch', '--list', 'taliban-killed'], {}, origin)).toContain('taliban-killed')
    clone.do(['git', 'merge', '--quiet', '--no-edit', 'taliban-killed'], {}, origin)
    clone.do(['git', 'switch', '--quiet', 'main'])
    clone.do(['git', 'pull', '--quiet', '--ff-only'])
    expect(clone.read('raw/notes/kunduz-2016.csv')).toContain('k16-taliban-killed-unama,')
    expect(clone.do(['git', 'status', '--porcelain', '--', 'raw', 'dist'])).toBe('')
  }
})
