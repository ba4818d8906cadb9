import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { build } from '../../pipeline/build.ts'
import { readRaw, readSchemas } from '../../pipeline/edge/read.ts'
import { readFolder } from '../../pipeline/edge/write.ts'
import type { Casebook } from '../../pipeline/model/journey/casebook.ts'
import { LANGUAGES, type LanguageCode } from '../../pipeline/model/language/language.ts'
import { citationOf } from '../../pipeline/publish/documents/citation.ts'
import { GUIDE, guideTo } from '../../pipeline/publish/documents/guide.ts'
import { readmeOf } from '../../pipeline/publish/documents/readme/readme.ts'
import { freshnessOf } from '../../pipeline/publish/freshness.ts'
import { reconcile } from '../../pipeline/reconcile/reconcile.ts'
import { casebookOf, exactly } from '../reconcile/casebook.ts'
import { HOME, isTable, nameOf, partsOf, published, tokensOf } from './documents.ts'

const schemas = readSchemas(HOME)
const paths = new Set(readFolder(join(HOME, 'dist')).keys())

/** The README of a casebook. */
function readme(
  casebook: Casebook,
  language: LanguageCode,
  more: { asKnownOn?: string; paths?: string[] } = {},
) {
  const { estimates } = reconcile(casebook).value
  const asKnownOn = more.asKnownOn ?? null
  return readmeOf(
    { casebook, estimates, schemas, version: '1.2.3', asKnownOn, paths: new Set(more.paths ?? []) },
    language,
  )
}

const WORLD = {
  claims: [{ id: 'first', says: exactly(5), on: '2016-10-03', group: 'rebels' }],
  events: [{ event_id: 'battle', start: '2016-10-03', end: '2016-10-04' }],
  groups: [{ group_id: 'rebels' }],
}

describe.each(LANGUAGES)('the README of the release in %s', language => {
  const text = published(nameOf('README', language))

  test('begins with what must be known before any figure is quoted', () => {
    const [, caveat] = tokensOf(text).filter(({ type }) => type === 'heading' || type === 'blockquote')
    expect(caveat?.type).toBe('blockquote')
    expect(caveat?.raw).toMatch(
      language === 'en' ? /not a count of the dead/ : /ne sont pas un décompte des morts/,
    )
    expect(caveat?.raw).toContain('`exports/ucdp-ged.csv`')
  })

  test('shows every figure of the default method as it is published, event by event', () => {
    const estimates: readonly Readonly<Record<string, unknown>>[] = JSON.parse(published('estimates.json'))
    const events: readonly Readonly<Record<string, string>>[] = JSON.parse(published('events.json'))
    for (const event of events) {
      const name = event[`name_${language}`]?.replaceAll("'", '’') ?? ''
      const part = partsOf(text).find(({ title }) => title.startsWith(name))
      const [table] = tokensOf(part?.text ?? '').filter(isTable)
      const digits = (cell?: string) => (/\d/.test(cell ?? '') ? Number(cell?.replaceAll(/\D/g, '')) : null)
      const rows = table?.rows.map(row => row.slice(2, 5).map(cell => digits(cell.text)))
      expect(rows).toEqual(
        estimates
          .filter(row => row['is_default'] && row['event_id'] === event['event_id'])
          .map(row => [row['low'], row['best'], row['high']]),
      )
    }
  })

  test('counts what there is', () => {
    const claims: readonly Readonly<Record<string, string>>[] = JSON.parse(published('claims.json'))
    const distinct = (column: string) => new Set(claims.map(claim => claim[column])).size
    const [about = ''] = /\d+ (?:claims|affirmations)[^.]*? documents/.exec(text) ?? []
    expect([...about.matchAll(/\d+/g)].map(Number)).toEqual([
      claims.length,
      distinct('speaker_id'),
      distinct('source_id'),
    ])
  })

  test('names every file that is published', () => {
    for (const path of paths) {
      const entry = guideTo(path)
      expect([path, entry !== null]).toEqual([path, true])
      expect(text).toContain(entry?.is[language].split('_')[0] ?? path)
    }
  })

  test('says in a citation who, what, which version, up to when and under which licence', () => {
    const { casebook } = build(readRaw(HOME), schemas, { upTo: 'validate' })
    if (!casebook) throw new Error('the shipped data has no errors')
    const { version, title, last_change_on, licenses } = JSON.parse(published('datapackage.json'))
    const citation = citationOf({ version, freshness: freshnessOf(casebook), asKnownOn: null }, language)
    expect(text).toContain(`> ${citation}`)
    for (const named of [version, last_change_on, licenses[0].name, 'Bilan', '2015', '2016'])
      expect(citation).toContain(named)
    if (language === 'en') expect(citation).toContain(title)
  })

  test('warns above all else where it is no current edition', () => {
    const older = readme(casebookOf(WORLD), language, { asKnownOn: '2016-10-05' })
    const [title, warning] = tokensOf(older).filter(({ type }) => type === 'heading' || type === 'blockquote')
    expect(title?.raw).toContain('2016-10-05')
    expect(warning?.raw).toMatch(
      language === 'en'
        ? /^> \*\*NOT the current edition: .* by the end of 2016-10-05\.\*\*/
        : /^> \*\*CE N’EST PAS l’édition actuelle.* à la fin du 2016-10-05\.\*\*/,
    )
    expect(text).not.toMatch(/NOT the current|CE N’EST PAS/)
  })

  test('keeps its tables whole whatever an event or a group is called', () => {
    const name = 'A|B_c_ <b>*d*</b> [e](f) `g` \\| # h'
    const named = { name_en: name, name_fr: name }
    const wild = readme(
      casebookOf({
        ...WORLD,
        events: [{ event_id: 'battle', start: '2016-10-03', end: '2016-10-04', ...named }],
        groups: [{ group_id: 'rebels', ...named }],
      }),
      language,
    )
    const part = partsOf(wild).find(({ title }) => title.includes('2016-10-04'))
    const [table] = tokensOf(part?.text ?? '').filter(isTable)
    expect(table?.rows).toHaveLength(1)
    expect(table?.rows[0]?.slice(2, 5).map(({ text }) => text)).toEqual(['5', '5', '5'])
    const kinds = new Set(table?.rows[0]?.[0]?.tokens.map(({ type }) => type))
    for (const kind of ['em', 'codespan', 'link', 'html'])
      expect([kind, kinds.has(kind)]).toEqual([kind, false])
  })

  test('leads to the page, and to charts of its language, where they are published', () => {
    const twin = language === 'en' ? '' : '.fr'
    const book = casebookOf(WORLD)
    const charts = ['claims', 'known'].flatMap(name => [
      `charts/battle.${name}.svg`,
      `charts/battle.${name}.fr.svg`,
    ])
    const text = readme(book, language, { paths: [...charts, 'index.html', 'index.fr.html'] })
    expect(text).toContain(`](index${twin}.html#battle/rebels/killed)`)
    expect(text).toContain(`](charts/battle.known${twin}.svg)`)
    expect(readme(book, language)).not.toContain('index')
  })
})

test('no file has two entries in the guide', () => {
  for (const path of paths) {
    const entries = GUIDE.flatMap(section => section.entries).filter(({ files }) => files.test(path))
    expect([path, entries.length]).toEqual([path, 1])
  }
})
