import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { strictAjv } from '../../pipeline/validate/compile.ts'
import { claim, NOTES, Repository, released } from '../change/repository.ts'
import { bytesIn } from './bytes.ts'

const satisfies = strictAjv().compile(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/diff.schema.json'), 'utf8')),
)

interface ChangedRow {
  readonly table: string
  readonly key: string
  readonly change: string
  readonly is_default: boolean | null
  readonly was: Readonly<Record<string, unknown>> | null
  readonly is: Readonly<Record<string, unknown>> | null
  readonly causes: readonly { readonly id: string }[]
  readonly is_loss: boolean
}

interface Document {
  readonly base: Readonly<Record<string, unknown>>
  readonly head: Readonly<Record<string, unknown>>
  readonly changes: readonly ChangedRow[]
  readonly settings: readonly unknown[]
  readonly findings: { readonly came: readonly { readonly code: string }[]; readonly went: number }
  readonly columns: readonly unknown[]
  readonly charts: readonly { readonly event_id: string; readonly chart: string }[]
}

let base: Repository
const made: Repository[] = []

beforeAll(() => {
  base = released()
  made.push(base)
}, 120_000)

afterAll(() => {
  for (const one of made) one.remove()
})

/** A copy of the repository, to be changed. */
function copy(): Repository {
  const repository = new Repository(base)
  made.push(repository)
  return repository
}

const RULINGS = 'raw/desk/rulings.csv'
const RULING_COLUMNS =
  'ruling_id,event_id,group_id,outcome,counting,as_of,low,best,high,claims,reason,ruled_by,ruled_on'
const RULING =
  'lorn-killed,lorn,civilians,killed,cumulative,2031-05-04,40,40,40,hospital-40,"The hospital counted.",the desk,2031-06-02'

const THREE_NOTES = [
  claim('un-43', {
    as_of: '2031-05-06',
    wording: '43 dead',
    speaker_id: 'un-mission',
    source_id: 'un-report',
  }),
  claim('radio-7', { outcome: 'wounded', wording: '7 | <b>wounded</b>', figure: '7' }),
  claim('hospital-40-again', { source_id: 'wire-copy' }),
]

const append = (repository: Repository, ...rows: readonly string[]) =>
  repository.write(NOTES, `${repository.read(NOTES)}${rows.join('\n')}\n`)

/** What the diff against main says, as its published schema has it, and with which exit code. */
function diffOf(
  repository: Repository,
  args: readonly string[] = [],
): Document & { readonly status: unknown } {
  const { status, stdout, stderr } = repository.run([
    ...['diff', '--base', 'main', '--format', 'json'],
    ...args,
  ])
  if (stdout === '') throw new Error(stderr)
  const document = JSON.parse(stdout)
  expect([satisfies(document), satisfies.errors]).toEqual([true, null])
  return { ...document, status }
}

const textOf = (repository: Repository, ...args: readonly string[]) =>
  repository.run(['diff', '--base', 'main', ...args]).stdout
const ofDefault = ({ changes }: Document) => changes.filter(({ is_default }) => is_default)
const losses = ({ changes }: Document) =>
  changes.filter(({ is_loss }) => is_loss).map(({ table, key }) => `${table} ${key}`)

