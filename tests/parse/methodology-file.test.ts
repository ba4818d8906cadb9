import { describe, expect, it } from 'vitest'
import { parseJson } from '../../pipeline/parse/json.ts'

/** Reads a text as the editors' decisions: `line:column code` of each diagnostic. */
function places(text: string): readonly string[] {
  const bytes = new TextEncoder().encode(text)
  const { diagnostics } = parseJson({ file: 'raw/desk/methodology.json', bytes })
  return diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`)
}

describe("a JSON file of the editors' decisions", () => {
  it('may begin with a byte order mark and end its lines as it likes', () => {
    expect(places('\uFEFF{\r\n  "rows": {}\r\n}')).toEqual([])
  })

  it('is said to be empty if it is', () => {
    expect(places('')).toEqual(['null:null file/empty'])
  })

  it.each([
    ['a comma too many', '{\n  "about_percent": 10,\n}', '3:1'],
    ['a comma too few', '{\n  "about_percent": 10\n  "rows": {}\n}', '3:3'],
    ['a word that is no value', '{\n  "about_percent": ten,\n  "rows": {}\n}', '2:20'],
    ['a comment', '{\n  // ten by convention\n  "about_percent": 10\n}', '2:3'],
    ['single quotation marks', "{\n  'about_percent': 10\n}", '2:3'],
    ['a line break inside a text', '{\n  "default_method": "mono\ntone"\n}', '2:21'],
    ['an end that comes too early', '{\n  "about_percent": 10', '2:22'],
  ])('is refused at the place of its mistake: %s', (_, text, place) => {
    expect(places(text)).toEqual([`${place} file/not-json`])
  })

  it('makes each decision once: of two with one name the last would be taken in silence', () => {
    expect(places('{\n  "about_percent": 10,\n  "about_percent": 20\n}')).toEqual(['3:20 desk/malformed'])
    expect(places('{ "rows": { "events": {} },\n  "rows": { "events": {} } }')).toEqual([
      '2:11 desk/malformed',
    ])
    expect(places('{ "a": [{ "b": 1 }, { "b": 2 }] }')).toEqual([])
  })
})
