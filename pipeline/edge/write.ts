import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import type { OutputFile } from '../model/journey/output-file.ts'
import { compareText } from '../model/order.ts'

/** The files that lie in a folder, by path with forward slashes; empty if there is no folder. */
export function readFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  if (!existsSync(folder)) return new Map()
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort(compareText)
  return new Map(paths.map(path => [relative(folder, path).split(sep).join('/'), readFileSync(path)]))
}

/**
 * Puts the files in place of a folder, all at once: whenever the program is killed, the folder holds either all of
 * the old files or all of the new ones.
 *
 * The files are written beside the folder, readable by everybody whatever the umask, and the two folders change names
 * in one step of the kernel. Where the system offers no such step (it is Linux's), the old folder is moved aside first,
 * and the next build puts it back if this one was killed in between.
 */
export function replaceFolder(folder: string, files: readonly OutputFile[]): void {
  const next = besides(folder, 'next', process.pid)
  const umask = process.umask(0o022)
  try {
    emptyFolder(next)
    writeFiles(next, files)
    putInPlace(next, folder)
  } finally {
    process.umask(umask)
    rmSync(next, { recursive: true, force: true })
  }
}

/** The same for a folder that is filled bit by bit. It stays as it was where `fill` says so, or fails. */
export async function fillFolder(folder: string, fill: (next: string) => Promise<boolean>): Promise<void> {
  const next = besides(folder, 'next', process.pid)
  const umask = process.umask(0o022)
  try {
    emptyFolder(next)
    if (await fill(next)) putInPlace(next, folder)
  } finally {
    process.umask(umask)
    rmSync(next, { recursive: true, force: true })
  }
}

/** Removes a folder with all that lies in it, if there is one. */
export function emptyFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** Writes files into a folder that nobody reads yet. */
export function writeFiles(folder: string, files: readonly Pick<OutputFile, 'path' | 'bytes'>[]): void {
  for (const { path, bytes } of files) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, bytes)
  }
}

/** Lets a folder take the place of another, which goes. */
function putInPlace(next: string, folder: string): void {
  if (!existsSync(folder)) renameSync(next, folder)
  else if (!exchange(next, folder)) {
    const old = besides(folder, 'old', process.pid)
    renameSync(folder, old)
    renameSync(next, folder)
    rmSync(old, { recursive: true })
  }
}

/**
 * Puts new bytes in place of a file at once: whenever the program is killed, the file holds the old bytes or the new
 * ones. What a link leads to is replaced, not the link; who may read the file stays as it was.
 */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const file = realpathSync(path)
  const next = besides(file, 'next', process.pid)
  try {
    writeFileSync(next, bytes, { mode: statSync(file).mode })
    renameSync(next, file)
  } finally {
    rmSync(next, { force: true })
  }
}

/**
 * Puts new bytes in place of several files, some of which may not be there yet, in their order. All are written beside
 * their places first, so that a full disk changes nothing; if a later file cannot take its place, the earlier ones get
 * their old bytes back.
 */
export function replaceFiles(
  root: string,
  files: readonly { readonly file: string; readonly bytes: Uint8Array }[],
): void {
  const targets = files.map(({ file, bytes }) => {
    const path = join(root, file)
    const old = existsSync(path) ? readFileSync(path) : null
    const target = old === null ? path : realpathSync(path)
    return {
      target,
      old,
      bytes,
      next: besides(target, 'next', process.pid),
      mode: old && statSync(target).mode,
    }
  })
  const done: (typeof targets)[number][] = []
  try {
    for (const { target, next, bytes, mode } of targets) {
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(next, bytes, { mode: mode ?? 0o666 })
    }
    for (const one of targets) {
      renameSync(one.next, one.target)
      done.push(one)
    }
  } catch (error) {
    for (const { target, old } of done) {
      if (old === null) rmSync(target, { force: true })
      else writeFileSync(target, old)
    }
    throw error
  } finally {
    for (const { next } of targets) rmSync(next, { force: true })
  }
}

/** Clears away what builds that were killed left beside the folder, and puts the folder back if one had moved it. */
export function recoverFolder(folder: string): void {
  if (!existsSync(dirname(folder))) return
  for (const name of readdirSync(dirname(folder)).sort(compareText)) {
    const match = LEFTOVER.exec(name)
    if (!match || match[1] !== basename(folder) || isAnother(Number(match[3]))) continue
    const path = join(dirname(folder), name)
    if (match[2] === 'old' && !existsSync(folder)) renameSync(path, folder)
    else rmSync(path, { recursive: true })
  }
}

const LEFTOVER = /^\.(.+)-(next|old)-(\d+)$/

function besides(folder: string, state: 'next' | 'old', owner: number): string {
  return join(dirname(folder), `.${basename(folder)}-${state}-${owner}`)
}

/** Numbers of the Linux system call renameat2, which Node does not offer. */
const RENAMEAT2: Readonly<Record<string, number>> = { x64: 316, arm64: 276 }

/** Lets two paths change names in one step; false where that cannot be done. Perl belongs to every Debian system. */
function exchange(a: string, b: string): boolean {
  const call = process.platform === 'linux' ? RENAMEAT2[process.arch] : undefined
  if (call === undefined) return false
  const script = `exit(syscall(${call}, -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1)`
  return spawnSync('perl', ['-e', script, a, b], { stdio: 'ignore' }).status === 0
}

/** Whether another program that runs has this number. Our own number is that of one that was killed and had it before. */
function isAnother(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
