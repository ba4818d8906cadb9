import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readFolder } from '../../pipeline/edge/write.ts'
import { HOME } from './taking-over.ts'

const PROGRAM = [
  '--import',
  join(HOME, 'node_modules/tsx/dist/esm/index.mjs'),
  join(HOME, 'pipeline/main.ts'),
]
const CASES = join(HOME, 'tests/import/cases')
const GED = join(CASES, 'a-count-with-a-range-becomes-one-claim-and-the-table-is-kept/table.csv')
const ACLED = join(CASES, 'an-export-of-acled-can-be-compared-and-not-published/table.csv')

const worlds: string[] = []

function newWorld(): string {
  const root = mkdtempSync(join(tmpdir(), 'bilan-import-'))
  worlds.push(root)
  cpSync(join(HOME, 'tests/cases/_base/raw'), join(root, 'raw'), { recursive: true })
  cpSync(join(HOME, 'releases'), join(root, 'releases'), { recursive: true })
  return root
}

afterAll(() => {
  for (const root of worlds) rmSync(root, { recursive: true, force: true })
})

function bilan(...args: readonly string[]) {
  const plain = { LC_ALL: '', LC_MESSAGES: '', LANG: 'C', NO_COLOR: '1', GITHUB_BASE_REF: '' }
  return spawnSync(process.execPath, [...PROGRAM, ...args], {
    env: { ...process.env, ...plain, SOURCE_DATE_EPOCH: '1940630400' },
    encoding: 'utf8',
  })
}

test('a table is taken over: every row accounted for, the table kept to the byte, and make check content', () => {
  const root = newWorld()
  const { status, stdout } = bilan('import', GED, '--from', 'ucdp-ged', '--root', root, '--into', 'GED 2031')
  expect([status, stdout]).toEqual([0, expect.stringContaining('2 counts = 2 claims + 0 set aside')])
  expect(readFileSync(join(root, 'raw/imports/ged-2031.csv')).equals(readFileSync(GED))).toBe(true)
  expect(readFileSync(join(root, 'raw/notes/ged-2031.csv'), 'utf8')).toContain('2031-07-01')
  const { status: checked, stderr } = bilan('check', '--root', root)
  expect([checked, stderr]).toEqual([0, expect.stringMatching(/^OK: /m)])
  expect(bilan('publish', '--root', root).status).toBe(0)
  const claims: readonly Readonly<Record<string, unknown>>[] = JSON.parse(
    readFileSync(join(root, 'dist/claims.json'), 'utf8'),
  )
  expect(claims.find(one => one['claim_id'] === 'ucdp-ged-7-people-killed')).toMatchObject({
    wording: 'low=10 .. best=12 .. high=15',
    language: 'zxx',
    ...{ low: 10, mode: 12, high: 15, hedge: null, locator: 'line 2' },
  })
}, 60_000)

test('a second time nothing is written over, and nothing counts twice', () => {
  const root = newWorld()
  const args = ['import', GED, '--from', 'ucdp-ged', '--root', root]
  expect(bilan(...args).status).toBe(0)
  const before = readFolder(join(root, 'raw'))
  expect(bilan(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining('INTO=') })
  expect(bilan(...args, '--into', 'again')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('the claim ucdp-ged-7-people-killed is there already'),
  })
  expect(readFolder(join(root, 'raw'))).toEqual(before)
}, 60_000)

test.each([
  ['en', 'these terms of use prohibit giving others access to the data'],
  ['fr', 'ces conditions d’utilisation interdisent de donner à d’autres l’accès aux données'],
])(
  'what comes from ACLED is refused for publication (%s), and can be compared',
  (lang, reason) => {
    const root = newWorld()
    const compared = bilan('compare', ACLED, '--from', 'acled', '--root', root, '--format', 'csv')
    expect([compared.status, existsSync(join(root, 'raw/imports'))]).toEqual([0, false])
    const taken = bilan('import', ACLED, '--from', 'acled', '--root', root, '--lang', lang)
    expect([taken.status, taken.stderr]).toEqual([0, expect.stringContaining('"ACLED Terms of Use"')])
    const { status, stderr } = bilan('publish', '--root', root, '--lang', lang)
    expect([status, stderr]).toEqual([1, expect.stringContaining(reason)])
    expect([stderr.includes('source/licence-forbids'), existsSync(join(root, 'dist'))]).toEqual([true, false])
  },
  60_000,
)

test.each([
  [['import'], 'import needs a table'],
  [['compare'], 'compare needs a table'],
  [['import', 'nowhere.csv', '--from', 'acled'], 'there is no file "nowhere.csv"'],
  [['import', GED], 'whose table is it?'],
  [['import', GED, '--from', 'ucdp-gde'], 'did you mean ucdp-ged?'],
  [['compare', GED, '--from', 'ucdp-ged', '--format', 'json'], 'there are text, csv, markdown'],
  [['check', '--from', 'acled'], 'check takes no FROM (--from)'],
])(
  '%j is wrong usage, which says what is meant',
  (args, reason) => {
    expect(bilan(...args, '--root', newWorld())).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(reason),
    })
  },
  60_000,
)