describe('three notes more', () => {
  test('are told on one screen: which figures move, from what to what, and by which claims', () => {
    const repository = copy()
    append(repository, ...THREE_NOTES)
    const { status, stdout, stderr } = repository.run(['diff', '--base', 'main'])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout.split('\n').length).toBeLessThan(25)
    expect(stdout).toContain('head  the work tree as it lies (10 claims, 5 figures)')
    expect(stdout).toContain('Nothing is lost')
    expect(stdout).toContain(
      '  lorn/civilians/killed  40 · 40 · 40 → 43 · 43 · 43, as_of 2031-05-04 → 2031-05-06',
    )
    expect(stdout).toContain('Claim un-43 came (United Nations mission: “43 dead”, 2031-05-06).')
    expect(stdout).toContain('  lorn: claims, toll, known, methods')
    expect(stdout.indexOf('Figures under monotone')).toBeLessThan(stdout.indexOf('under other methods\n'))
  })

  test('are facts for programs, under every method', () => {
    const repository = copy()
    append(repository, ...THREE_NOTES)
    const document = diffOf(repository)
    expect(
      ofDefault(document).map(({ key, change, causes }) => [key, change, causes.map(({ id }) => id)]),
    ).toEqual([
      ['lorn/civilians/killed/monotone', 'moved', ['hospital-40-again', 'un-43']],
      ['lorn/civilians/wounded/monotone', 'came', ['radio-7']],
    ])
    expect(document.changes.filter(({ table }) => table === 'claims').map(({ key }) => key)).toEqual([
      'hospital-40-again',
      'radio-7',
      'un-43',
    ])
    expect(document.head).toMatchObject({ ref: null, commit: null, errors: 0 })
    expect(losses(document)).toEqual([])
  })

  test('are told in French', () => {
    const repository = copy()
    append(repository, ...THREE_NOTES)
    const text = textOf(repository, '--lang', 'fr')
    expect(text).toContain('tête  la copie de travail telle quelle')
    expect(text).toContain('Rien n’est perdu\u00a0: ')
    expect(text).toContain('L’affirmation radio-7 est nouvelle')
  })

  test('leave the work tree and everything of git as they were, to the byte', () => {
    const repository = copy()
    append(repository, ...THREE_NOTES)
    const before = bytesIn(repository.root)
    textOf(repository)
    textOf(repository, '--head', 'main')
    expect(bytesIn(repository.root)).toEqual(before)
  })
})

test('a setting of the editors is told beside the figures that it moves', () => {
  const repository = copy()
  repository.edit('raw/desk/methodology.json', '"about_percent": 10', '"about_percent": 5')
  const document = diffOf(repository)
  expect(document.settings).toEqual([{ name: 'about_percent', change: 'changed', was: 10, is: 5 }])
  expect(ofDefault(document).map(({ key }) => key)).toEqual(['lorn/rebels/killed/monotone'])
  expect(document.charts.map(({ chart }) => chart)).toContain('toll')
})

describe('what is no change', () => {
  test('nothing at all', () => {
    const text = textOf(copy())
    expect(text).toContain('Nothing changed: no claim, no figure, no column, no chart.')
  })

  test('rows in another order and every cell in quotation marks', () => {
    const repository = copy()
    const [header = '', ...rows] = repository.read(NOTES).trim().split('\n')
    const quoted = rows.toReversed().map(row =>
      row
        .split(',')
        .map(cell => `"${cell}"`)
        .join(','),
    )
    repository.write(NOTES, `${[header, ...quoted].join('\r\n')}\r\n`)
    const { status, ...document } = diffOf(repository)
    expect([status, document.changes, document.charts, document.findings]).toEqual([
      ...[0, [], []],
      { came: [], went: 0 },
    ])
  })

  test('what the base gained since the head left it', () => {
    const repository = copy()
    repository.git('checkout', '--quiet', '-b', 'work')
    repository.git('checkout', '--quiet', 'main')
    append(repository, ...THREE_NOTES)
    repository.commit('Three notes on main')
    repository.git('checkout', '--quiet', 'work')
    const document = diffOf(repository)
    expect([document.changes, document.base['is_fork']]).toEqual([[], true])
    // Who names an older head asks for the way back.
    expect(losses(diffOf(repository, ['--head', 'work']))).toContain('claims un-43')
  })
})

