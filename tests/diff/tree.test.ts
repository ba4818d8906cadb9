import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commitTree, folderTree } from '../../pipeline/edge/git/tree.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bilan-tree-'))
  git('init', '--quiet')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function git(...args: readonly string[]): void {
  const { status, stderr } = spawnSync(
    'git',
    ['-c', 'user.name=Recorder', '-c', 'user.email=recorder@lorn.example', ...args],
    { cwd: root, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
}

function write(file: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), bytes)
}

function commit(): void {
  git('add', '--all')
  git('commit', '--quiet', '--message', 'All of it')
}

const plain = (tree: ReturnType<typeof folderTree>) => {
  const { files, unreadable } = tree.raw()
  return { files: files.map(({ file, bytes }) => [file, Buffer.from(bytes).toString('hex')]), unreadable }
}

describe('a commit is read as its checkout would be', () => {
  test('with names, bytes and links as they are', () => {
    write('raw/notes/Kundûz, «été».csv', 'a,b\n')
    write('raw/notes/with\nline.csv', 'c\n')
    write('raw/bytes.csv', new Uint8Array([0xff, 0xfe, 0, 10, 13, 255]))
    write('raw/empty.csv', '')
    write('raw/.hidden/x.csv', 'hidden')
    write('raw/folder.csv/inside.csv', 'x')
    write('shared/deep/notes.csv', 'shared')
    symlinkSync('../shared/deep', join(root, 'raw/linked'))
    symlinkSync('linked/notes.csv', join(root, 'raw/through.csv'))
    symlinkSync('../../outside.csv', join(root, 'raw/outside.csv'))
    symlinkSync('/etc/hostname', join(root, 'raw/absolute.csv'))
    symlinkSync('../.git/config', join(root, 'raw/dotted.csv'))
    symlinkSync('round.csv', join(root, 'raw/round.csv'))
    symlinkSync('nowhere', join(root, 'raw/nowhere.csv'))
    commit()
    const read = plain(commitTree(root, 'HEAD'))
    expect(read).toEqual(plain(folderTree(root)))
    expect(read.files.map(([file]) => file)).toContain('raw/linked/notes.csv')
    expect(read.unreadable.map(({ file }) => file)).toEqual([
      'raw/absolute.csv',
      'raw/dotted.csv',
      'raw/folder.csv',
      'raw/nowhere.csv',
      'raw/outside.csv',
      'raw/round.csv',
    ])
  })

  test('from a folder below the top, and where there is nothing', () => {
    write('desk/raw/events.csv', 'event_id\n')
    write('raw/other.csv', 'x')
    commit()
    const tree = commitTree(join(root, 'desk'), 'HEAD')
    expect(plain(tree).files).toEqual([['raw/events.csv', Buffer.from('event_id\n').toString('hex')]])
    expect([
      tree.text('raw/events.csv'),
      tree.text('raw/other.csv'),
      tree.list('raw'),
      tree.list('no'),
    ]).toEqual(['event_id\n', null, ['events.csv'], []])
  })

  test('whatever lies in the work tree', () => {
    write('raw/events.csv', 'before\n')
    commit()
    write('raw/events.csv', 'after\n')
    write('raw/new.csv', 'new\n')
    expect(plain(commitTree(root, 'HEAD')).files.map(([file]) => file)).toEqual(['raw/events.csv'])
    expect(commitTree(root, 'HEAD').text('raw/events.csv')).toBe('before\n')
  })
})
