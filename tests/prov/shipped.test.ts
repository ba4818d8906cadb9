import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { build } from '../../pipeline/build.ts'
import { readRaw, readSchemas } from '../../pipeline/edge/read.ts'
import { groupBy } from '../../pipeline/model/order.ts'
import { CONTEXT } from '../../pipeline/publish/prov/context.ts'
import { provFile } from '../../pipeline/publish/prov/prov.ts'
import {
  answersTo,
  asTexts,
  BASE,
  reader,
  TERM,
  thingsOf,
  triplesByOxigraph,
  triplesOf,
  XSD,
} from './graph.ts'
import { PROV } from './ontology.ts'
import { brokenRules } from './rules.ts'

const HOME = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(HOME, path), 'utf8')
const rowsOf = (table: string): readonly Readonly<Record<string, string>>[] =>
  parse(read(`dist/${table}.csv`), { columns: true })

const text = read('dist/prov.jsonld')
const triples = await triplesOf(text)
const said = reader(triples)
const { version } = JSON.parse(read('package.json'))
const software = `urn:bilan:software:${version}`
const claims = rowsOf('claims')
const estimates = rowsOf('estimates')
const trace = rowsOf('trace')

type Row = Readonly<Record<string, string>>
const KEY = ['event_id', 'group_id', 'outcome', 'counting', 'as_of', 'method'] as const
const keyOf = (row: Row): string => KEY.map(column => row[column]).join('/')
const idOf = (row: Row): string => `${BASE}estimates:${keyOf(row)}`
const idsIn = (table: string, keys: Iterable<string | undefined>): readonly string[] =>
  [...new Set(keys)].map(key => `${BASE}${table}:${key}`).sort()
const cell = (value: string | undefined): readonly string[] => (value ? [value] : [])
const claimsOf = (rows: readonly Row[]) =>
  idsIn(
    'claims',
    rows.map(row => row['claim_id']),
  )

const traceOf = groupBy(trace, keyOf)
const rowsWith = (estimate: Row, ...roles: readonly string[]): readonly Row[] =>
  (traceOf.get(keyOf(estimate)) ?? []).filter(row => roles.includes(row['role'] ?? ''))

