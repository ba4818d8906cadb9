import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { METHODOLOGY_PATHS, type Methodologies } from '../documents/methodology.ts'

/** The methodology as it is typed, in every language. */
export function readMethodologies(root: string): Methodologies {
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  return { en: read(METHODOLOGY_PATHS.en), fr: read(METHODOLOGY_PATHS.fr) }
}
