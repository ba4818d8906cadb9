import { orNull } from '../releases/git.ts'
import { UsageError } from '../usage/usage-error.ts'

/** A state of the repository: what the user called it, and its commit; null for the work tree as it lies. */
export interface Side {
  readonly ref: string | null
  readonly commit: string | null
  /** Whether it is not the tip of `ref`, but where the other side left it. */
  readonly isFork: boolean
}

/**
 * The two states that are to be held against each other. The base is where the head left it, since what the base has gained
 * since is no doing of the head; its tip where the head is older, or has no history in common with it. Without a head it is
 * the work tree as it lies.
 */
export function sidesOf(root: string, base: string, head: string | null): readonly [base: Side, head: Side] {
  if (orNull(root, ['rev-parse', '--git-dir']) === null) throw new UsageError(words => words.noRepository)
  const tip = commitOf(root, base)
  const top = head === null ? null : commitOf(root, head)
  const fork = orNull(root, ['merge-base', tip, top ?? 'HEAD'])
  const isFork = fork !== null && fork !== tip && fork !== top
  return [
    { ref: base, commit: isFork ? fork : tip, isFork },
    { ref: head, commit: top, isFork: false },
  ]
}

function commitOf(root: string, ref: string): string {
  const commit = orNull(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  if (commit !== null) return commit.trim()
  throw new UsageError(words => `${words.noRef(ref)}\n${words.fetchIt(fetching(root, ref))}`)
}

/** What fetches a branch of a remote repository, or whatever else is called so there. */
function fetching(root: string, ref: string): string {
  const remotes = (orNull(root, ['remote']) ?? '').split('\n').filter(name => name !== '')
  const remote = remotes.find(name => ref.startsWith(`${name}/`))
  if (remote === undefined) return `git fetch --tags ${remotes[0] ?? 'origin'}`
  const branch = ref.slice(remote.length + 1)
  return `git fetch ${remote} ${branch}:refs/remotes/${ref}`
}
