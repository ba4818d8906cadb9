import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { RawBook, RawFile, UnreadableFile } from '../../model/journey/raw-book.ts'
import { compareText } from '../../model/order.ts'
import { readRawFolder } from '../raw-folder.ts'
import { gitBytes } from '../releases/git.ts'

/** The files of a repository in one state: as they lie on disk, or as a commit has them. */
export interface Tree {
  /** Null where there is no such file. */
  readonly text: (path: string) => string | null
  /** The names of what lies in a folder, in a total order. */
  readonly list: (folder: string) => readonly string[]
  /** What lies in `raw/`, without what was released. */
  readonly raw: () => RawBook
}

/** The files as they lie in a folder on disk. */
export function folderTree(root: string): Tree {
  const orNull = <T>(read: () => T): T | null => {
    try {
      return read()
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
      throw error
    }
  }
  return {
    text: path => orNull(() => readFileSync(join(root, path), 'utf8')),
    list: folder => (orNull(() => readdirSync(join(root, folder))) ?? []).sort(compareText),
    raw: () => readRawFolder(root, 'raw'),
  }
}

/** What git keeps under a name: a file, a link, or a commit of another repository. */
interface Entry {
  readonly mode: string
  readonly object: string
}

const LINK = '120000'
const SUBMODULE = '160000'

/** More links than this one after another lead nowhere. */
const MOST_LINKS = 40

/**
 * The files as a commit has them, read from the objects of git: nothing is checked out, and neither the work tree nor the index
 * is touched. Paths are those below `root`, be it the top folder of the repository or not.
 */
export function commitTree(root: string, commit: string): Tree {
  const entries = entriesOf(root, commit)
  const folders = foldersOf(entries.keys())
  const links = readObjects(
    root,
    [...entries.values()].filter(({ mode }) => mode === LINK).map(({ object }) => object),
  )
  const known = new Map<string, Buffer>()

  /** The path of the file or folder that a path leads to; null where it leads out of the repository, or nowhere. */
  const resolve = (path: string, left = MOST_LINKS): string | null => {
    let at = ''
    for (const name of path.split('/')) {
      const next = posix.normalize(posix.join(at, name))
      if (left < 0 || next.startsWith('..')) return null
      const entry = entries.get(next)
      if (entry?.mode === LINK) {
        const target = String(links.get(entry.object))
        const led = target.startsWith('/') ? null : resolve(posix.join(posix.dirname(next), target), left - 1)
        if (led === null) return null
        at = led
      } else if (entry || folders.has(next)) at = next
      else return null
    }
    return at
  }

  const bytesOf = (objects: readonly string[]): ReadonlyMap<string, Buffer> => {
    const wanted = objects.filter(object => !known.has(object))
    for (const [object, bytes] of readObjects(root, wanted)) known.set(object, bytes)
    return known
  }

  const text = (path: string): string | null => {
    const entry = entries.get(resolve(path) ?? '')
    return entry ? String(bytesOf([entry.object]).get(entry.object)) : null
  }

  const raw = (): RawBook => {
    const found: { file: string; object: string }[] = []
    const unreadable: UnreadableFile[] = []
    const visit = (file: string, above: readonly string[]): void => {
      const path = resolve(file)
      const entry = entries.get(path ?? '')
      if (entry?.mode === SUBMODULE) return
      if (path === null || path.split('/').some(name => name.startsWith('.')) || above.includes(path))
        unreadable.push({ file, why: 'broken-link' })
      else if (entry) found.push({ file, object: entry.object })
      else if (/\.(?:csv|json)$/i.test(file)) unreadable.push({ file, why: 'directory' })
      else
        for (const name of folders.get(path) ?? [])
          if (!name.startsWith('.')) visit(`${file}/${name}`, [...above, path])
    }
    if (entries.has('raw') || folders.has('raw')) visit('raw', [])
    const bytes = bytesOf(found.map(({ object }) => object))
    const files = found.map(
      ({ file, object }): RawFile => ({ file, bytes: bytes.get(object) ?? new Uint8Array() }),
    )
    return { files: files.sort(byName), unreadable: unreadable.sort(byName) }
  }

  const list = (folder: string): readonly string[] => {
    const path = resolve(folder)
    return path === null ? [] : (folders.get(path) ?? [])
  }

  return { text, list, raw }
}

function byName(a: { readonly file: string }, b: { readonly file: string }): number {
  return compareText(a.file, b.file)
}

function entriesOf(root: string, commit: string): ReadonlyMap<string, Entry> {
  const lines = gitBytes(root, ['ls-tree', '-r', '-z', commit]).toString('utf8').split('\0')
  return new Map(
    lines.flatMap((line): readonly [string, Entry][] => {
      const { mode, object, path } =
        /^(?<mode>\d+) \w+ (?<object>\w+)\t(?<path>.+)$/s.exec(line)?.groups ?? {}
      return mode && object && path ? [[path, { mode, object }]] : []
    }),
  )
}

/** The names in every folder, in a total order. */
function foldersOf(paths: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, Set<string>>()
  for (const path of paths) {
    const names = path.split('/')
    for (const [i, name] of names.entries()) {
      const folder = names.slice(0, i).join('/')
      folders.set(folder, (folders.get(folder) ?? new Set()).add(name))
    }
  }
  return new Map([...folders].map(([folder, names]) => [folder, [...names].sort(compareText)]))
}

/** The bytes of some objects, all asked for at once. */
function readObjects(root: string, objects: readonly string[]): ReadonlyMap<string, Buffer> {
  if (objects.length === 0) return new Map()
  const answer = gitBytes(root, ['cat-file', '--batch'], { input: `${objects.join('\n')}\n` })
  const found = new Map<string, Buffer>()
  let at = 0
  for (const object of objects) {
    const end = answer.indexOf('\n', at)
    const head = answer.toString('utf8', at, end)
    const size = /^\w+ blob (?<size>\d+)$/.exec(head)?.groups?.['size']
    if (size === undefined) throw new Error(`git cat-file: ${head}`)
    const start = end + 1
    found.set(object, answer.subarray(start, start + Number(size)))
    at = start + Number(size) + 1
  }
  return found
}
