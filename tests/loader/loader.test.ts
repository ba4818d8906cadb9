import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { KEY } from './program.ts'
import { copyOfData, DIST, HOME, loaderIn, newFolder, rowsOf, textOf } from './shipped.ts'

const { open } = await loaderIn(DIST)
const bilan = await open()

const urlOf = (folder: string) => pathToFileURL(`${folder}/`)

/** A row as its CSV has it. */
const cellsOf = (row: object) =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, String(value ?? '')]))

describe('bilan.mjs in Node', () => {
  test('is the file of the repository, and so are its types', () => {
    for (const file of ['bilan.mjs', 'bilan.d.mts'])
      expect([file, textOf(file)]).toEqual([file, readFileSync(join(HOME, 'pipeline/loader', file), 'utf8')])
  })

  test('needs nothing but Node or a browser', () => {
    const imports = textOf('bilan.mjs').match(/^\s*import .*|\bimport\(.*?\)/gm) ?? []
    expect(imports).toEqual(["import('node:fs/promises')"])
    expect(textOf('bilan.d.mts')).not.toMatch(/^import |\bimport\(|<reference/m)
  })

  test('says what it has opened', () => {
    const { title, version } = JSON.parse(textOf('datapackage.json'))
    expect({ title: bilan.title, version: bilan.version }).toEqual({ title, version })
  })

  test('reads every table that has a JSON file of rows, and its types name the same', () => {
    const tables = [...textOf('SHA256SUMS').matchAll(/ ([\w-]+)\.json$/gm)].map(([, name]) => name)
    const others = ['croissant', 'csv-metadata', 'datapackage', 'methods']
    expect([...bilan.tables].sort()).toEqual(tables.filter(name => !others.includes(name ?? '')).sort())
    const [, typed = ''] = /^export interface Tables \{\n([\s\S]*?)^\}/m.exec(textOf('bilan.d.mts')) ?? []
    expect([...typed.matchAll(/^ {2}'?([\w-]+)'?: /gm)].map(([, name]) => name).sort()).toEqual(
      [...bilan.tables].sort(),
    )
  })

  test.each(bilan.tables.filter(name => name !== 'diagnostics'))('reads %s as the CSV has it', async name => {
    expect((await bilan.table(name)).map(cellsOf)).toEqual(rowsOf(name))
  })

  test('reads a table once, and nobody can change it for the others', async () => {
    const folder = copyOfData()
    const copy = await open(urlOf(folder))
    const [rows, again] = await Promise.all([copy.table('events'), copy.table('events')])
    rmSync(join(folder, 'events.json'))
    expect(again).toBe(rows)
    expect(await copy.table('events')).toBe(rows)
    expect(Object.isFrozen(rows) && rows.every(row => Object.isFrozen(row))).toBe(true)
  })

  test('gives the figures of what is asked for', async () => {
    const estimates = rowsOf('estimates')
    const figures = async (...asked: Parameters<typeof bilan.figures>) =>
      (await bilan.figures(...asked)).map(cellsOf)
    const shownFirst = estimates.filter(row => row['is_default'] === 'true')
    expect(await figures()).toEqual(shownFirst)
    expect(await figures({ method: 'all' })).toEqual(estimates)
    expect(await figures({ method: 'ucdp-like' })).toEqual(
      estimates.filter(row => row['method'] === 'ucdp-like'),
    )
    const taliban = {
      event: 'kunduz-2016',
      group: 'taliban',
      outcome: 'killed',
      counting: 'cumulative',
    } as const
    expect(await figures(taliban)).toEqual([expect.objectContaining({ low: '90', best: '90', high: '90' })])
    expect(await figures({ event: 'msf-hospital-2015', group: 'taliban' })).toEqual([])
  })

  test('gives behind every figure what trace.csv and claims.csv have, and loses nothing', async () => {
    const [traces, claims] = [rowsOf('trace'), rowsOf('claims')]
    const seen: object[] = []
    for (const figure of await bilan.figures({ method: 'all' })) {
      for (const { claim, did, speaker, source } of await bilan.behind(figure)) {
        expect(did.length).toBeGreaterThan(0)
        for (const row of did) {
          expect(KEY.map(column => row[column])).toEqual(KEY.map(column => figure[column]))
          expect(row.claim_id).toBe(claim.claim_id)
          seen.push(cellsOf(row))
        }
        expect(cellsOf(claim)).toEqual(claims.find(one => one['claim_id'] === claim.claim_id))
        expect([speaker.speaker_id, source.source_id]).toEqual([claim.speaker_id, claim.source_id])
      }
    }
    const byText = (rows: readonly object[]) => rows.map(row => JSON.stringify(row)).sort()
    expect(byText(seen)).toEqual(byText(traces))
  })
})

describe('what is wrong is said', () => {
  test.each([
    ['table', 'estimate', 'There is no table "estimate". Did you mean "estimates"?'],
    ['table', undefined, 'There is no table "undefined". Did you mean '],
    [
      'figures',
      { event: 'kunduz2016' },
      'There is no figure with the event "kunduz2016". Did you mean "kunduz-2016"?',
    ],
    [
      'figures',
      { method: 'monotne' },
      'There is no figure with the method "monotne". Did you mean "monotone"?',
    ],
    ['figures', { outcome: null }, 'There is no figure with the outcome "null". Did you mean '],
    ['figures', { events: 'kunduz-2016' }, 'There is no filter "events". Did you mean "event"?'],
    [
      'behind',
      {
        ...{ event_id: 'kunduz-2016', group_id: 'talibans', outcome: 'killed', counting: 'cumulative' },
        ...{ as_of: '2016-10-06', method: 'monotone' },
      },
      'There is no figure "kunduz-2016/talibans/killed/cumulative/2016-10-06/monotone". ' +
        'Did you mean "kunduz-2016/taliban/killed/cumulative/2016-10-06/monotone"?',
    ],
  ])('%s(%j)', async (method, asked, message) => {
    await expect(Reflect.apply(Reflect.get(bilan, method), bilan, [asked])).rejects.toThrow(message)
  })

  test('a folder without data', async () => {
    const url = urlOf(newFolder())
    await expect(open(url)).rejects.toThrow(`${url}datapackage.json cannot be read: ENOENT`)
  })

  test('what is no URL', async () => {
    await expect(open('dist')).rejects.toThrow(`"dist" is no URL. Say new URL('dist', import.meta.url).`)
  })

  test('a file that is missing or torn, until it is there', async () => {
    const folder = copyOfData()
    const path = join(folder, 'claims.json')
    const text = readFileSync(path, 'utf8')
    const copy = await open(urlOf(folder))
    const [figure] = await copy.figures()
    if (!figure) throw new Error('the shipped data has figures')
    rmSync(path)
    await expect(copy.table('claims')).rejects.toThrow(`${pathToFileURL(path)} cannot be read: ENOENT`)
    writeFileSync(path, text.slice(0, text.length / 2))
    await expect(copy.behind(figure)).rejects.toThrow(`${pathToFileURL(path)} cannot be read: `)
    writeFileSync(path, text)
    expect((await copy.behind(figure)).length).toBeGreaterThan(0)
  })

  test('files of two editions in one folder', async () => {
    const folder = copyOfData()
    writeFileSync(join(folder, 'speakers.json'), '[]\n')
    const copy = await open(urlOf(folder))
    const [figure] = await copy.figures({ event: 'kunduz-2016', group: 'taliban' })
    if (!figure) throw new Error('the shipped data has this figure')
    await expect(copy.behind(figure)).rejects.toThrow(/^There is no speaker "[\w-]+"\.$/)
  })

  test.each(['1.0.0', '10.2.0', undefined])('data of version %s', async version => {
    const folder = copyOfData()
    const path = join(folder, 'datapackage.json')
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), version }))
    await expect(open(urlOf(folder))).rejects.toThrow(
      `${urlOf(folder)} holds version ${version} of the data. This bilan.mjs reads version 0: take the one that lies there.`,
    )
  })
})
