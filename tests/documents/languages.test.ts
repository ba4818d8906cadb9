import { describe, expect, test } from 'vitest'
import { DOCUMENTS, isTable, nameOf, partsOf, proseOf, published, tokensOf } from './documents.ts'

/** What a part is made of: its tables by rows and columns, its lists by items, its paragraphs and blocks of code. */
function shapeOf(markdown: string): readonly string[] {
  return tokensOf(markdown).flatMap(token => {
    if (isTable(token)) return `table of ${token.rows.length} by ${token.header.length}`
    if (token.type === 'heading') return `heading ${token['depth']}`
    if (token.type === 'list') return `list of ${token['items'].length}`
    return token.type === 'code' || token.type === 'paragraph' ? token.type : []
  })
}

/** Every name and value in a part. */
function codesIn(markdown: string): readonly string[] {
  const codes = tokensOf(markdown).flatMap(token => (token.type === 'codespan' ? String(token['text']) : []))
  return [...new Set(codes)].sort()
}

/** Every number in the prose of a part, as digits. */
function numbersIn(markdown: string): readonly string[] {
  const prose = proseOf(markdown).replaceAll(/(\d)[,\u202f](?=\d{3}\b)/g, '$1')
  return [...new Set(prose.match(/\d+/g) ?? [])].sort()
}

/** Names in code that are words of the language of the reader: labels of charts, endings of files. */
const OF_THE_LANGUAGE =
  /^(?:\+2 (?:days|jours)|in Jun 2020|en juin 2020|(?:undated|non daté).*2026|(?:README|METHODOLOGY|DICTIONARY|CHANGES|index)(?:\.fr)?\.\w+|(?:\.fr)?\.(?:md|html|svg)|code type|police de code)$/

describe.each(DOCUMENTS)('%s in both languages', document => {
  const [english, french] = [published(nameOf(document, 'en')), published(nameOf(document, 'fr'))]
  const pairs = partsOf(english).map((part, i) => [part, partsOf(french)[i]] as const)

  test('has the same headings, paragraphs, lists and tables', () => {
    expect(shapeOf(french)).toEqual(shapeOf(english))
  })

  test.each(pairs)('names the same columns, values and rules under $title', (part, twin) => {
    const own = (text: string) => codesIn(text).filter(code => !OF_THE_LANGUAGE.test(code))
    expect(own(twin?.text ?? '')).toEqual(own(part.text))
  })

  test.each(pairs)('gives the same numbers and dates under $title', (part, twin) => {
    expect(numbersIn(twin?.text ?? '')).toEqual(numbersIn(part.text))
  })
})
