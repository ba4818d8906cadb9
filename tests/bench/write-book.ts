import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readRaw, readSchemas } from '../../pipeline/edge/read.ts'
import { bytesOf, deskOf, tablesOf } from './generate.ts'

/** Writes a book of so many claims into a folder, a file at a time: run as a program, it is the only one in its memory. */
export function writeBook(root: string, claims: number, seed: number): void {
  const home = resolve(import.meta.dirname, '../..')
  const schemas = readSchemas(home)
  const write = (file: string, bytes: Uint8Array) => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), bytes)
  }
  for (const [file, rows] of tablesOf(claims, seed)) write(file, bytesOf(file, rows, schemas))
  const methodology = readRaw(home).files.find(({ file }) => file === 'raw/desk/methodology.json')
  if (!methodology) throw new Error('raw/ has no methodology')
  write(methodology.file, deskOf(methodology).bytes)
}

const [, program, root, claims] = process.argv
if (program === import.meta.filename && root) writeBook(root, Number(claims), 20_161_003)
