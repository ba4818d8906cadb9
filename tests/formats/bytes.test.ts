import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const DIGEST = join(import.meta.dirname, 'digest.ts')

/** The sums of every file, made by a process of its own in some time zone and language. */
function digestIn(TZ: string, LANG: string): string {
  const env = { ...process.env, TZ, LANG, LC_ALL: LANG }
  return execFileSync(process.execPath, ['--import', 'tsx', DIGEST], { encoding: 'utf8', env })
}

test('the same rows give the same bytes in every format, in another time zone, language and second', () => {
  const here = digestIn('UTC', 'C')
  expect(here.trim().split('\n').length).toBeGreaterThan(60)
  expect(digestIn('Pacific/Auckland', 'fr_FR.UTF-8')).toBe(here)
  expect(digestIn('America/New_York', 'sv_SE.UTF-8')).toBe(here)
})
