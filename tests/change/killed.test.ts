import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Repository } from './repository.ts'

/**
 * Programs called git and perl that do what those do, and at the so manieth call of a kind kill the program that called
 * them: before they do anything, or after.
 */
const SPY = `#!/bin/sh
real=$(PATH="$REAL_PATH" command -v "$(basename "$0")")
case "$(basename "$0") $*" in
  *"$KILL_AT"*)
    echo x >> "$KILL_COUNT"
    if [ "$(wc -l < "$KILL_COUNT")" -eq "$KILL_CALL" ]; then
      if [ "$KILL_WHEN" = after ]; then PATH="$REAL_PATH" "$real" "$@" >/dev/null; fi
      kill -9 "$PPID"
      exit 1
    fi ;;
esac
PATH="$REAL_PATH" exec "$real" "$@"
`

const EPOCH = { SOURCE_DATE_EPOCH: '1940673600' }
let base: Repository
/** The same, released without anything in the way. */
let first: Repository
let whole: string
const made: Repository[] = []

function copy(of = base): Repository {
  const repository = new Repository(of)
  made.push(repository)
  return repository
}

/** Releases, and is killed by the call that is told. */
function killed(
  repository: Repository,
  at: string,
  call: number,
  when: 'before' | 'after',
  version = '0.1.0',
) {
  const spies = join(dirname(repository.root), 'spies')
  mkdirSync(spies, { recursive: true })
  for (const name of ['git', 'perl']) {
    spawnSync('sh', ['-c', 'cat > "$0"', join(spies, name)], { input: SPY })
    chmodSync(join(spies, name), 0o755)
  }
  const count = join(spies, 'count')
  rmSync(count, { force: true })
  const { PATH = '' } = process.env
  return repository.run(['release', version], {
    ...EPOCH,
    ...{ PATH: `${spies}:${PATH}`, REAL_PATH: PATH, KILL_COUNT: count },
    ...{ KILL_AT: at, KILL_CALL: String(call), KILL_WHEN: when },
  })
}

beforeAll(() => {
  base = new Repository()
  first = new Repository(base)
  made.push(base, first)
  first.run(['release', '0.1.0'], EPOCH)
  whole = first.state()
}, 120_000)

afterAll(() => {
  for (const one of made) one.remove()
})

/** The steps at which nothing can be seen yet, those between, and those at which all is done but the archive. */
const MOMENTS: readonly (readonly [
  string,
  number,
  'before' | 'after',
  'untouched' | 'between' | 'released',
])[] = [
  ['mktag', 1, 'after', 'untouched'],
  ['perl', 1, 'before', 'between'],
  ['perl', 1, 'after', 'between'],
  ['read-tree', 2, 'before', 'between'],
  ['update-ref', 1, 'before', 'between'],
  ['update-ref', 1, 'after', 'released'],
]

describe('a release that is killed', () => {
  test.each(MOMENTS)(
    'at %s (call %i, %s it) leaves the repository %s, and can be repeated',
    (at, call, when, leaves) => {
      const repository = copy()
      const before = repository.state()
      expect(killed(repository, at, call, when).signal).toBe('SIGKILL')
      const tags = repository.git('tag', '--list')
      if (leaves === 'untouched') expect(repository.state()).toBe(before)
      if (leaves === 'between') {
        expect([tags, repository.git('log', '--format=%s')]).toEqual(['', 'Begin'])
        expect(repository.git('fsck', '--strict', '--no-dangling')).toBe('')
      }
      if (leaves === 'released') expect(tags).toBe('v0.1.0')
      const { status, stderr } = repository.run(['release', '0.1.0'], EPOCH)
      expect([status, stderr.includes('was undone')]).toEqual([0, leaves === 'between'])
      expect(repository.state()).toBe(whole)
      expect(repository.has('.release/bilan-kunduz-0.1.0.zip')).toBe(true)
    },
    120_000,
  )

  test('on the way to a second version can be repeated too', () => {
    const second = copy(first)
    second.announce('0.2.0')
    second.git('commit', '--quiet', '--all', '--message', 'Go on')
    const before = second.git('rev-parse', 'HEAD')
    expect(killed(second, 'update-ref', 1, 'before', '0.2.0').signal).toBe('SIGKILL')
    expect(second.read('package.json')).toContain('"version": "0.2.0"')
    const { status, stderr } = second.run(['release', '0.2.0'], EPOCH)
    expect([status, stderr]).toEqual([0, expect.stringContaining('v0.2.0 was interrupted; it was undone')])
    expect(second.git('log', '--format=%s', '-2')).toBe('Release 0.2.0\nGo on')
    expect(second.git('rev-parse', 'HEAD~1')).toBe(before)
  }, 120_000)

  test('is put back before anything else is refused', () => {
    const repository = copy()
    const before = repository.state()
    killed(repository, 'update-ref', 1, 'before')
    expect(repository.git('status', '--porcelain')).not.toBe('')
    expect(repository.run(['release', '0.0.1'], EPOCH).status).toBe(2)
    expect(repository.state()).toBe(before)
  })

  test('never costs an edit that was made in the meantime', () => {
    const repository = copy()
    killed(repository, 'update-ref', 1, 'before')
    repository.write('CHANGELOG.md', 'An afternoon of work.\n')
    const { status, stderr } = repository.run(['release', '0.1.0'], EPOCH)
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/edited since:\n {2}CHANGELOG\.md\n.*git checkout/),
    ])
    expect(repository.read('CHANGELOG.md')).toBe('An afternoon of work.\n')
  })
})

test('a release that git refuses puts everything back and says why', () => {
  const repository = copy()
  const before = repository.state()
  repository.write('.git/refs/heads/main.lock', '')
  const { status, stderr } = repository.run(['release', '0.1.0'], EPOCH)
  expect([status, stderr]).toEqual([2, expect.stringContaining('git update-ref')])
  rmSync(join(repository.root, '.git/refs/heads/main.lock'))
  expect(repository.state()).toBe(before)
})
