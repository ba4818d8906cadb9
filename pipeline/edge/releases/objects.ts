import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { git, type Repository } from './git.ts'

/** What a release changes: new bytes by path, or null for a file that goes. */
export type FileChanges = ReadonlyMap<string, Uint8Array | null>

/** A release as git keeps it; nothing points to it yet, so that it does not exist for anybody. */
export interface ReleaseObjects {
  readonly commit: string
  readonly tag: string
}

/**
 * Makes the commit and the annotated tag of a release without touching the work tree, the index or a reference. The day
 * is that of the release, if the environment sets one (https://reproducible-builds.org/specs/source-date-epoch).
 */
export function writeObjects(
  { root, folder, head }: Repository,
  changes: FileChanges,
  { name, subject, message }: { readonly name: string; readonly subject: string; readonly message: string },
): ReleaseObjects {
  const epoch = process.env['SOURCE_DATE_EPOCH']
  const dates = epoch ? { GIT_AUTHOR_DATE: `${epoch} +0000`, GIT_COMMITTER_DATE: `${epoch} +0000` } : {}
  const index = join(folder, `bilan-release-index-${process.pid}`)
  const env = { ...dates, GIT_INDEX_FILE: index }
  try {
    git(root, ['read-tree', head], { env })
    const entries = [...changes].map(([path, bytes]) =>
      bytes === null
        ? `0 ${'0'.repeat(head.length)}\t${path}\0`
        : `100644 ${git(root, ['hash-object', '-w', '--stdin'], { input: bytes })}\t${path}\0`,
    )
    git(root, ['update-index', '-z', '--index-info'], { env, input: entries.join('') })
    const tree = git(root, ['write-tree'], { env })
    const commit = git(root, ['commit-tree', tree, '-p', head], { env, input: `${subject}\n\n${message}\n` })
    const tagger = git(root, ['var', 'GIT_COMMITTER_IDENT'], { env })
    const fields = `object ${commit}\ntype commit\ntag ${name}\ntagger ${tagger}\n`
    const tag = git(root, ['mktag'], { input: `${fields}\n${subject}\n\n${message}\n` })
    return { commit, tag }
  } finally {
    rmSync(index, { force: true })
  }
}
