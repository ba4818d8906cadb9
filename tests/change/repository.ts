import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ChangeRow } from '../../pipeline/model/records.gen.ts'

const HOME = join(import.meta.dirname, '../..')
const TSX = join(HOME, 'node_modules/tsx/dist/esm/index.mjs')
const COLUMNS =
  'claim_id,event_id,place,group_id,outcome,counting,from,as_of,wording,figure,language,speaker_id,source_id,reported_on,stage,supersedes,rank,rank_reason,credibility,locator,recorded_on,comment'

/** English, no colours and no pull request, and a user whom git knows, wherever the tests run. */
const PLAIN = {
  ...{ LC_ALL: '', LC_MESSAGES: '', LANG: 'C', NO_COLOR: '1', GITHUB_BASE_REF: '' },
  ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', SOURCE_DATE_EPOCH: '' },
  ...{ GIT_AUTHOR_NAME: 'Recorder', GIT_AUTHOR_EMAIL: 'recorder@lorn.example' },
  ...{ GIT_COMMITTER_NAME: 'Recorder', GIT_COMMITTER_EMAIL: 'recorder@lorn.example' },
}

/** A claim of the battle for Lorn, as a line of its file. */
export function claim(id: string, cells: Readonly<Record<string, string>> = {}): string {
  const row: Readonly<Record<string, string>> = {
    ...{ claim_id: id, event_id: 'lorn', group_id: 'civilians', outcome: 'killed', counting: 'cumulative' },
    ...{ as_of: '2031-05-04', wording: '40 dead', language: 'en', speaker_id: 'lorn-hospital' },
    ...{ source_id: 'radio-lorn', rank: 'normal', recorded_on: '2031-06-01', ...cells },
  }
  return COLUMNS.split(',')
    .map(column => row[column] ?? '')
    .join(',')
}

export const NOTES = 'raw/notes/lorn.csv'

/** Forty civilians by the hospital, about a hundred rebels by the army, and thirty soldiers by the rebels. */
const CLAIMS = [
  claim('hospital-40'),
  claim('army-about-100', {
    ...{ group_id: 'rebels', wording: 'about 100 rebels killed', speaker_id: 'army-spokesman' },
  }),
  claim('rebels-30', { group_id: 'army', wording: '30 soldiers killed', speaker_id: 'rebel-spokesman' }),
]

/** What the program needs of its repository. */
const PROGRAM = [
  ...['pipeline', 'schemas', '.gitignore', 'package.json', 'package-lock.json'],
  ...['METHODOLOGY.md', 'METHODOLOGY.fr.md'],
]

/** A repository of its own with this program and the notes on Lorn, of which nothing was released. */
export class Repository {
  readonly root: string

  constructor(from: Repository | null = null) {
    const folder = mkdtempSync(join(tmpdir(), 'bilan-change-'))
    this.root = join(folder, 'repository')
    // Packages are looked for in the folders above too; inside the link would be one more thing that git does not know.
    symlinkSync(join(HOME, 'node_modules'), join(folder, 'node_modules'))
    if (from) {
      cpSync(from.root, this.root, { recursive: true })
      return
    }
    // What was drawn for one of these repositories need not be drawn for the others: half a minute each time.
    const cache = join(HOME, 'node_modules/.cache')
    mkdirSync(cache, { recursive: true })
    mkdirSync(join(this.root, 'node_modules'), { recursive: true })
    symlinkSync(cache, join(this.root, 'node_modules/.cache'))
    for (const name of PROGRAM) cpSync(join(HOME, name), join(this.root, name), { recursive: true })
    cpSync(join(HOME, 'tests/cases/_base/raw'), join(this.root, 'raw'), { recursive: true })
    const { version } = JSON.parse(this.read('package.json'))
    for (const file of ['package.json', 'package-lock.json'])
      this.edit(file, `"version": "${version}"`, '"version": "0.1.0"')
    this.write('schemas/overlap.json', '{"overlaps": []}\n')
    this.write('CHANGELOG.md', '# Changelog\n\n## 0.1.0 (unreleased)\n\n- First notes on Lorn.\n')
    this.write('README.md', 'Cite it as Version 0.1.0.\n')
    this.write(NOTES, `${[COLUMNS, ...CLAIMS].join('\n')}\n`)
    this.git('init', '--quiet', '--initial-branch=main')
    this.commit('Begin')
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8')
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true })
    writeFileSync(join(this.root, file), text)
  }

  edit(file: string, from: string, to: string): void {
    const text = this.read(file)
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`)
    this.write(file, text.replace(from, to))
  }

  has(file: string): boolean {
    return existsSync(join(this.root, file))
  }

  git(...args: readonly string[]): string {
    const { status, stdout, stderr } = spawnSync('git', [...args], {
      cwd: this.root,
      env: { ...process.env, ...PLAIN },
      encoding: 'utf8',
      maxBuffer: 1e9,
    })
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
    return stdout.trim()
  }

  /** Publishes what lies there and commits all of it. */
  commit(message: string): void {
    const { status, stderr } = this.run(['publish'])
    if (status !== 0) throw new Error(stderr)
    this.git('add', '--all')
    this.git('commit', '--quiet', '--message', message)
  }

  /** Adds a section to the changelog, as a person does after a release. */
  announce(version: string): void {
    this.edit('CHANGELOG.md', '# Changelog\n', `# Changelog\n\n## ${version} (unreleased)\n\n- More.\n`)
  }

  run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    const { status, signal, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', TSX, join(this.root, 'pipeline/main.ts'), ...args],
      { cwd: this.root, env: { ...process.env, ...PLAIN, ...env }, encoding: 'utf8', maxBuffer: 1e9 },
    )
    return { status, signal, stdout, stderr }
  }

  /** What `dist/changes.jsonl` says of a version after publishing. */
  changes(version = 'unreleased'): readonly ChangeRow[] {
    const { status, stderr } = this.run(['publish'])
    if (status !== 0) throw new Error(stderr)
    return this.read('dist/changes.jsonl')
      .split('\n')
      .filter(line => line !== '')
      .map((line): ChangeRow => JSON.parse(line))
      .filter(row => row.version === version)
  }

  /** Everything by which two states of it are told apart: work tree, index, branch and tags. */
  state(): string {
    return [
      this.git('status', '--porcelain', '--untracked-files=all'),
      this.git('rev-parse', 'HEAD'),
      this.git('for-each-ref'),
      this.git('ls-files', '--stage'),
      this.git('symbolic-ref', 'HEAD'),
    ].join('\n')
  }

  remove(): void {
    rmSync(dirname(this.root), { recursive: true, force: true })
  }
}

/** A repository of which 0.1.0 was released on 1 July 2031. */
export function released(): Repository {
  const repository = new Repository()
  const { status, stderr, stdout } = repository.run(['release', '0.1.0'], { SOURCE_DATE_EPOCH: '1940673600' })
  if (status !== 0) throw new Error(stdout + stderr)
  return repository
}
