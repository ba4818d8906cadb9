import { type Node, type ParseError, parse, parseTree } from 'jsonc-parser'
import { problem, type Spot, type Staged } from '../model/diagnostics/diagnostic.ts'
import type { ParsedDocument } from '../model/journey/parsed-book.ts'
import type { RawFile } from '../model/journey/raw-book.ts'
import { spotOfCharacter } from '../model/spot.ts'
import { textOf } from './text.ts'

/**
 * The value of a JSON file and where its parts stand; undefined, and a diagnostic where it stops making sense, if it is
 * none.
 *
 * JSON.parse decides. It does not always say where, and in other words from one version of Node to the next, so the
 * place is asked of a parser that goes on after a mistake.
 */
export function parseJson(file: RawFile): Staged<ParsedDocument> {
  const {
    value: { text },
    diagnostics,
  } = textOf(file)
  const nothing = { file: file.file, value: undefined, spots: new Map() }
  if (text === null) return { value: nothing, diagnostics }
  try {
    const value: unknown = JSON.parse(text)
    const { spots, twice } = placesIn(file.file, text)
    const repeated = twice.map(({ name, ...at }) =>
      problem(
        'desk/malformed',
        { ...at, field: null, text: null, key: `${file.file}/${name}` },
        { name, fault: TWICE },
      ),
    )
    return { value: { file: file.file, value, spots }, diagnostics: [...diagnostics, ...repeated] }
  } catch {
    const mistakes: ParseError[] = []
    parse(text, mistakes, { disallowComments: true })
    const index = mistakes[0]?.offset ?? text.length
    const found = text.slice(index, index + 20).split(/[\r\n]/, 1)[0] || null
    const at = { ...spotOfCharacter(file.file, 1, text, index), field: null, text: found, key: file.file }
    return { value: nothing, diagnostics: [problem('file/not-json', at, {})] }
  }
}

const TWICE = { kind: 'twice' } as const

/** Where each value stands, and those whose name has a value already: JSON.parse takes the last and says nothing. */
function placesIn(file: string, text: string) {
  const spots = new Map<string, Spot>()
  const twice: (Spot & { readonly name: string })[] = []
  const note = (node: Node, pointer: string): void => {
    const spot = spotOfCharacter(file, 1, text, node.offset)
    if (spots.has(pointer)) {
      twice.push({ ...spot, name: pointer.slice(1).replaceAll('/', '.') })
      return
    }
    spots.set(pointer, spot)
    for (const [i, child] of (node.children ?? []).entries()) {
      const [name, inside] = child.type === 'property' ? (child.children ?? []) : []
      if (name && inside) note(inside, `${pointer}/${escaped(String(name.value))}`)
      else note(child, `${pointer}/${i}`)
    }
  }
  const tree = parseTree(text)
  if (tree) note(tree, '')
  return { spots, twice }
}

/** A name as a step of a JSON Pointer. */
function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
