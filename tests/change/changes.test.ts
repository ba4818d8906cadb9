import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ChangeRow } from '../../pipeline/model/records.gen.ts'
import { claim, NOTES, Repository, released } from './repository.ts'

let base: Repository
const made: Repository[] = []

/** A copy of the released repository, to be changed. */
function copy(): Repository {
  const repository = new Repository(base)
  made.push(repository)
  return repository
}

beforeAll(() => {
  base = released()
  made.push(base)
}, 120_000)

afterAll(() => {
  for (const one of made) one.remove()
})

const ofDefault = (rows: readonly ChangeRow[]) =>
  rows.filter(({ table, is_default }) => table === 'estimates' && is_default)
const idsBehind = ({ causes }: ChangeRow) => causes.map(({ table, id, change }) => `${table} ${id} ${change}`)
const bounds = (cells: ChangeRow['is']) => [cells?.['low'], cells?.['best'], cells?.['high']]

describe('after a release nothing changed', () => {
  test('and a build says so, to the byte', () => {
    const repository = copy()
    expect(repository.changes()).toEqual([])
    expect(repository.git('status', '--porcelain')).toBe('')
    expect(JSON.parse(repository.read('dist/datapackage.json'))).toMatchObject({
      version: '0.1.0',
      released_on: '2031-07-01',
    })
  })

  test('when rows stand in another order and every cell in quotation marks', () => {
    const repository = copy()
    const [header = '', ...rows] = repository.read(NOTES).trim().split('\n')
    const quoted = rows.toReversed().map(row =>
      row
        .split(',')
        .map(cell => `"${cell}"`)
        .join(','),
    )
    repository.write(NOTES, `${[header, ...quoted].join('\r\n')}\r\n`)
    expect(repository.changes()).toEqual([])
  })
})

describe('three notes more', () => {
  let rows: readonly ChangeRow[]
  let repository: Repository

  beforeAll(() => {
    repository = copy()
    repository.write(
      NOTES,
      `${repository.read(NOTES)}${[
        claim('un-43', {
          ...{ as_of: '2031-05-06', wording: '43 dead', speaker_id: 'un-mission', source_id: 'un-report' },
        }),
        claim('radio-7', { outcome: 'wounded', wording: '7 | <b>wounded</b>', figure: '7' }),
        claim('hospital-40-again', { source_id: 'wire-copy' }),
      ].join('\n')}\n`,
    )
    rows = repository.changes()
  })

  test('are named behind exactly the figures that they move', () => {
    expect(ofDefault(rows).map(row => [row.key, row.change, ...idsBehind(row)])).toEqual([
      ['lorn/civilians/killed/monotone', 'moved', 'claims hospital-40-again came', 'claims un-43 came'],
      ['lorn/civilians/wounded/monotone', 'came', 'claims radio-7 came'],
    ])
    const [killed] = ofDefault(rows)
    expect([bounds(killed?.was ?? null), bounds(killed?.is ?? null)]).toEqual([
      [40, 40, 40],
      [43, 43, 43],
    ])
    expect([killed?.was?.['as_of'], killed?.is?.['as_of']]).toEqual(['2031-05-04', '2031-05-06'])
  })

  test('are told with their words, in English and French', () => {
    const [killed] = ofDefault(rows)
    expect(killed?.why_en).toContain('Claim un-43 came (United Nations mission: “43 dead”, 2031-05-06).')
    expect(killed?.why_fr).toContain(
      'L’affirmation un-43 est nouvelle (Mission des Nations unies\u00a0: «\u00a043 dead\u00a0», 2031-05-06).',
    )
  })

  test('stand under all methods and as rows of their own, and nothing else does', () => {
    const methods = new Set(
      rows.filter(({ table }) => table === 'estimates').map(({ key }) => key.split('/').at(-1)),
    )
    expect(methods.size).toBe(6)
    expect(
      rows.filter(({ table }) => table !== 'estimates').map(({ table, key, change }) => [table, key, change]),
    ).toEqual([
      ['dataset', 'bilan-kunduz', 'changed'],
      ['claims', 'hospital-40-again', 'came'],
      ['claims', 'radio-7', 'came'],
      ['claims', 'un-43', 'came'],
    ])
  })

  test('are on the page for people, where nothing of the data is markup', () => {
    const page = repository.read('dist/CHANGES.md')
    expect(page).toContain('## Not released yet')
    expect(page).toContain('low 40 → 43, best 40 → 43, high 40 → 43')
    expect(page).not.toContain('<b>')
    expect(page).toContain('## Version 0.1.0 (2031-07-01)')
    expect(repository.read('dist/CHANGES.fr.md')).toContain('## Pas encore publié en version')
  })

  test('make the dataset one that is not released', () => {
    expect(JSON.parse(repository.read('dist/datapackage.json')).released_on).toBeNull()
  })
})