describe('prov.jsonld', () => {
  test('says the same to two parsers that have nothing in common, and asks the network for nothing', () => {
    expect(asTexts(triplesByOxigraph(text))).toEqual(asTexts(triples))
    expect(new Set(asTexts(triples)).size).toBe(triples.length)
  })

  test('would be caught at asking the network', async () => {
    await expect(triplesOf('{"@context":"https://example.org/context"}')).rejects.toThrow('asks the network')
  })

  test('is to the byte what the data makes of itself, each time', () => {
    const { casebook, assessment } = build(readRaw(HOME), readSchemas(HOME))
    if (!casebook || !assessment) throw new Error('the shipped data has errors')
    const publish = () =>
      new TextDecoder().decode(provFile({ casebook, assessment }, { version, asKnownOn: null }).bytes)
    expect(publish() === text && publish() === text).toBe(true)
  })

  test('is described as what it is', () => {
    const { resources } = JSON.parse(read('dist/datapackage.json'))
    expect(resources).toContainEqual(
      expect.objectContaining({ path: 'prov.jsonld', mediatype: 'application/ld+json', format: 'jsonld' }),
    )
  })

  test('has a line for each thing, which stands there once, in words that the context defines', () => {
    const lines = text.split('\n')
    const nodes = lines.slice(lines.indexOf('"@graph": [') + 1, lines.lastIndexOf(']'))
    const things = nodes.map(line => JSON.parse(line.replace(/,$/, '')))
    expect(things).toEqual(JSON.parse(text)['@graph'])
    expect(new Set(things.map(({ id }) => id)).size).toBe(things.length)
    const words = things.flatMap(thing => [...Object.keys(thing), ...(thing.type ?? [])])
    expect([...new Set(words)].filter(word => !Object.hasOwn(CONTEXT, word))).toEqual([])
  })

  test('breaks no rule of PROV-O, and leads to nothing that it does not describe', () => {
    expect(brokenRules(triples)).toEqual([])
  })

  test.each([
    ['claims', 'Claim', 'claim_id', 'Entity'],
    ['sources', 'Source', 'source_id', 'Entity'],
    ['speakers', 'Speaker', 'speaker_id', 'Agent'],
    ['events', 'Event', 'event_id', null],
    ['groups', 'Group', 'group_id', null],
    ['rulings', 'Ruling', 'ruling_id', 'Entity'],
  ])('has every row of %s.csv once, with its types', (table, type, key, wider) => {
    const ids = rowsOf(table).map(row => `${BASE}${table}:${row[key]}`)
    expect([...thingsOf(triples, `${TERM}${type}`)].sort()).toEqual(ids.sort())
    const known = new Set(thingsOf(triples, `${PROV}${wider}`))
    expect(ids.filter(id => wider !== null && !known.has(id))).toEqual([])
  })

  test('has every row of estimates.csv once, with its types', () => {
    expect([...thingsOf(triples, `${TERM}Estimate`)].sort()).toEqual(estimates.map(idOf).sort())
    const entities = new Set(thingsOf(triples, `${PROV}Entity`))
    expect(estimates.map(idOf).filter(id => !entities.has(id))).toEqual([])
  })

  test('says of every claim what claims.csv says', () => {
    const columns =
      `language outcome counting place from as_of low mode high stage stake rank rank_reason locator
      reported_on known_on recorded_on`.split(/\s+/)
    const relays = new Map(rowsOf('sources').map(row => [row['source_id'], row['relays']]))
    for (const row of claims) {
      const id = `${BASE}claims:${row['claim_id']}`
      for (const column of columns)
        expect([id, column, said(id, `${TERM}${column}`)]).toEqual([id, column, cell(row[column])])
      const words = triples.find(one => one.subject === id && one.predicate === `${PROV}value`)
      expect(words).toMatchObject({ object: row['wording'], language: row['language']?.toLowerCase() })
      const source = `${BASE}sources:${row['source_id']}`
      expect(said(id, `${PROV}wasQuotedFrom`)).toEqual([source])
      expect(said(id, `${PROV}wasAttributedTo`)).toEqual(idsIn('speakers', [row['speaker_id']]))
      expect(said(id, `${PROV}wasRevisionOf`)).toEqual(idsIn('claims', cell(row['supersedes'])))
      expect(said(source, `${PROV}wasDerivedFrom`)).toEqual(
        idsIn('sources', cell(relays.get(row['source_id']))),
      )
    }
  })

  test('says of every estimate what estimates.csv and trace.csv say', () => {
    const columns =
      `outcome counting as_of low best high best_kind verdict grade status missing_reason`.split(' ')
    for (const row of estimates) {
      const id = idOf(row)
      for (const column of columns)
        expect([id, column, said(id, `${TERM}${column}`)]).toEqual([id, column, cell(row[column])])
      for (const end of ['low', 'best', 'high']) {
        const setters = rowsWith(row, `sets_${end}`)
        expect([id, said(id, `${TERM}${end}From`)]).toEqual([id, claimsOf(setters)])
        expect(said(id, `${TERM}${end}Rule`)).toEqual(
          idsIn(
            'rules',
            setters.flatMap(one => one['rule']?.split(' ') ?? []),
          ),
        )
        expect([id, end, setters.length > 0]).toEqual([id, end, row[end] !== ''])
      }
      expect(said(id, `${PROV}wasDerivedFrom`)).toEqual(
        claimsOf(rowsWith(row, 'sets_low', 'sets_best', 'sets_high')),
      )
      expect(said(id, `${TERM}supporters`)).toEqual(claimsOf(rowsWith(row, 'supports')))
      expect(said(id, `${TERM}dissenters`)).toEqual(claimsOf(rowsWith(row, 'dissents')))
      const plan = `${BASE}methods:${row['method']}`
      expect(said(plan, `${TERM}options`)).toEqual([row['options']])
    }
  })

  test('keeps with every estimate each claim of its series once, and says why it has no vote', () => {
    for (const row of estimates) {
      const id = idOf(row)
      const voiceless = rowsWith(row, 'duplicate_of', 'superseded', 'out_of_scope', 'deprecated')
      const nodes = said(id, `${TERM}withoutVote`)
      expect(nodes).toEqual(
        idsIn(
          'trace',
          voiceless.map(one => `${keyOf(one)}/${one['claim_id']}/${one['role']}`),
        ),
      )
      for (const one of voiceless) {
        const node = `${BASE}trace:${keyOf(one)}/${one['claim_id']}/${one['role']}`
        expect(said(node, `${TERM}claim`)).toEqual(claimsOf([one]))
        expect(said(node, `${TERM}role`)).toEqual([one['role']])
        expect(said(node, `${TERM}rule`)).toEqual(idsIn('rules', one['rule']?.split(' ') ?? []))
        expect(said(node, `${TERM}givesWayTo`)).toEqual(
          idsIn(
            'claims',
            cell(one['conflicts_with']).flatMap(ids => ids.split(' ')),
          ),
        )
      }
      const series = claims.filter(claim => KEY.slice(0, 4).every(column => claim[column] === row[column]))
      const voters = [...said(id, `${TERM}supporters`), ...said(id, `${TERM}dissenters`)]
      const standing = [...voters, ...claimsOf(voiceless)]
      expect(new Set(standing).size).toBe(standing.length)
      if (row['counting'] === 'cumulative') expect(standing.sort()).toEqual(claimsOf(series))
      const echoes = nodes.filter(node => thingsOf(triples, `${TERM}Echo`).includes(node))
      const used = row['missing_reason'] === 'not_covered' ? 0 : Number(row['claims'])
      expect([id, voters.length + echoes.length]).toEqual([id, used])
    }
  })

  test('says of every method which claims its run used, and by which program', () => {
    for (const [method, rows] of groupBy(estimates, row => row['method'] ?? '')) {
      const run = `${BASE}reconciliations:${method}`
      const inUse = rows
        .filter(row => row['missing_reason'] !== 'not_covered')
        .flatMap(row =>
          (traceOf.get(keyOf(row)) ?? []).filter(
            ({ role, rule }) =>
              role !== 'deprecated' && role !== 'out_of_scope' && rule !== 'corrected-by-speaker',
          ),
        )
      expect(said(run, `${PROV}used`)).toEqual(claimsOf(inUse))
      expect(said(run, `${PROV}wasAssociatedWith`)).toEqual([software])
      const [association = ''] = said(run, `${PROV}qualifiedAssociation`)
      expect(said(association, `${PROV}agent`)).toEqual([software])
      expect(said(association, `${PROV}hadPlan`)).toEqual([`${BASE}methods:${method}`])
      for (const row of rows) expect(said(idOf(row), `${PROV}wasGeneratedBy`)).toEqual([run])
    }
  })

  test('leads from every figure to a printed document', () => {
    for (const row of estimates.filter(row => row['low'] || row['best'] || row['high'])) {
      const documents = said(idOf(row), `${PROV}wasDerivedFrom`).flatMap(claim =>
        said(claim, `${PROV}wasQuotedFrom`),
      )
      expect([idOf(row), documents.length > 0]).toEqual([idOf(row), true])
    }
  })

  test('holds no number that the tables do not hold', () => {
    const numbers = triples.filter(({ datatype }) => datatype === `${XSD}integer`)
    const cells = [...claims, ...estimates, ...rowsOf('rulings')].flatMap(row =>
      ['low', 'mode', 'best', 'high'].flatMap(column => cell(row[column])),
    )
    expect(numbers.map(({ object }) => object).sort()).toEqual(cells.sort())
    expect(triples.filter(({ datatype }) => /double|decimal|float/.test(datatype ?? ''))).toEqual([])
  })

  test('answers the question that METHODOLOGY asks', () => {
    const query = /```sparql\n([\s\S]*?)```/.exec(read('METHODOLOGY.md'))?.[1] ?? ''
    const rows = answersTo(query, text)
      .map(({ best, words, who }) => [best, words, who])
      .sort()
    expect(rows).toEqual([
      ['90', '90 talibans', 'Afghan army'],
      ['90', expect.stringContaining('centaine'), 'Police chief of Kunduz'],
    ])
  })
})
