import { spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { UsageError } from '../usage/usage-error.ts'

/** More than any answer of git about this repository. */
const MOST_BYTES = 1024 ** 3

/** A repository whose top folder holds `raw/` and `dist/`. */
export interface Repository {
  readonly root: string
  /** The folder in which git keeps what belongs to this work tree. */
  readonly folder: string
  readonly head: string
  /** The full name of the branch on which HEAD stands; null if it stands on none. */
  readonly branch: string | null
}

export interface GitOptions {
  readonly input?: string | Uint8Array
  readonly env?: NodeJS.ProcessEnv
}

/** The repository around a folder, or why none can be released from there. */
export function openRepository(root: string): Repository {
  const top = orNull(root, ['rev-parse', '--show-toplevel'])
  if (top === null || realpathSync(top) !== realpathSync(root))
    throw new UsageError(({ release }) => release.noRepository)
  const head = orNull(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  if (head === null) throw new UsageError(({ release }) => release.noCommit)
  return {
    root,
    folder: git(root, ['rev-parse', '--absolute-git-dir']),
    head,
    branch: orNull(root, ['symbolic-ref', '--quiet', 'HEAD']),
  }
}

/** What git answers, without the line end behind it. */
export function git(root: string, args: readonly string[], options: GitOptions = {}): string {
  return gitBytes(root, args, options).toString('utf8').replace(/\n$/, '')
}

/** What git answers, to the byte. */
export function gitBytes(root: string, args: readonly string[], { input, env }: GitOptions = {}): Buffer {
  const { status, stdout, stderr, error } = run(root, args, input, env)
  if (error) throw error
  if (status !== 0) throw new GitError(args.join(' '), stderr.toString('utf8').trim())
  return stdout
}

/** The same; null where git fails, which is an answer too. */
export function orNull(root: string, args: readonly string[]): string | null {
  const { status, stdout } = run(root, args)
  return status === 0 ? stdout.toString('utf8').replace(/\n$/, '') : null
}

/** Git could not do what it must be able to do: the disk is full, or another git holds a lock. */
export class GitError extends UsageError {
  constructor(command: string, said: string) {
    super(({ release }) => release.gitFailed(command, said))
  }
}

function run(root: string, args: readonly string[], input?: string | Uint8Array, env?: NodeJS.ProcessEnv) {
  return spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: root,
    maxBuffer: MOST_BYTES,
    env: { ...process.env, ...env },
    input: input ?? '',
  })
}
