import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { changedSince, linesOfDiff } from '../../pipeline/edge/changed-lines.ts'

const root = mkdtempSync(join(tmpdir(), 'bilan-changed-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

function git(...args: readonly string[]): void {
  const identity = ['-c', 'user.name=x', '-c', 'user.email=x@lorn.example', '-c', 'commit.gpgsign=false']
  expect(spawnSync('git', [...identity, ...args], { cwd: root }).status).toBe(0)
}

/** Names that git writes in quotation marks, and some that it does not. */
const NAMES = ['raw/a.csv', 'raw/b "b".csv', 'raw/c\\c.csv', 'raw/d\td.csv', 'raw/é\u0001.csv', 'raw/é e.csv']
const write = (file: string, text: string) => writeFileSync(join(root, file), text)

describe('the lines that differ', () => {
  test('are those of their own file, whatever its name', () => {
    mkdirSync(join(root, 'raw'))
    for (const file of NAMES) write(file, 'x\ny\nz\n')
    writeFileSync(join(root, 'raw/utf-16.csv'), Buffer.from('\ufeffx\ny\nz\n', 'utf16le'))
    git('init', '--quiet', '--initial-branch=main')
    git('config', 'diff.interHunkContext', '5')
    git('add', '.')
    git('commit', '--quiet', '--message=base')
    for (const [i, file] of NAMES.entries()) write(file, ['x', 'y', 'z'].toSpliced(i % 3, 1, 'w').join('\n'))
    writeFileSync(join(root, 'raw/utf-16.csv'), Buffer.from('\ufeffx\ny\nw\n', 'utf16le'))
    const changed = changedSince(root, 'main')
    const lines = [...changed].map(([file, all]) => [file, all === 'all' ? all : [...all].at(0)])
    expect(Object.fromEntries(lines)).toEqual({
      ...Object.fromEntries(NAMES.map((file, i) => [file, (i % 3) + 1])),
      'raw/utf-16.csv': 3,
    })
  })

  test('are nobody’s where the file is not named', () => {
    const diff = [
      ...[
        'diff --git a/raw/a.csv b/raw/a.csv',
        '--- a/raw/a.csv',
        '+++ b/raw/a.csv',
        '@@ -1 +1 @@',
        '-x',
        '+y',
      ],
      ...['diff --git a/raw/b b/raw/b', '@@ -7 +7 @@', '-x', '+y'],
    ]
    expect(linesOfDiff(diff.join('\n'))).toEqual(new Map([['raw/a.csv', new Set([1])]]))
  })
})
