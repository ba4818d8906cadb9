import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const HOME = join(import.meta.dirname, '..')
const TSX = join(HOME, 'node_modules/tsx/dist/esm/index.mjs')
const PLAIN = {
  LC_ALL: '',
  LC_MESSAGES: '',
  LANG: 'C',
  NO_COLOR: '',
  CI: '',
  GITHUB_BASE_REF: '',
  TERM: 'xterm',
}
const NOTES = 'raw/notes/kunduz-2016.csv'

const worlds: string[] = []
afterAll(() => {
  for (const root of worlds) rmSync(root, { recursive: true, force: true })
})

function newWorld(): string {
  const root = mkdtempSync(join(tmpdir(), 'bilan-'))
  worlds.push(root)
  cpSync(join(HOME, 'raw'), join(root, 'raw'), { recursive: true })
  return root
}

function bilan(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', TSX, join(HOME, 'pipeline/main.ts'), ...args],
    {
      env: { ...process.env, ...PLAIN, ...env },
      encoding: 'utf8',
      maxBuffer: 1e9,
    },
  )
  return { status, stdout, stderr }
}

function git(root: string, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=x', '-c', 'user.email=x@lorn.example', '-c', 'commit.gpgsign=false']
  const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, expect.anything()])
}

/** Spoils the first cell of a kind on some lines of a file. */
function spoil(root: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), 'utf8')
  expect(text).toContain(from)
  writeFileSync(join(root, file), text.replace(from, to))
}

const broken = newWorld()
spoil(broken, 'raw/events.csv', '2016-10-12', '2016-13-12')
spoil(broken, NOTES, 'une centaine de talibans', 'peut-être cent talibans')

