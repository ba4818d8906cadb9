import fc from 'fast-check'
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

  /** Objects as lists of names and values, so that a name can stand there as often as it likes. */
  const { anything } = fc.letrec(tie => ({
    name: fc.constantFrom('a', 'b', '"', '\\', ':', '\\":', '__proto__', '0', ''),
    leaf: fc.oneof(fc.constantFrom(null, 1, true), tie('name')),
    pairs: fc.array(fc.tuple(tie('name'), tie('anything')), { maxLength: 3 }),
    list: fc.array(tie('anything'), { maxLength: 3 }),
    anything: fc.oneof(
      { maxDepth: 4 },
      tie('leaf'),
      tie('pairs').map(pairs => ({ pairs })),
      tie('list'),
    ),
  }))
  const isObject = (value: unknown): value is { readonly pairs: readonly (readonly [string, unknown])[] } =>
    typeof value === 'object' && value !== null && 'pairs' in value
  const written = (value: unknown, gap: string): string => {
    if (Array.isArray(value)) return `[${value.map(one => written(one, gap)).join(`,${gap}`)}]`
    if (!isObject(value)) return JSON.stringify(value)
    const pairs = value.pairs.map(([name, one]) => `${JSON.stringify(name)}${gap}:${written(one, gap)}`)
    return `{${pairs.join(',')}}`
  }
  /** How often a name stands in an object that has it already; whatever is below a second one counts for the first, too. */
  const hasTwice = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.some(hasTwice)
    if (!isObject(value)) return false
    const names = value.pairs.map(([name]) => name)
    return new Set(names).size < names.length || value.pairs.some(([, one]) => hasTwice(one))
  }

  it('notices a name that stands twice however the file is written, and no other', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('', ' ', '\n            '), (value, gap) => {
        expect(places(written(value, gap)).length > 0).toBe(hasTwice(value))
      }),
      { numRuns: 500 },
    )
  })
})
