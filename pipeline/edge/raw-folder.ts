import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { RawBook, RawFile, UnreadableFile } from '../model/journey/raw-book.ts'
import { compareText } from '../model/order.ts'

/**
 * The bytes of every file of a folder and those below it, in a total order, and what has a name there but no bytes.
 * Links are followed, to folders too, but not out of `root` nor into what has a dotted name there, such as `.git`: such a
 * link counts as broken, since a pull request could otherwise have the log of a run print whatever file can be read on its
 * machine. Nothing is opened but plain files: a pipe would keep the program waiting for ever. Files and folders whose name
 * begins with a dot are none of ours. Without the folder there is nothing.
 */
export function readRawFolder(root: string, folder: string): RawBook {
  const files: RawFile[] = []
  const unreadable: UnreadableFile[] = []
  const nameOf = (path: string) => relative(root, path).split(sep).join('/')

  const visit = (path: string, above: readonly string[]): void => {
    const kind = isWithin(root, path) ? kindOf(path) : 'broken-link'
    if (kind === 'file') files.push({ file: nameOf(path), bytes: readFileSync(path) })
    else if (kind !== 'folder') unreadable.push({ file: nameOf(path), why: kind })
    else if (/\.(?:csv|json)$/i.test(path)) unreadable.push({ file: nameOf(path), why: 'directory' })
    else list(path, above)
  }
  const list = (path: string, above: readonly string[]): void => {
    const real = realpathSync(path)
    if (above.includes(real)) {
      unreadable.push({ file: nameOf(path), why: 'broken-link' })
      return
    }
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue
      const inside = join(path, entry.name)
      orUnreadable(inside, () => visit(inside, [...above, real]))
    }
  }
  const orUnreadable = (path: string, read: () => void): void => {
    try {
      read()
    } catch (error) {
      const why = whyUnreadable(error)
      if (!why) throw error
      unreadable.push({ file: nameOf(path), why })
    }
  }

  const top = join(root, folder)
  if (lstatSync(top, { throwIfNoEntry: false })) orUnreadable(top, () => visit(top, []))
  return { files: files.sort(byName), unreadable: unreadable.sort(byName) }
}

/** Whether a path, once its links are followed, lies in a folder and not under a dotted name of it. */
function isWithin(root: string, path: string): boolean {
  const way = relative(realpathSync(root), realpathSync(path))
  return !isAbsolute(way) && !way.split(sep).some(name => name.startsWith('.'))
}

function kindOf(path: string): 'file' | 'folder' | 'not-a-file' {
  const stats = statSync(path)
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'not-a-file'
}

/** What a failure to read says about the file; undefined if it is the disk that fails, or the program. */
function whyUnreadable(error: unknown): UnreadableFile['why'] | undefined {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EACCES':
    case 'EPERM':
      return 'no-permission'
    case 'ENOENT':
    case 'ELOOP':
      return 'broken-link'
    default:
      return undefined
  }
}

function byName(a: { readonly file: string }, b: { readonly file: string }): number {
  return compareText(a.file, b.file)
}
