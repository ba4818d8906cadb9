import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'
import { afterAll } from 'vitest'
import { readFolder } from '../../pipeline/edge/write.ts'

export const HOME = join(import.meta.dirname, '../..')
export const DIST = join(HOME, 'dist')

const shipped = readFolder(DIST)

export type Cells = Readonly<Record<string, string>>

/** What lies in `dist/` under a path, as text. */
export const textOf = (path: string): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(shipped.get(path))

/** The rows of a published table, as its CSV has them. */
export const rowsOf = (table: string): readonly Cells[] => parse(textOf(`${table}.csv`), { columns: true })

/** The loader as it lies in a folder, with the types that are published with it. */
export async function loaderIn(folder: string): Promise<typeof import('../../pipeline/loader/bilan.mjs')> {
  return import(pathToFileURL(join(folder, 'bilan.mjs')).href)
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** An empty folder that goes when the tests of the file are over. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bilan-'))
  folders.push(folder)
  return folder
}

/** A folder in which `dist/` lies as it is published. */
export function folderAbove(): string {
  const folder = newFolder()
  symlinkSync(DIST, join(folder, 'dist'))
  return folder
}

/** A copy of what the loader reads, to be spoilt. */
export function copyOfData(): string {
  const folder = newFolder()
  cpSync(DIST, folder, { recursive: true, filter: path => path === DIST || /\.(?:json|m[jt]s)$/.test(path) })
  return folder
}