describe('what is lost stands first', () => {
  test('a claim that is deprecated, and the figure that goes with it', () => {
    const repository = copy()
    const [was, is] = ['normal,,', 'deprecated,The page was taken down.,']
    repository.edit(NOTES, claim('hospital-40'), claim('hospital-40').replace(was, is))
    expect(losses(diffOf(repository))).toEqual(
      expect.arrayContaining(['estimates lorn/civilians/killed/monotone', 'claims hospital-40']),
    )
    const text = textOf(repository)
    expect(text).toContain('lorn/civilians/killed  40 · 40 · 40 → no figure')
    expect(text).toContain('is now deprecated: The page was taken down.')
    expect(text.indexOf('Lost, or in doubt now')).toBeLessThan(text.indexOf('is now deprecated'))
    expect(text).not.toContain('Nothing is lost')
  })

  test('a claim that is withdrawn, with the reason', () => {
    const repository = copy()
    repository.write(NOTES, repository.read(NOTES).replace(/^rebels-30,.*\n/m, ''))
    repository.write(
      'raw/desk/withdrawn.csv',
      'id,table,withdrawn_on,reason,merged_into\nrebels-30,claims,2031-08-01,It was said of Tarn,\n',
    )
    expect(losses(diffOf(repository))).toEqual(
      expect.arrayContaining(['estimates lorn/army/killed/monotone', 'claims rebels-30']),
    )
    expect(textOf(repository)).toContain(
      'Claim rebels-30 was withdrawn (Spokesman of the rebels: “30 soldiers killed”, 2031-05-04): It was said of Tarn.',
    )
  })

  test('a verdict that becomes contested', () => {
    const repository = copy()
    append(
      repository,
      claim('un-20', { wording: '20 dead', speaker_id: 'un-mission', source_id: 'un-report' }),
    )
    const document = diffOf(repository)
    expect(losses(document)).toContain('estimates lorn/civilians/killed/monotone')
    expect(textOf(repository)).toContain('verdict single → contested')
  })

  test('a ruling that is stale, though the figures are made all the same', () => {
    const repository = copy()
    repository.write(RULINGS, `${RULING_COLUMNS}\n${RULING}\n`)
    repository.commit('Rule')
    append(repository, THREE_NOTES[0] ?? '')
    const document = diffOf(repository)
    expect([
      document.status,
      document.head['errors'],
      document.findings.came.map(({ code }) => code),
    ]).toEqual([...[1, 1], ['desk/stale-ruling']])
    expect(ofDefault(document).map(({ key }) => key)).toEqual(['lorn/civilians/killed/monotone'])
    const text = textOf(repository)
    expect(text).toContain('The head has 1 error and cannot be published as it is')
    expect(text.indexOf('error desk/stale-ruling')).toBeLessThan(text.indexOf('Figures under monotone'))
  })

  test('a column that readers rely on', () => {
    const repository = copy()
    repository.git('tag', 'before')
    repository.edit('schemas/dist/conflicts.schema.json', '"later_high"', '"latest_high"')
    repository.edit('schemas/dist/conflicts.schema.json', '"later_high": {', '"latest_high": {')
    const document = diffOf(repository)
    expect(document.columns).toEqual([
      { what: 'renamed', table: 'conflicts', column: 'later_high', was: 'later_high', is: 'latest_high' },
    ])
    expect(textOf(repository)).toContain('The column later_high of conflicts is called latest_high now.')
  })
})

describe('a head with errors', () => {
  test('is said to have them, with those that are new, and its figures are not guessed', () => {
    const repository = copy()
    append(repository, claim('army-x', { wording: 'who knows', speaker_id: 'nobody-known' }))
    const document = diffOf(repository)
    expect([document.status, document.changes, document.head['figures']]).toEqual([1, [], null])
    const text = textOf(repository)
    expect(text).toMatch(/The head has \d+ errors?: which figures it moves can be said only once/)
    expect(text).toMatch(/raw\/notes\/lorn\.csv:5:\d+ {2}error /)
  })

  test('of which the base had some already shows only the others', () => {
    const repository = copy()
    const wrong = (id: string) => claim(id, { wording: `${id.length} dead`, speaker_id: 'nobody-known' })
    append(repository, wrong('first'))
    repository.git('commit', '--quiet', '--all', '--message', 'Wrong')
    append(repository, wrong('second'))
    const document = diffOf(repository)
    expect(document.base['errors']).toBe(1)
    expect(document.findings.came).toMatchObject([{ code: 'row/unknown-id', key: 'second/speaker_id' }])
  })
})

describe('wrong usage says what to type', () => {
  test.each([
    [['diff'], 'diff needs what to compare with: make diff BASE=origin/main (--base)'],
    [['diff', '--base', 'origin/main'], 'git fetch --tags origin'],
    [['diff', '--base', 'main', '--format', 'sarif'], 'there are text, markdown, html, json'],
    [['check', '--head', 'main'], 'check takes no HEAD (--head)'],
  ])('%j', (args, said) => {
    const { status, stdout, stderr } = base.run(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(said)
  })

  test('a branch of a remote repository that was not fetched', () => {
    const repository = copy()
    repository.git('remote', 'add', 'upstream', '.')
    const { status, stderr } = repository.run(['diff', '--base', 'upstream/next/data'])
    expect(status).toBe(2)
    expect(stderr).toContain('git fetch upstream next/data:refs/remotes/upstream/next/data')
  })
})
