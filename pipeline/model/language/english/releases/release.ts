import { grouped } from '../../../figure.ts'
import type { Asking } from '../../../journey/release.ts'
import type { ReleaseWords } from '../../release-words.ts'

export const release: ReleaseWords = {
  versionNeeded: 'release needs a version: make release VERSION=0.2.0',
  noVersion: typed => `${JSON.stringify(typed)} is no version; it has three numbers, such as 0.2.0`,
  noRepository: 'a release needs git, and a repository whose top folder is the one that holds raw/ and dist/',
  noCommit: 'a release needs a commit to rest on: commit the work first',
  dirty: paths => `a release is made of what is committed; commit or stash first:\n${listed(paths)}`,
  noIdentity:
    'git does not know who makes the release; say so once:\n  git config user.name "…"\n  git config user.email "…"',
  tagExists: tag => `there is a tag ${tag} already; what was released is never changed`,
  notGreater: (typed, than) => `version ${typed} is not greater than ${than}, the last one released`,
  notBelow: (typed, than) => `version ${typed} is smaller than ${than}, the one in package.json`,
  tooSmall: (typed, least, asking) =>
    `version ${typed} is too small: ${because(asking)}, which asks for ${least} or greater`,
  noChangelog:
    'CHANGELOG.md says nothing of this version: it needs a heading such as "## 0.2.0 (unreleased)" with what changed below it',
  overlapTooShort: (version, until, least) =>
    `schemas/overlap.json keeps the columns of version ${version} until ${until} only; 90 days after this release is ${least}`,
  inTheWay: (paths, commit) =>
    `a release was interrupted, and these files were edited since:\n${listed(paths)}\nkeep a copy of them, then run git checkout ${commit} -- . and release again`,
  undone: tag => `a release of ${tag} was interrupted; it was undone`,
  completed: tag => `${tag} is released already, and HEAD is its commit; its archive was written again`,
  distStale: 'dist/ is not what raw/ makes: run make publish, commit the result and release again',
  gitFailed: (command, said) => `git ${command} failed: ${said}`,
  landing: tag => `releasing ${tag}; if this is interrupted, run it again`,
  released: (tag, commit) => `${tag} is released as commit ${commit}`,
  archive: (path, bytes, sha256) => `${path}  ${grouped(bytes)} bytes  sha256 ${sha256}`,
  next: tag => `nothing was pushed; to publish it: git push --atomic origin HEAD ${tag}`,
}

const MOST_LISTED = 10

function listed(paths: readonly string[]): string {
  const rest = paths.length - MOST_LISTED
  const lines = [...paths.slice(0, MOST_LISTED), ...(rest > 0 ? [`and ${grouped(rest)} more`] : [])]
  return lines.map(line => `  ${line}`).join('\n')
}

const COLUMNS: Readonly<Record<string, string>> = {
  'table-removed': 'is gone',
  'file-removed': 'is gone',
  removed: 'is gone',
  renamed: 'has another name',
  reordered: 'stands elsewhere',
  retyped: 'has another type',
  stricter: 'has a stricter limit',
  key: 'has another key',
  'table-added': 'is new',
  'file-added': 'is new',
  added: 'is new',
  looser: 'has a looser limit',
}

function because({ by }: Asking): string {
  if (by === null) return 'nothing changed'
  if (by.kind === 'columns') return `${by.name} ${COLUMNS[by.what] ?? by.what}`
  const what = {
    came: 'came',
    went: 'went',
    moved: 'moved',
    flipped: 'has another verdict',
    changed: 'changed',
  }
  return `${by.key} in ${by.table} ${what[by.change]}`
}
