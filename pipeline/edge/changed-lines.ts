import { spawnSync } from 'node:child_process'
import type { ChangedLines } from '../report/report.ts'
import { UsageError } from './arguments.ts'

/** More than any diff of notes: git's output is read whole. */
const MOST_BYTES = 1024 ** 3

/**
 * The lines of `raw/` that are not as they were where this branch left another: those of its commits, and those that are
 * not committed yet. Files that git does not know are new as a whole.
 */
export function changedSince(root: string, ref: string): ChangedLines {
  if (git(root, ['rev-parse', '--git-dir']) === null) throw new UsageError(words => words.noRepository)
  if (!exists(root, ref)) throw new UsageError(words => words.noRef(ref))
  const changed = linesSince(root, ref)
  if (!changed) throw new UsageError(words => words.noCommonHistory(ref))
  return changed
}

/**
 * The same since the branch that a pull request on GitHub is to go into, which GITHUB_BASE_REF names there. Nothing if this
 * is none, or if the branch was not fetched: then the order of the findings is all that is lost.
 */
export function changedInPullRequest(root: string, { GITHUB_BASE_REF }: NodeJS.ProcessEnv): ChangedLines {
  const ref = `origin/${GITHUB_BASE_REF}`
  return (GITHUB_BASE_REF && exists(root, ref) && linesSince(root, ref)) || new Map()
}

function exists(root: string, ref: string): boolean {
  return git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]) !== null
}

function linesSince(root: string, ref: string): ChangedLines | null {
  const fork = git(root, ['merge-base', '--end-of-options', ref, 'HEAD'])?.trim()
  if (!fork) return null
  const plain = ['--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames', '--relative']
  const prefixes = ['--src-prefix=a/', '--dst-prefix=b/']
  const diff = git(root, ['diff', ...plain, ...prefixes, fork, '--', 'raw'])
  const unknown = git(root, ['ls-files', '-z', '--others', '--exclude-standard', '--', 'raw'])
  if (diff === null || unknown === null) return null
  const files = unknown.split('\0').filter(file => file !== '')
  return new Map<string, ReadonlySet<number> | 'all'>([
    ...linesOfDiff(diff),
    ...files.map(file => [file, 'all'] as const),
  ])
}

/** Paths as they are, and no question that nobody would answer. */
function git(root: string, args: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return status === 0 ? stdout : null
}

const HUNK = /^@@ -\d+(?:,(?<removed>\d+))? \+(?<start>\d+)(?:,(?<added>\d+))? @@/

/**
 * The lines that a diff without context adds. The lines of a hunk are counted, since a cell may well begin with what
 * looks like the head of a file.
 */
export function linesOfDiff(diff: string): ReadonlyMap<string, ReadonlySet<number>> {
  const changed = new Map<string, Set<number>>()
  let lines = new Set<number>()
  let left = 0
  for (const line of diff.split('\n')) {
    const hunk = left === 0 ? HUNK.exec(line)?.groups : undefined
    if (left > 0) {
      if (!line.startsWith('\\')) left -= 1
    } else if (hunk) {
      const added = Number(hunk['added'] ?? 1)
      left = Number(hunk['removed'] ?? 1) + added
      for (let i = 0; i < added; i++) lines.add(Number(hunk['start']) + i)
    } else if (line.startsWith('--- a/') || line.startsWith('+++ b/')) {
      const file = line.slice('+++ b/'.length).replace(/\t$/, '')
      lines = changed.get(file) ?? new Set()
      changed.set(file, lines)
    }
  }
  return changed
}
