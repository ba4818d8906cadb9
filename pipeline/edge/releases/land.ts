import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { OutputFile } from '../../model/journey/output-file.ts'
import { UsageError } from '../usage/usage-error.ts'
import { readFolder, recoverFolder, replaceFolder } from '../write.ts'
import { git, gitBytes, orNull, type Repository } from './git.ts'
import type { FileChanges, ReleaseObjects } from './objects.ts'

/** Where the archives lie; git ignores it. */
export const RELEASE_FOLDER = '.release'

/** What is written down before anything is changed, so that it can be undone by whoever comes after a kill. */
interface Intent extends ReleaseObjects {
  readonly name: string
  readonly before: string
}

/**
 * Lets a release become the state of the repository: files, index, branch and tag. The branch and the tag move together, at
 * the very end, so that until then nothing was released; whoever stops it before leaves an intent, by which the next run
 * puts everything back.
 */
export function land(
  repository: Repository,
  name: string,
  objects: ReleaseObjects,
  changes: FileChanges,
): void {
  const { root, head, branch } = repository
  const intent: Intent = { name, before: head, ...objects }
  writeIntent(repository, intent)
  try {
    writeFiles(root, changes)
    git(root, ['read-tree', objects.commit])
    git(root, ['update-ref', '--stdin', '-m', `release: ${name}`], {
      input: [
        'start',
        ...(branch === null ? ['option no-deref'] : []),
        `update ${branch ?? 'HEAD'} ${objects.commit} ${head}`,
        `create refs/tags/${name} ${objects.tag}`,
        'prepare',
        'commit',
        '',
      ].join('\n'),
    })
  } catch (error) {
    undo(repository, intent)
    throw error
  }
  conclude(repository)
}

/** Puts back what a release that was killed had begun, or ends it if it was all but done; its tag and what became of it. */
export function recover(repository: Repository): { readonly name: string; readonly done: boolean } | null {
  const file = intentFile(repository)
  if (!existsSync(file)) return null
  const intent: Intent = JSON.parse(readFileSync(file, 'utf8'))
  const tag = `refs/tags/${intent.name}`
  const tagged = orNull(repository.root, ['rev-parse', '--verify', '--quiet', tag])
  const done = repository.head === intent.commit
  if (done && tagged === null) git(repository.root, ['update-ref', tag, intent.tag])
  if (!done && tagged === intent.tag) git(repository.root, ['update-ref', '-d', tag, intent.tag])
  // Who has committed since has made up their mind about the files.
  if (repository.head === intent.before) undo(repository, intent)
  else conclude(repository)
  return { name: intent.name, done }
}

function conclude(repository: Repository): void {
  orNull(repository.root, ['update-index', '-q', '--refresh'])
  rmSync(intentFile(repository), { force: true })
}

/** Puts files and index back as the last commit has them, unless somebody has edited one of these files since. */
function undo(repository: Repository, { before, commit }: Intent): void {
  const { root } = repository
  recoverFolder(join(root, 'dist'))
  const paths = git(root, ['diff-tree', '-r', '-z', '--no-renames', '--name-only', before, commit])
    .split('\0')
    .filter(path => path !== '')
  const old = new Map(paths.map(path => [path, contentIn(root, before, path)]))
  const edited = paths.filter(path => {
    const now = existsSync(join(root, path)) ? readFileSync(join(root, path)) : null
    return !isSame(now, old.get(path) ?? null) && !isSame(now, contentIn(root, commit, path))
  })
  if (edited.length > 0) throw new UsageError(({ release }) => release.inTheWay(edited, before))
  const dist = [...readFolder(join(root, 'dist'))].map(([path, bytes]) => [`dist/${path}`, bytes] as const)
  writeFiles(root, new Map([...dist, ...old]))
  git(root, ['read-tree', before])
  conclude(repository)
}

function contentIn(root: string, commit: string, path: string): Uint8Array | null {
  if (orNull(root, ['cat-file', '-e', `${commit}:${path}`]) === null) return null
  return gitBytes(root, ['cat-file', 'blob', `${commit}:${path}`])
}

function isSame(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a === null || b === null ? a === b : Buffer.compare(a, b) === 0
}

/** Each file whole or not at all, and those of `dist/`, which all have to be given, all at once. */
function writeFiles(root: string, changes: FileChanges): void {
  const dist: OutputFile[] = []
  for (const [path, bytes] of changes) {
    if (path.startsWith('dist/')) {
      if (bytes !== null) dist.push({ path: path.slice('dist/'.length), bytes, rows: null })
    } else if (bytes !== null) replace(root, path, bytes)
    else remove(root, path)
  }
  if (dist.length > 0) replaceFolder(join(root, 'dist'), dist)
}

/** By way of the folder of releases, which git does not look at. */
function replace(root: string, path: string, bytes: Uint8Array): void {
  const next = join(root, RELEASE_FOLDER, 'next')
  for (const file of [next, join(root, path)]) mkdirSync(dirname(file), { recursive: true })
  writeFileSync(next, bytes)
  renameSync(next, join(root, path))
}

/** Removes a file, and the folders that it leaves empty. */
function remove(root: string, path: string): void {
  rmSync(join(root, path), { force: true })
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const full = join(root, folder)
    if (!existsSync(full) || readdirSync(full).length > 0) return
    rmdirSync(full)
  }
}

function writeIntent(repository: Repository, intent: Intent): void {
  const file = intentFile(repository)
  writeFileSync(`${file}.next`, JSON.stringify(intent))
  renameSync(`${file}.next`, file)
}

function intentFile({ folder }: Repository): string {
  return join(folder, 'bilan-release.json')
}
