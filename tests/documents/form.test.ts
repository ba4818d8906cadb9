import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { marked } from 'marked'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../pipeline/model/language/language.ts'
import { DOCUMENTS, HOME, isTable, nameOf, published, slugsIn, tokensOf } from './documents.ts'

const all = DOCUMENTS.flatMap(document => LANGUAGES.map(language => nameOf(document, language)))

describe.each(all)('%s', name => {
  const text = published(name)

  test('has tables whose rows have as many cells as their heads, and no bar that opens another', () => {
    const tables = tokensOf(text).filter(isTable)
    expect(tables.length).toBeGreaterThan(3)
    for (const { raw, header } of tables) {
      for (const line of raw.trim().split('\n'))
        expect([line, line.split(/(?<!\\)\|/).length]).toEqual([line, header.length + 2])
    }
  })

  test('has nothing of a table left that was not read as one', () => {
    const loose = tokensOf(text).filter(({ type, raw }) => type === 'paragraph' && /^\|/m.test(raw))
    expect(loose.map(({ raw }) => raw)).toEqual([])
  })

  test('has no markup but that of Markdown', () => {
    expect(tokensOf(text).flatMap(({ type, raw }) => (type === 'html' ? raw : []))).toEqual([])
    expect(marked.parse(text)).not.toMatch(/<(?:script|iframe|img|style)\b/)
  })

  test('leads only to files that lie beside it, to parts of them, or to a full address', () => {
    const links = tokensOf(text).flatMap(token => (token.type === 'link' ? String(token['href']) : []))
    expect(links.length).toBeGreaterThan(0)
    for (const link of links.filter(link => !link.startsWith('https://'))) {
      const [path = '', part] = decodeURI(link).split('#')
      const target = path === '' ? name : path
      expect([link, existsSync(join(HOME, 'dist', target))]).toEqual([link, true])
      if (part === undefined) continue
      const found = target.endsWith('.md')
        ? slugsIn(published(target)).has(part)
        : published(target).includes(`id="${part}"`)
      expect([link, found]).toEqual([link, true])
    }
  })
})
