import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { languageOf } from '../edge/usage/arguments.ts'
import { reportingIn } from '../model/language/spoken.ts'

/** The repository of the program, whose schemas and packages it uses wherever the data lies. */
export const HOME = resolve(import.meta.dirname, '../..')

/** In which language the user is spoken to. */
export const language = languageOf(process.argv.slice(2), process.env)

/** What is needed to report in it: loading while the stages are. */
export const reporting = reportingIn(language)

/** The version of the program and of the dataset, as in package.json. */
export function version(): string {
  return JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8')).version
}

/** In hexadecimal. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex')
}
