import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFolder } from '../pipeline/edge/write.ts'

const HOME = join(import.meta.dirname, '..')
const PROGRAM = [
  '--import',
  join(HOME, 'node_modules/tsx/dist/esm/index.mjs'),
  join(HOME, 'pipeline/main.ts'),
]

const worlds: string[] = []

/** A folder of its own with the shipped raw data, and what was released of it. */
function newWorld(): string {
  const root = mkdtempSync(join(tmpdir(), 'bilan-'))
  worlds.push(root)
  for (const name of ['raw', 'releases']) cpSync(join(HOME, name), join(root, name), { recursive: true })
  return root
}

afterAll(() => {
  for (const root of worlds) rmSync(root, { recursive: true, force: true })
})

/** English, no colours and no pull request, wherever the tests run. */
const PLAIN = { LC_ALL: '', LC_MESSAGES: '', LANG: 'C', NO_COLOR: '1', GITHUB_BASE_REF: '' }

function bilan(args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...PROGRAM, ...args], {
    cwd: options.cwd ?? HOME,
    env: { ...process.env, ...PLAIN, ...options.env },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

function replace(root: string, file: string, from: string, to: string): void {
  const path = join(root, file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}

/** One hash over the names and bytes of every file of dist/. */
function fingerprint(root: string): string {
  const hash = createHash('sha256')
  for (const [path, bytes] of readFolder(join(root, 'dist'))) hash.update(`${path}\0`).update(bytes)
  return hash.digest('hex')
}

describe('publish', () => {
  let world: string
  let first: ReturnType<typeof bilan>

  beforeAll(() => {
    world = newWorld()
    first = bilan(['publish', '--root', world])
  })

  test('writes dist/ and ends with files, rows, bytes, hashes and what changed', () => {
    expect(first.status).toBe(0)
    expect(first.stdout).toMatch(/^estimates\.csv +\d+ +[\d,]+ +[0-9a-f]{12} +new$/m)
    expect(first.stdout).toMatch(/\d+ files, [\d,]+ bytes; \d+ new, 0 changed, 0 removed, 0 the same/)
  })

  test('makes the very files that the repository ships', () => {
    expect(fingerprint(world)).toBe(fingerprint(HOME))
  })

  test('publishes sums that any tool can check', () => {
    const { status, stdout } = spawnSync('sha256sum', ['--check', 'SHA256SUMS'], {
      cwd: join(world, 'dist'),
      encoding: 'utf8',
    })
    expect([status, stdout.includes('FAILED')]).toEqual([0, false])
  })

  test('says that nothing changed the second time, and touches no file', () => {
    const before = statSync(join(world, 'dist/estimates.csv')).ino
    const second = bilan(['publish', '--root', world])
    expect([second.status, second.stdout]).toEqual([
      0,
      expect.stringContaining('nothing changed since the last build'),
    ])
    expect(statSync(join(world, 'dist/estimates.csv')).ino).toBe(before)
  })

  test('says which figures moved', () => {
    const changed = newWorld()
    cpSync(join(world, 'dist'), join(changed, 'dist'), { recursive: true })
    replace(changed, 'raw/notes/kunduz-2016.csv', '90 talibans,90,', '95 talibans,95,')
    const { status, stdout } = bilan(['publish', '--root', changed])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^estimates\.csv .* changed$/m)
    expect(stdout).toContain(
      'kunduz-2016/taliban/killed/monotone: low 90 best 90 high 90 consistent by 2016-10-06 -> low 95 best 95 high 95 consistent by 2016-10-06',
    )
  })

  test('makes the same bytes in another time zone, language, umask and working directory', () => {
    const elsewhere = newWorld()
    const env = { ...process.env, TZ: 'Pacific/Auckland', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' }
    const command = `umask 077; exec "$0" ${PROGRAM.map(part => `'${part}'`).join(' ')} publish --root '${elsewhere}'`
    const { status } = spawnSync('sh', ['-c', command, process.execPath], { cwd: tmpdir(), env })
    expect(status).toBe(0)
    expect(fingerprint(elsewhere)).toBe(fingerprint(world))
    expect(statSync(join(elsewhere, 'dist/estimates.csv')).mode & 0o777).toBe(0o644)
    expect(statSync(join(elsewhere, 'dist/charts')).mode & 0o777).toBe(0o755)
  })

  test('shows every error of every file, exits 1, and leaves dist/ as it was', () => {
    const broken = newWorld()
    cpSync(join(world, 'dist'), join(broken, 'dist'), { recursive: true })
    const before = fingerprint(broken)
    replace(broken, 'raw/notes/kunduz-2016.csv', 'une centaine de talibans', 'peut-être cent talibans')
    replace(broken, 'raw/events.csv', '2016-10-12', '2016-13-12')
    replace(broken, 'raw/speakers.csv', 'hospital,,F', 'hopital,,F')
    const { status, stdout, stderr } = bilan(['publish', '--root', broken])
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^raw\/notes\/kunduz-2016\.csv:2:\d+: error claim\/unknown-hedge/m)
    expect(stderr).toMatch(/^raw\/events\.csv:\d+:\d+: error cell\/malformed/m)
    expect(stderr).toMatch(/^raw\/speakers\.csv:\d+:\d+: error cell\/malformed/m)
    expect(stderr).toContain('dist/ stays as it was')
    expect(fingerprint(broken)).toBe(before)
    expect(readdirSync(broken).sort()).toEqual(['dist', 'raw', 'releases'])
  })

  test('refuses a ruling that did not weigh a claim, says what is new, and leaves dist/ and raw/ as they were', () => {
    const stale = newWorld()
    cpSync(join(world, 'dist'), join(stale, 'dist'), { recursive: true })
    const rulings = 'raw/desk/rulings.csv'
    const [governor, unama] = ['k15-civilians-wounded-acting-governor', 'k15-civilians-wounded-unama']
    replace(stale, rulings, `,${governor} ${unama},`, `,${unama},`)
    const [before, typed] = [fingerprint(stale), readFileSync(join(stale, rulings), 'utf8')]
    for (const command of ['publish', 'check', 'fix']) {
      const { status, stderr } = bilan([command, '--root', stale])
      expect([command, status]).toEqual([command, 1])
      expect(stderr).toMatch(/^raw\/desk\/rulings\.csv:2:\d+: error desk\/stale-ruling/m)
      expect(stderr).toContain(`${governor} is new (“180 others”, Acting governor of Kunduz (2015))`)
      expect(stderr).toContain(`${unama} ${governor} in claims and a new day in ruled_on`)
    }
    expect(fingerprint(stale)).toBe(before)
    expect(readFileSync(join(stale, rulings), 'utf8')).toBe(typed)
  })
})

describe('explain', () => {
  const { status, stdout } = bilan(['explain', 'kunduz-2016/taliban/killed'])

  test('prints the life of a figure: words, source, speaker, place, figure, role, rule, estimate', () => {
    expect(status).toBe(0)
    for (const part of [
      '“une centaine de talibans” (fr)',
      '90 to 110, around 100',
      'cited as note 13',
      'Police chief of Kunduz',
      'raw/notes/kunduz-2016.csv:2',
      'sets best It states the lower median',
      '[weighted-lower-median]',
      'best 90',
    ]) {
      expect(stdout.replaceAll(/\s+/g, ' ')).toContain(part.replaceAll(/\s+/g, ' '))
    }
  })

  test('explains one method or all, as text, Markdown or JSON', () => {
    const asked = ['explain', 'kunduz-2016/taliban/killed', '--method']
    const { figures } = JSON.parse(bilan([...asked, 'all', '--format', 'json']).stdout)
    expect(new Set(figures.map(({ method }: { readonly method: string }) => method)).size).toBe(6)
    const markdown = bilan([...asked, 'ucdp-like', '--format', 'markdown']).stdout
    expect(markdown).toContain('## Up to 2016-10-06, under the method ucdp-like')
  })

  test('knows on a day only what was public by then: on 5 October 2016, of 4 October', () => {
    const { stdout } = bilan(['explain', 'kunduz-2016/taliban/killed', '--as-known-on', '2016-10-05'])
    expect(stdout).toContain('As known on 2016-10-05')
    expect(stdout).toContain('k16-taliban-killed-police-chief')
    expect(stdout).not.toContain('k16-taliban-killed-army')
    expect(stdout).toMatch(/low +90\n +best +100\n +high +110\n/)
    const day = bilan(['explain', 'kunduz-2016/taliban/killed', '--as-known-on', '2016-10-04'])
    expect(day.stdout).toContain('k16-taliban-killed-police-chief')
    const month = bilan(['explain', 'kunduz-2016/taliban/killed', '--as-known-on', '2016-10'])
    expect(month.stdout).toContain('As known on 2016-10-31')
  })

  test('says so where nothing was public yet', () => {
    const asked = ['explain', 'kunduz-2016/taliban/killed', '--as-known-on', '2016-10-01']
    const { status, stdout } = bilan(asked)
    expect([status, stdout.replaceAll(/\s+/g, ' ')]).toEqual([
      0,
      expect.stringContaining('No claim about it was public by 2016-10-01, so there was no figure yet.'),
    ])
    expect(bilan([...asked, '--lang', 'fr']).stdout).toContain('il n’y avait pas encore')
  })

  test.each([
    [['kunduz-2016/talibans/killed'], 'did you mean kunduz-2016/taliban/killed?'],
    [['kunduz-2016/talibans/killed', '--lang', 'fr'], 'vouliez-vous dire kunduz-2016/taliban/killed'],
    [['x', '--method', 'ucdplike'], 'did you mean ucdp-like?'],
    [['x', '--method', 'ucdplike', '--lang', 'fr'], 'vouliez-vous dire ucdp-like'],
    [['x', '--as-known-on', '2016-10-32'], 'is no date of the calendar; did you mean 2016-10-31?'],
    [['x', '--as-known-on', '2016/10/5'], 'did you mean 2016-10-05?'],
    [['x', '--as-known-on', 'yesterday'], 'a day, a month or a year, such as 2016-10-05'],
    [['x', '--as-known-on', '2016-10-32', '--lang', 'fr'], 'n’est pas une date du calendrier'],
    [['x', '--format', 'sarif'], 'FORMAT (--format) "sarif" is unknown; there are text, markdown, json'],
  ])('%j is wrong usage, which names what was meant', (args, reason) => {
    const { status, stderr } = bilan(['explain', ...args])
    expect([status, stderr]).toEqual([2, expect.stringContaining(reason)])
  })
})

describe('what was known on a day', () => {
  test('is published with a statement that it is no current edition', () => {
    const root = newWorld()
    const { status, stderr } = bilan(['publish', '--root', root, '--as-known-on', '2016-10-05'])
    expect([status, stderr]).toEqual([0, expect.stringContaining('dist/ holds what was known on 2016-10-05')])
    const read = (file: string) => JSON.parse(readFileSync(join(root, 'dist', file), 'utf8'))
    expect(read('datapackage.json')).toMatchObject({
      name: expect.stringMatching(/-as-known-on-2016-10-05$/),
      as_known_on: '2016-10-05',
      description: expect.stringMatching(/^NOT the current edition/),
    })
    const claims: readonly { readonly known_on: string }[] = read('claims.json')
    expect(claims.length).toBeGreaterThan(0)
    expect(claims.filter(({ known_on }) => known_on > '2016-10-05')).toEqual([])
    const current = JSON.parse(readFileSync(join(HOME, 'dist/datapackage.json'), 'utf8'))
    expect(current).not.toHaveProperty('as_known_on')
  })

  test.each(['check', 'parse', 'validate', 'reconcile', 'examine', 'publish'])(
    '%s takes a day before anything was public',
    command => {
      const { status, stderr } = bilan([command, '--root', newWorld(), '--as-known-on', '2001'])
      expect([status, stderr]).toEqual([0, expect.stringMatching(/^OK: /m)])
    },
  )
})

describe('the program', () => {
  test.each(['parse', 'validate', 'reconcile', 'examine', 'check'])(
    '%s reports on the shipped data and writes nothing',
    command => {
      const root = newWorld()
      const { status, stderr } = bilan([command, '--root', root])
      expect([status, stderr]).toEqual([0, expect.stringMatching(/^OK: /m)])
      expect(readdirSync(root).sort()).toEqual(['raw', 'releases'])
    },
  )

  test.each([
    [['pubish'], 2, 'there is no command "pubish"'],
    [['explain'], 2, 'explain needs a figure'],
    [['check', 'twice'], 2, 'too many arguments'],
    [['check', '--raw', 'x'], 2, 'there is no option --raw'],
    [['check', '--root'], 2, '--root needs a value'],
    [['check', '--root', '--lang', 'fr'], 2, '--root needs a value'],
    [['check', '--format', 'xml'], 2, 'FORMAT (--format) "xml" is unknown; there are text, json'],
    [['check', '--fail-on', 'never'], 2, 'there are error, warning, note'],
    [['check', '--lang', 'de'], 2, 'SPEAK (--lang) "de" is unknown; there are en, fr'],
    [['publish', '--format', 'json'], 2, 'publish takes no FORMAT (--format)'],
    [['explain', 'x', '--fail-on', 'note'], 2, 'explain takes no FAIL_ON (--fail-on)'],
    [['check', '--base', 'no-such-branch'], 2, 'git knows no branch, tag or commit "no-such-branch"'],
    [['check', '--base', '--root'], 2, 'BASE (--base) needs a value'],
    [['check', '--root', join(HOME, 'nowhere')], 2, 'there is no folder'],
    [['check', '--root', join(HOME, 'tests')], 1, 'raw/events.csv: error file/missing'],
  ])('%j exits %i and says why', (args, code, reason) => {
    const { status, stderr } = bilan(args)
    expect([status, stderr]).toEqual([code, expect.stringContaining(reason)])
  })

  test('help shows the commands and the exit codes', () => {
    const { status, stdout } = bilan(['help'])
    expect(status).toBe(0)
    for (const part of ['publish', 'explain FIGURE', 'exit codes: 0']) expect(stdout).toContain(part)
  })
})
