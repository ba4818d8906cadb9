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

export const HOME = join(import.meta.dirname, '../..')

/** English, no colours, no pull request, and a user whom git knows, wherever the tests run. */
const PLAIN = {
  ...{ LC_ALL: '', LC_MESSAGES: '', LANG: 'C', NO_COLOR: '1', MAKEFLAGS: '', MAKELEVEL: '' },
  ...{ GITHUB_BASE_REF: '', GITHUB_EVENT_PATH: '', GITHUB_STEP_SUMMARY: '', GITHUB_OUTPUT: '' },
  ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  ...{ GIT_AUTHOR_NAME: 'Recorder', GIT_AUTHOR_EMAIL: 'recorder@lorn.example' },
  ...{ GIT_COMMITTER_NAME: 'Recorder', GIT_COMMITTER_EMAIL: 'recorder@lorn.example' },
}

/** What stands in for `make diff` where this branch does not have it. */
const STAND_IN = '\ndiff: $(READY)\n\t@echo "what changed since $(BASE), as $(FORMAT)"\n'

/** A clone of this repository as it lies here, in a folder of its own, with its `origin` beside it. */
export class Clone {
  readonly folder = mkdtempSync(join(tmpdir(), 'bilan-review-'))
  readonly root = join(this.folder, 'bilan')

  constructor() {
    const origin = join(this.folder, 'origin')
    const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: HOME,
      encoding: 'utf8',
      maxBuffer: 1e8,
    }).stdout.split('\0')
    for (const file of new Set(listed.filter(one => one !== '' && existsSync(join(HOME, one)))))
      cpSync(join(HOME, file), join(origin, file))
    const makefile = readFileSync(join(origin, 'Makefile'), 'utf8')
    if (!/^diff:/m.test(makefile)) writeFileSync(join(origin, 'Makefile'), makefile + STAND_IN)
    this.do(['git', 'init', '--quiet', '--initial-branch=main'], {}, origin)
    this.do(['git', 'add', '--all'], {}, origin)
    this.do(['git', 'commit', '--quiet', '--message=Begin'], {}, origin)
    this.do(['git', 'clone', '--quiet', origin, this.root], {}, this.folder)
    // Node looks for packages in the folders above too; make wants to see that they are installed, and calls tools here.
    symlinkSync(join(HOME, 'node_modules'), join(this.folder, 'node_modules'))
    mkdirSync(join(this.root, 'node_modules'))
    for (const name of ['.bin', '.cache', '@biomejs', '@clack'])
      symlinkSync(join(HOME, 'node_modules', name), join(this.root, 'node_modules', name))
    for (const name of ['.ready', '.browser']) writeFileSync(join(this.root, 'node_modules', name), '')
  }

  /** Runs a program that must succeed, and says what it printed. */
  do(command: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = this.root): string {
    const { status, stdout, stderr } = this.run(command, env, cwd)
    if (status !== 0) throw new Error(`${command.join(' ')}: ${stdout}${stderr}`)
    return stdout.trim()
  }

  run(command: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = this.root) {
    const [program = '', ...args] = command
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd,
      env: { ...process.env, ...PLAIN, ...env },
      encoding: 'utf8',
      maxBuffer: 1e8,
    })
    return { status, stdout, stderr }
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

  commit(message: string): void {
    this.do(['git', 'commit', '--quiet', '--all', '--no-verify', `--message=${message}`])
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