describe('each format', () => {
  const BEGINNINGS: readonly (readonly [string, RegExp])[] = [
    ['json', /^{\n {2}"format": "bilan-report"/],
    ['github', /^::error file=raw\/events\.csv,line=\d+,/],
    ['markdown', /^# Checking the data\n/],
    ['sarif', /^{\n {2}"\$schema": ".*sarif/],
    ['rdjson', /^{\n {2}"source": {/],
    ['junit', /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites/],
  ]

  test.each(BEGINNINGS)(
    '%s is all that stands on standard output; the totals go to people',
    (format, beginning) => {
      const { status, stdout, stderr } = bilan(['check', '--root', broken, '--format', format])
      expect([status, stdout]).toEqual([1, expect.stringMatching(beginning)])
      expect(stderr).toMatch(/^\d+ rows in \d+ tables; .*\nERRORS: 2 errors, .*\n$/)
      if (stdout.startsWith('{')) expect(() => JSON.parse(stdout)).not.toThrow()
      expect(readdirSync(broken)).toEqual(['raw'])
    },
  )

  test('text is the default, on standard error', () => {
    const { stdout, stderr } = bilan(['check', '--root', broken])
    expect(stdout).toBe('')
    expect(bilan(['check', '--root', broken, '--format', 'text']).stderr).toBe(stderr)
    expect(stderr).toMatch(
      /^raw\/events\.csv:\d+:\d+: error cell\/malformed \[events\/kunduz-2016\/end\]: end is no date$/m,
    )
  })

  test.each(['parse', 'validate', 'reconcile'])('is given by %s too', command => {
    const { stdout } = bilan([command, '--root', broken, '--format', 'json'])
    expect(JSON.parse(stdout).journey.estimates).toBeNull()
  })
})

describe('options', () => {
  test.each([
    [['check', '--format', 'jsn'], /^FORMAT \(--format\) "jsn" is unknown; there are text, json, /],
    [['publish', '--format', 'json'], /^publish takes no FORMAT \(--format\)\n/],
    [['check', '--fail-on', ''], /^FAIL_ON \(--fail-on\) needs a value\n/],
    [['check', '--lang', 'sv'], /^SPEAK \(--lang\) "sv" is unknown; there are en, fr\n/],
    [['check', '--root', ''], /^--root needs a value\n/],
  ])('%j are refused under every name that the user may have typed', (args, message) => {
    expect(bilan(args)).toMatchObject({ status: 2, stderr: expect.stringMatching(message) })
  })

  test.each([['--help'], ['-h'], ['check', '--help'], ['--lang', 'en', '--help']])(
    '%s %s %s show how the program is used',
    (...args) => {
      expect(bilan(args)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^usage: /), stderr: '' })
    },
  )
})

const doubtful = newWorld()
appendFileSync(join(doubtful, 'raw/speakers.csv'), 'nobody,Nobody,Personne,other,,F,\n')

describe('the severity from which the program fails', () => {
  test.each([
    ['error', 0, 'OK'],
    ['warning', 1, 'FAILED'],
    ['note', 1, 'FAILED'],
  ])('is %s: data without errors, but with a warning, exits %i', (level, code, word) => {
    const { status, stderr } = bilan(['check', '--root', doubtful, '--fail-on', level])
    expect([status, stderr]).toEqual([code, expect.stringMatching(RegExp(`^${word}: \\d+ warning`, 'm'))])
  })

  test('keeps publish from publishing', () => {
    const { status, stderr } = bilan(['publish', '--root', doubtful, '--fail-on', 'warning'])
    expect([status, stderr]).toEqual([1, expect.stringContaining('dist/ stays as it was')])
    expect(readdirSync(doubtful)).toEqual(['raw'])
  })
})

describe('the language', () => {
  const languageOf = (args: readonly string[], env: NodeJS.ProcessEnv) =>
    bilan(['parse', ...args], env).stderr.includes('lignes dans') ? 'fr' : 'en'

  test.each<[readonly string[], NodeJS.ProcessEnv, string]>([
    [[], { LANG: 'fr_FR.UTF-8' }, 'fr'],
    [[], { LANG: 'en_GB.UTF-8', LC_MESSAGES: 'fr_CA' }, 'fr'],
    [[], { LANG: 'fr_FR.UTF-8', LC_MESSAGES: 'fr_FR', LC_ALL: 'C' }, 'en'],
    [[], { LANG: 'POSIX' }, 'en'],
    [[], { LANG: 'sv_SE.UTF-8' }, 'en'],
    [['--lang', 'fr'], { LC_ALL: 'en_GB' }, 'fr'],
    [['--lang=en'], { LANG: 'fr' }, 'en'],
  ])('with %j and %j is %s', (args, env, language) => {
    expect(languageOf(args, env)).toBe(language)
  })

  test('is that of messages, usage, mistakes of use and what was published', () => {
    const { stderr } = bilan(['check', '--root', broken, '--lang', 'fr'])
    expect(stderr).toMatch(
      /^raw\/events\.csv:\d+:\d+: erreur cell\/malformed \[events\/kunduz-2016\/end\]: la cellule end .*$/m,
    )
    expect(stderr).toMatch(/^ERREURS\u00a0: 2\u00a0erreurs/m)
    expect(bilan(['help', '--lang', 'fr']).stdout).toContain('codes de sortie\u00a0: 0')
    expect(bilan(['chek', '--lang', 'fr']).stderr).toBe(
      'la commande "chek" n’existe pas\n\nmake affiche les commandes\n',
    )
    const root = newWorld()
    const published = bilan(['publish', '--root', root, '--lang', 'fr'])
    expect([published.status, published.stdout]).toEqual([
      0,
      expect.stringMatching(/^fichier +lignes +octets +sha256$/m),
    ])
    expect(published.stdout).toMatch(
      /nouveaux, 0\u00a0modifié, 0\u00a0supprimé, 0\u00a0inchangé\u202f; dernière source \d{4}(?:-\d\d){0,2}, dernier changement \d{4}-\d\d-\d\d$/m,
    )
  })
})

describe('colours', () => {
  const onTerminal = (env: string) =>
    spawnSync(
      'script',
      [
        '-qec',
        `${env} ${process.execPath} --import ${TSX} ${HOME}/pipeline/main.ts check --root ${broken}`,
        '/dev/null',
      ],
      {
        env: { ...process.env, ...PLAIN },
        encoding: 'utf8',
      },
    ).stdout

  test('are for terminals, and for those who do not say NO_COLOR', () => {
    expect(onTerminal('')).toContain('\u001b[31merror')
    expect(onTerminal('NO_COLOR=1')).not.toContain('\u001b[')
    expect(onTerminal('NO_COLOR=1')).toContain('error cell/malformed')
    for (const CI of ['', 'true'])
      expect(bilan(['check', '--root', broken], { CI }).stderr).not.toContain('\u001b[')
  })
})

describe('the lines that a pull request changed', () => {
  const root = newWorld()
  const dates = '2016-10-0'
  spoil(root, NOTES, dates, '2016-13-0')
  git(root, 'init', '--quiet', '--initial-branch=main')
  git(root, 'add', '.')
  git(root, 'commit', '--quiet', '--message=base')
  git(root, 'update-ref', 'refs/remotes/origin/main', 'main')
  git(root, 'checkout', '--quiet', '-b', 'change')
  spoil(root, 'raw/speakers.csv', 'hospital,,F', 'hopital,,F')
  git(root, 'commit', '--quiet', '--all', '--message=change')
  spoil(root, 'raw/events.csv', '2016-10-12', '2016-13-12')
  cpSync(join(root, NOTES), join(root, 'raw/notes/new note.csv'))
  appendFileSync(join(root, 'raw/README.md'), '\n++ b/raw/sources.csv\n')

  const changedFiles = (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
    const { stdout } = bilan(['check', '--root', root, '--format', 'json', ...args], env)
    const found: { file: string; changed: boolean }[] = JSON.parse(stdout).kinds.flatMap(
      (kind: { shown: unknown }) => kind.shown,
    )
    return [...new Set(found.filter(({ changed }) => changed).map(({ file }) => file))].sort()
  }
  const CHANGED = ['raw/events.csv', 'raw/notes/new note.csv', 'raw/speakers.csv']

  test('are those of its commits, of the work tree and of new files', () => {
    expect(changedFiles(['--base', 'main'])).toEqual(CHANGED)
    expect(changedFiles([])).toEqual([])
  })

  test('are found by themselves in a pull request on GitHub, if its base was fetched', () => {
    expect(changedFiles([], { GITHUB_BASE_REF: 'main' })).toEqual(CHANGED)
    expect(changedFiles([], { GITHUB_BASE_REF: 'elsewhere' })).toEqual([])
  })

  test('are annotated first', () => {
    const { stdout } = bilan(['check', '--root', root, '--format', 'github', '--base', 'main'])
    expect(stdout).toMatch(/^::error file=raw\/(events|speakers|notes\/new note)\.csv/)
  })

  test('cannot be told without git, a repository or a common history, which is said', () => {
    const outside = newWorld()
    expect(bilan(['check', '--root', outside, '--base', 'main'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('BASE (--base) needs git, and a repository'),
    })
    git(root, 'checkout', '--quiet', '--orphan', 'alone')
    git(root, 'commit', '--quiet', '--all', '--message=alone')
    expect(bilan(['check', '--root', root, '--base', 'main'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('have no history in common'),
    })
  })
})
