import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFolder } from '../../pipeline/edge/write.ts'
import { claim, NOTES, Repository, released } from './repository.ts'

let unreleased: Repository
let base: Repository
const made: Repository[] = []

function copy(of: Repository): Repository {
  const repository = new Repository(of)
  made.push(repository)
  return repository
}

beforeAll(() => {
  unreleased = new Repository()
  base = released()
  made.push(unreleased, base)
}, 120_000)

afterAll(() => {
  for (const one of made) one.remove()
})

const ZIP = '.release/bilan-kunduz-0.1.0.zip'
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('a release', () => {
  test('is one commit with an annotated tag that holds the changelog, and a clean repository', () => {
    expect(base.git('status', '--porcelain')).toBe('')
    expect(base.git('log', '--format=%s')).toBe('Release 0.1.0\nBegin')
    expect(base.git('cat-file', '-t', 'v0.1.0')).toBe('tag')
    expect(base.git('tag', '--list', '--format=%(contents)', 'v0.1.0')).toContain('- First notes on Lorn.')
    expect(base.git('rev-parse', 'v0.1.0^{commit}')).toBe(base.git('rev-parse', 'HEAD'))
    expect(base.git('fsck', '--strict')).toBe('')
  })

  test('says its version and day everywhere, the same', () => {
    expect(base.read('CHANGELOG.md')).toContain('## 0.1.0 (2031-07-01)')
    expect(JSON.parse(base.read('dist/datapackage.json'))).toMatchObject({
      version: '0.1.0',
      released_on: '2031-07-01',
    })
    expect(JSON.parse(base.read('releases/latest/release.json'))).toMatchObject({
      version: '0.1.0',
      released_on: '2031-07-01',
    })
    expect(base.read('dist/CHANGES.md')).toContain('## Version 0.1.0 (2031-07-01)')
    expect(base.read('releases/changes.jsonl')).toBe(base.read('dist/changes.jsonl'))
  })

  test('is not taken for made where only a branch has its name, and leaves the packages as they are', () => {
    const repository = copy(unreleased)
    repository.git('branch', 'v0.1.0')
    repository.write('node_modules/.ready', '')
    const { status, stdout } = repository.run(['release', '0.1.0'])
    expect([status, stdout]).toEqual([0, expect.stringContaining('git push --atomic origin HEAD v0.1.0')])
    const changed = (file: string) => statSync(join(repository.root, file)).mtimeMs
    expect(changed('node_modules/.ready')).toBeGreaterThanOrEqual(changed('package-lock.json'))
  })

  test('can be made twice: the second says what moved, and the first keeps its place', () => {
    const repository = copy(base)
    repository.write(
      NOTES,
      `${repository.read(NOTES)}${claim('un-43', { wording: '43 dead', speaker_id: 'un-mission' })}\n`,
    )
    repository.announce('0.2.0')
    repository.commit('A note')
    const small = repository.run(['release', '0.1.1'])
    expect([small.status, small.stderr]).toEqual([
      2,
      expect.stringMatching(/version 0\.1\.1 is too small: .* came, which asks for 0\.2\.0 or greater/),
    ])
    const { status, stdout } = repository.run(['release', '0.2.0'], { SOURCE_DATE_EPOCH: '1943352000' })
    expect([status, stdout]).toEqual([0, expect.stringContaining('git push --atomic origin HEAD v0.2.0')])
    expect(JSON.parse(repository.read('package.json')).version).toBe('0.2.0')
    const lock = JSON.parse(repository.read('package-lock.json'))
    expect([lock.version, lock.packages[''].version]).toEqual(['0.2.0', '0.2.0'])
    expect(repository.read('README.md')).toContain('Version 0.2.0.')
    const versions = repository
      .read('dist/changes.jsonl')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).version)
    expect([versions[0], versions.at(-1)]).toEqual(['0.2.0', '0.1.0'])
    expect(repository.read('releases/ids.jsonl')).toContain(
      '{"table":"claims","id":"un-43","version":"0.2.0"}',
    )
    expect(repository.read('releases/ids.jsonl')).toContain(
      '{"table":"claims","id":"hospital-40","version":"0.1.0"}',
    )
    // What was tagged is what its own raw/ and ledger make.
    expect(repository.changes()).toEqual([])
    expect(repository.git('status', '--porcelain')).toBe('')
  }, 120_000)
})

