import { describe, expect, test } from 'vitest'
import { DATA, dist, FACTS, rowsOf, sealOf, textOf } from './facts.ts'

type Json = Readonly<Record<string, unknown>>

const read = (path: string) => JSON.parse(textOf(path))
const [pack, search, machine, group] = [
  'datapackage.json',
  'dataset.jsonld',
  'croissant.json',
  'csv-metadata.json',
].map(read)
const catalogue: Json = read('dcat.jsonld')['@graph'].find(({ type }: Json) => type === 'dcat:Dataset')
const cff = (key: string) => new RegExp(`^${key}: "?(.*?)"?$`, 'm').exec(textOf('CITATION.cff'))?.[1]

describe('all that describes the dataset', () => {
  test.each<[string, unknown, Record<string, unknown>]>([
    [
      'title',
      FACTS.title,
      {
        datapackage: pack.title,
        search: search.name,
        catalogue: Object(catalogue['title']).en,
        machine: machine.alternateName,
        group: group['dc:title'][0]['@value'],
        citation: cff('title'),
      },
    ],
    [
      'version',
      FACTS.version,
      {
        datapackage: pack.version,
        search: search.version,
        catalogue: catalogue['version'],
        machine: machine.version,
        group: group['schema:version'],
        citation: cff('version'),
      },
    ],
    [
      'description',
      pack.description,
      {
        search: search.description,
        catalogue: Object(catalogue['description']).en,
        machine: machine.description,
        group: group['dc:description'][0]['@value'],
        citation: cff('abstract'),
      },
    ],
    [
      'licence',
      FACTS.licence,
      {
        datapackage: pack.licenses[0].path,
        search: search.license,
        catalogue: catalogue['license'],
        machine: machine.license,
        group: group['dc:license']['@id'],
      },
    ],
    ['short name of the licence', pack.licenses[0].name, { citation: cff('license') }],
    [
      'day of the last change',
      FACTS.lastChange,
      {
        datapackage: pack.last_change_on,
        search: search.dateModified,
        catalogue: catalogue['modified'],
        machine: machine.dateModified,
        group: group['dc:modified']['@value'],
        citation: cff('date-released'),
      },
    ],
    [
      'day of publication',
      FACTS.lastChange,
      {
        search: search.datePublished,
        catalogue: catalogue['issued'],
        machine: machine.datePublished,
        citation: cff('date-released'),
      },
    ],
    [
      'id',
      FACTS.iri,
      {
        datapackage: pack.id,
        search: search['@id'],
        catalogue: catalogue['id'],
        machine: machine.identifier,
        group: group['dc:identifier'],
        citation: /value: (\S+)/.exec(textOf('CITATION.cff'))?.[1],
      },
    ],
    [
      'keywords',
      pack.keywords,
      {
        search: search.keywords,
        catalogue: Object(catalogue['keyword']).en,
        machine: machine.keywords,
      },
    ],
    [
      'link to where figures come from',
      'prov.jsonld',
      {
        datapackage: pack.provenance,
        search: search.subjectOf.url,
        catalogue: Object(catalogue['provenance']).id,
        machine: machine.subjectOf['@id'],
        group: group['dc:provenance']['@id'],
      },
    ],
    [
      'number of sources',
      rowsOf('sources.csv').length,
      {
        datapackage: pack.sources.length,
        search: search.isBasedOn.length,
        catalogue: Object(catalogue['source']).length,
      },
    ],
  ])('has one %s', (_, expected, said) => {
    expect(expected).toBeTruthy()
    for (const [where, one] of Object.entries(said)) expect([where, one]).toEqual([where, expected])
  })

  test('has one size and one hash of every data file, those of the file as it lies there', () => {
    const sums = new Map(
      textOf('SHA256SUMS')
        .trim()
        .split('\n')
        .map(line => [line.slice(66), line.slice(0, 64)]),
    )
    const seals = DATA.map(sealOf)
    const listed = (files: readonly { path: string; size: string; hash: string }[]) =>
      files
        .filter(({ path }) => DATA.includes(path))
        .map(({ path, size, hash }) => `${path} ${Number.parseInt(size, 10)} ${hash}`)
        .sort()
    expect(
      listed(
        pack.resources.map((one: Json) => ({
          path: one['path'],
          size: `${one['bytes']}`,
          hash: `${one['hash']}`.slice(7),
        })),
      ),
    ).toEqual(seals.sort())
    expect(
      listed(
        search.distribution.map((one: Json) => ({
          path: one['contentUrl'],
          size: one['contentSize'],
          hash: one['sha256'],
        })),
      ),
    ).toEqual(seals)
    expect(
      listed(
        machine.distribution.map((one: Json) => ({
          path: one['contentUrl'],
          size: one['contentSize'],
          hash: one['sha256'],
        })),
      ),
    ).toEqual(seals)
    for (const seal of seals) {
      const [path = '', , hash] = seal.split(' ')
      expect([path, sums.get(path)]).toEqual([path, hash])
    }
  })

  test('has one media type of every data file', () => {
    const types = new Map(pack.resources.map((one: Json) => [one['path'], one['mediatype']]))
    for (const { contentUrl, encodingFormat } of [...search.distribution, ...machine.distribution])
      expect([contentUrl, encodingFormat]).toEqual([contentUrl, types.get(contentUrl)])
  })

  test('has one meaning of every column', () => {
    const of = (table: string, column: string, text: unknown) => `${table} ${column} ${text}`
    const inPackage = pack.resources.flatMap((one: Json) =>
      (Object(one['schema']).fields ?? []).map((field: Json) =>
        of(`${one['path']}`, `${field['name']}`, field['description']),
      ),
    )
    const inGroup = group.tables.flatMap((one: Json) =>
      Object(one['tableSchema']).columns.map((column: Json) =>
        of(`${one['url']}`, `${column['name']}`, Object(column['dc:description'])[0]['@value']),
      ),
    )
    const inMachine = machine.recordSet.flatMap((one: Json) =>
      Object(one['field']).map((field: Json) =>
        of(Object(field['source']).fileObject['@id'], `${field['name']}`, field['description']),
      ),
    )
    expect(inPackage.length).toBeGreaterThan(200)
    expect(inGroup.sort()).toEqual(inPackage.sort())
    expect(inMachine.sort()).toEqual(inPackage)
  })

  test('is itself described by the Data Package, and sealed', () => {
    const described = pack.resources.map((one: Json) => one['path'])
    for (const path of dist.keys())
      expect([path, described.includes(path) || ['datapackage.json', 'SHA256SUMS'].includes(path)]).toEqual([
        path,
        true,
      ])
  })
})