describe('what else moves a figure is told too', () => {
  test('a claim that is deprecated, with the reason', () => {
    const repository = copy()
    const [was, is] = ['normal,,', 'deprecated,The page was taken down.,']
    repository.edit(NOTES, claim('hospital-40'), claim('hospital-40').replace(was, is))
    const [figure] = ofDefault(repository.changes())
    expect([figure?.key, figure?.is?.['best']]).toEqual(['lorn/civilians/killed/monotone', null])
    expect(figure?.why_en).toBe(
      'Claim hospital-40 (Hospital of Lorn: “40 dead”, 2031-05-04) is now deprecated: The page was taken down.',
    )
  })

  test('the tolerance of "about"', () => {
    const repository = copy()
    repository.edit('raw/desk/methodology.json', '"about_percent": 10', '"about_percent": 5')
    const rows = repository.changes()
    const rebels = ofDefault(rows).find(({ key }) => key === 'lorn/rebels/killed/monotone')
    expect([bounds(rebels?.was ?? null), bounds(rebels?.is ?? null)]).toEqual([
      [90, 100, 110],
      [95, 100, 105],
    ])
    expect(rebels?.why_en).toContain('The setting about_percent changed from 10 to 5.')
    expect(rebels?.why_fr).toContain('Le réglage about_percent passe de 10 à 5.')
    // Nobody says "about" of the others, and they do not move.
    expect(ofDefault(rows).map(({ key }) => key)).toEqual(['lorn/rebels/killed/monotone'])
  })

  test('a part, where no claim about the whole changed', () => {
    const repository = copy()
    repository.write(
      NOTES,
      `${repository.read(NOTES)}${claim('people-50', { group_id: 'people', wording: 'at least 50 dead' })}\n`,
    )
    repository.announce('0.2.0')
    repository.commit('A whole')
    expect(repository.run(['release', '0.2.0']).stdout).toContain('v0.2.0 is released')
    repository.edit(NOTES, claim('hospital-40'), claim('hospital-40', { wording: '70 dead' }))
    const people = ofDefault(repository.changes()).find(({ key }) => key === 'lorn/people/killed/monotone')
    expect(people?.causes).toMatchObject([
      { id: 'hospital-40', relation: 'part-or-whole', change: 'changed' },
    ])
    expect(people?.why_en).toMatch(
      /^About its parts or wholes: Claim hospital-40 \(.*\) changed: wording from “40 dead” to “70 dead”/,
    )
  })

  test('the weight of a speaker, behind the claims', () => {
    const repository = copy()
    repository.edit('raw/desk/methodology.json', '"E": 1', '"E": 0')
    repository.edit('raw/speakers.csv', 'hospital,,F', 'hospital,,E')
    const figure = ofDefault(repository.changes()).find(({ key }) => key === 'lorn/civilians/killed/monotone')
    expect(figure && idsBehind(figure)).toEqual([
      'methodology weights changed',
      'speakers lorn-hospital changed',
    ])
    expect(figure?.why_en).toContain('Speaker lorn-hospital changed: reliability from “F” to “E”.')
  })

  test('the program, where nothing in the data explains it', () => {
    const repository = copy()
    // A remark moves no figure.
    repository.edit(NOTES, claim('hospital-40'), `${claim('hospital-40')}A remark.`)
    // As if an earlier program had come to another figure.
    repository.edit(
      'releases/latest/estimates.json',
      '"low":40,"best":40,"high":40',
      '"low":39,"best":39,"high":39',
    )
    const [figure] = repository.changes().filter(({ table }) => table === 'estimates')
    expect([figure?.causes, figure?.why_en]).toEqual([
      [],
      expect.stringContaining('the method or the program did'),
    ])
  })
})

describe('a claim that is withdrawn', () => {
  const withdraw = (repository: Repository) =>
    repository.write(NOTES, repository.read(NOTES).replace(/^rebels-30,.*\n/m, ''))
  const TOMBSTONE =
    'id,table,withdrawn_on,reason,merged_into\nrebels-30,claims,2031-08-01,"It was said of *Tarn*",\n'

  test('without a tombstone is an error that says what to type', () => {
    const repository = copy()
    withdraw(repository)
    const { status, stderr } = repository.run(['check'])
    expect(status).toBe(1)
    expect(stderr).toContain('rebels-30 was released in version 0.1.0 and is not in raw/notes/*.csv any more')
    expect(stderr).toContain('raw/desk/withdrawn.csv: rebels-30,claims,DAY,REASON,')
  })

  test('with a tombstone is told with its words and the reason, and stays withdrawn in later releases', () => {
    const repository = copy()
    withdraw(repository)
    repository.write('raw/desk/withdrawn.csv', TOMBSTONE)
    const rows = repository.changes()
    const gone = rows.find(({ table }) => table === 'claims')
    expect([gone?.change, gone?.was?.['wording'], gone?.why_en]).toEqual([
      'went',
      '30 soldiers killed',
      'Claim rebels-30 was withdrawn (Spokesman of the rebels: “30 soldiers killed”, 2031-05-04): It was said of *Tarn*.',
    ])
    expect(repository.read('dist/withdrawn.csv')).toContain('rebels-30,claims,2031-08-01')
    expect(JSON.parse(repository.read('dist/datapackage.json')).last_change_on).toBe('2031-08-01')
    expect(repository.read('dist/CHANGES.md')).toContain('### Gone\n\n- <code>lorn/army/killed/')
    expect(repository.read('dist/CHANGES.md')).toContain('It was said of \\*Tarn\\*')
    expect(ofDefault(rows).map(({ key, change }) => [key, change])).toEqual([
      ['lorn/army/killed/monotone', 'went'],
    ])

    repository.announce('0.2.0')
    repository.commit('Withdraw')
    expect(repository.run(['release', '0.2.0']).status).toBe(0)
    repository.git('rm', '--quiet', 'raw/desk/withdrawn.csv')
    expect(repository.run(['check']).stderr).toContain('rebels-30 was released in version 0.1.0')
  }, 120_000)
})