describe('the archive', () => {
  test('holds dist/ to the byte, as another reader finds it', () => {
    const script = `
import hashlib, json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as archive:
    assert archive.testzip() is None
    print(json.dumps({one.filename: [hashlib.sha256(archive.read(one)).hexdigest(), one.external_attr >> 16] for one in archive.infolist()}))
`
    const { stdout } = spawnSync('python3', ['-c', script, join(base.root, ZIP)], { encoding: 'utf8' })
    const dist = [...readFolder(join(base.root, 'dist'))].map(([path, bytes]) => [
      `bilan-kunduz-0.1.0/${path}`,
      [sha256(bytes), 0o100644],
    ])
    expect(JSON.parse(stdout)).toEqual(Object.fromEntries(dist))
  })

  test('has its checksum beside it, which any tool can check', () => {
    const { status } = spawnSync('sha256sum', ['--check', 'bilan-kunduz-0.1.0.zip.sha256'], {
      cwd: join(base.root, '.release'),
    })
    expect(status).toBe(0)
  })

  test('is the same in another time zone, under another umask and language', () => {
    const repository = copy(base)
    const program = join(repository.root, 'pipeline/main.ts')
    const tsx = join(import.meta.dirname, '../../node_modules/tsx/dist/esm/index.mjs')
    for (const [zone, umask, language] of [
      ['Pacific/Auckland', '077', 'fr_FR.UTF-8'],
      ['America/Bogota', '000', 'tr_TR.UTF-8'],
    ]) {
      repository.git('clean', '--quiet', '--force', '-d', '-x', '.release')
      const { status } = spawnSync(
        'sh',
        ['-c', `umask ${umask}; exec "$0" --import "$1" "$2" release 0.1.0`, process.execPath, tsx, program],
        { cwd: repository.root, env: { ...process.env, TZ: zone, LC_ALL: language } },
      )
      expect(status).toBe(0)
      expect(sha256(readFileSync(join(repository.root, ZIP)))).toBe(
        sha256(readFileSync(join(base.root, ZIP))),
      )
    }
  })
})

describe('nothing is released', () => {
  const refused: readonly (readonly [
    string,
    () => Repository,
    readonly string[],
    NodeJS.ProcessEnv,
    string,
  ])[] = [
    [
      'under a tag that somebody made by hand',
      () => tagged(),
      ['0.2.0'],
      {},
      'there is a tag v0.2.0 already',
    ],
    ['without a version', () => copy(unreleased), [], {}, 'make release VERSION=0.2.0'],
    ['under what is no version', () => copy(unreleased), ['v1'], {}, '"v1" is no version'],
    [
      'from a work tree with an edit',
      () => edited(),
      ['0.1.0'],
      {},
      'commit or stash first:\n  raw/notes/lorn.csv',
    ],
    [
      'under a version below the one in package.json',
      () => copy(unreleased),
      ['0.0.9'],
      {},
      'smaller than 0.1.0',
    ],
    [
      'under a version that is not greater',
      () => released010(),
      ['0.1.0'],
      {},
      'there is a tag v0.1.0 already',
    ],
    [
      'by nobody',
      () => copy(unreleased),
      ['0.1.0'],
      {
        GIT_AUTHOR_NAME: '',
        GIT_AUTHOR_EMAIL: '',
        GIT_COMMITTER_NAME: '',
        GIT_COMMITTER_EMAIL: '',
        HOME: '/nowhere',
      },
      'git config user.name',
    ],
    [
      'without a word in the changelog',
      () => silent(),
      ['0.1.0'],
      {},
      'CHANGELOG.md says nothing of this version',
    ],
  ]
  const edited = () => {
    const repository = copy(unreleased)
    repository.write(NOTES, `${repository.read(NOTES)}\n`)
    return repository
  }
  const tagged = () => {
    const repository = copy(base)
    repository.git('tag', 'v0.2.0')
    return repository
  }
  const released010 = () => {
    const repository = copy(base)
    repository.announce('0.2.0')
    repository.git('commit', '--quiet', '--all', '--message', 'Go on')
    return repository
  }
  const silent = () => {
    const repository = copy(unreleased)
    repository.write('CHANGELOG.md', '# Changelog\n\n## 0.1.0 (unreleased)\n')
    repository.git('commit', '--quiet', '--all', '--message', 'Say nothing')
    return repository
  }

  test.each(refused)('%s', (_, make, version, env, reason) => {
    const repository = make()
    const before = repository.state()
    const { status, stderr } = repository.run(['release', ...version], env)
    expect([status, stderr]).toEqual([2, expect.stringContaining(reason)])
    expect(repository.state()).toBe(before)
  })

  test('of data with errors, or of a dist/ that raw/ does not make', () => {
    const repository = copy(unreleased)
    repository.edit(NOTES, '40 dead', '41 dead')
    repository.git('commit', '--quiet', '--all', '--message', 'Forget to publish')
    const stale = repository.run(['release', '0.1.0'])
    expect([stale.status, stale.stderr]).toEqual([1, expect.stringContaining('dist/ is not what raw/ makes')])
    repository.edit(NOTES, '41 dead', 'some dead')
    repository.git('commit', '--quiet', '--all', '--message', 'Type nonsense')
    const before = repository.state()
    expect(repository.run(['release', '0.1.0']).status).toBe(1)
    expect(repository.state()).toBe(before)
  })
})

describe('a ledger that somebody edited', () => {
  test('is said to be broken, by file', () => {
    const repository = copy(base)
    for (const file of ['releases/latest/release.json', 'releases/ids.jsonl']) {
      const text = repository.read(file)
      repository.write(file, `<<<<<<< HEAD\n${text}`)
      const { status, stderr } = repository.run(['check'])
      expect([status, stderr]).toEqual([
        2,
        expect.stringContaining(`${file} is missing or is not as make release wrote it`),
      ])
      repository.write(file, text)
    }
    expect(readdirSync(join(repository.root, 'releases')).sort()).toEqual([
      'changes.jsonl',
      'ids.jsonl',
      'latest',
    ])
  })
})
