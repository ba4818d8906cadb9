import { spawnSync } from 'node:child_process'
import type { ChangedLines } from '../report/report.ts'
import { UsageError } from './usage/usage-error.ts'

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
  const diff = git(root, ['diff', ...PLAIN_DIFF, fork, '--', 'raw'])
  const unknown = git(root, ['ls-files', '-z', '--others', '--exclude-standard', '--', 'raw'])
  if (diff === null || unknown === null) return null
  const files = unknown.split('\0').filter(file => file !== '')
  return new Map<string, ReadonlySet<number> | 'all'>([
    ...linesOfDiff(diff),
    ...files.map(file => [file, 'all'] as const),
  ])
}

/** Whatever the user has configured. Every file counts as text: git takes UTF-16 for the bytes of a program. */
const PLAIN_DIFF = [
  ...['--unified=0', '--inter-hunk-context=0', '--text', '--no-color', '--no-ext-diff', '--no-textconv'],
  ...['--no-renames', '--relative', '--src-prefix=a/', '--dst-prefix=b/'],
]

/** Paths as they are, but for those that git quotes in any case, and no question that nobody would answer. */
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
    } else if (line.startsWith('diff --git ')) {
      lines = new Set()
    } else {
      const file = fileIn(line)
      if (file === null) continue
      lines = changed.get(file) ?? new Set()
      changed.set(file, lines)
    }
  }
  return changed
}

const HEAD = /^(?:--- |\+\+\+ )(?:[ab]\/(?<plain>.*?)\t?|"[ab]\/(?<quoted>.*)"\t?)$/

/** The file that the head of a diff names; null for other lines, and where the file is not on that side. */
function fileIn(line: string): string | null {
  const { plain, quoted } = HEAD.exec(line)?.groups ?? {}
  return plain ?? (quoted === undefined ? null : unquoted(quoted))
}

const LETTERS: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 }

/** A name that git wrote as a string of C: with quotation marks, backslashes and controls as escapes. */
function unquoted(name: string): string {
  return name.replace(/\\([0-7]{3}|.)/g, (_, letters: string) => {
    const byte = letters.length === 3 ? Number.parseInt(letters, 8) : LETTERS[letters]
    return byte === undefined ? letters : String.fromCharCode(byte)
  })
}
