import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Every file below a folder, with its bytes as a sum and the time at which it was written; those of git too. */
export function bytesIn(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => {
      const path = join(entry.parentPath, entry.name)
      const sum = createHash('sha256').update(readFileSync(path)).digest('hex')
      return `${path} ${sum} ${statSync(path).mtimeMs}`
    })
    .sort()
}
