import type { Node, ParseError } from 'jsonc-parser'
import { problem, type Spot, type Staged } from '../model/diagnostics/diagnostic.ts'
import type { ParsedDocument } from '../model/journey/parsed-book.ts'
import type { RawFile } from '../model/journey/raw-book.ts'
import { spotOfCharacter } from '../model/spot.ts'
import { onDemand } from '../on-demand.ts'
import { textOf } from './text.ts'

const jsonc = onDemand<typeof import('jsonc-parser')>('jsonc-parser')

/**
 * The value of a JSON file and where its parts stand; undefined, and a diagnostic where it stops making sense, if it is
 * none.
 *
 * JSON.parse decides. It does not always say where, and in other words from one version of Node to the next, so the
 * place is asked of a parser that goes on after a mistake; where nothing is amiss, it is not even loaded.
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
    const places = once(() => placesIn(file.file, text))
    const repeated = (hasNameTwice(text, value) ? places().twice : []).map(({ name, ...at }) =>
      problem(
        'desk/malformed',
        { ...at, field: null, text: null, key: `${file.file}/${name}` },
        { name, fault: TWICE },
      ),
    )
    return {
      value: {
        file: file.file,
        value,
        get spots() {
          return places().spots
        },
      },
      diagnostics: [...diagnostics, ...repeated],
    }
  } catch {
    const mistakes: ParseError[] = []
    jsonc().parse(text, mistakes, { disallowComments: true })
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
  const tree = jsonc().parseTree(text)
  if (tree) note(tree, '')
  return { spots, twice }
}

/** Whether there are more names in the text of a value than in the value. */
function hasNameTwice(text: string, value: unknown): boolean {
  return namesInText(text) > namesIn(value)
}

function namesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inside = Object.values(value)
  const own = Array.isArray(value) ? 0 : inside.length
  return inside.reduce<number>((sum, one) => sum + namesIn(one), own)
}

const COLON = /\s*:/y

/** How many strings of a text that is JSON are followed by a colon. */
function namesInText(text: string): number {
  let names = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    for (at += 1; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at += 1
    COLON.lastIndex = at + 1
    if (COLON.test(text)) names += 1
  }
  return names
}

function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined
  return () => {
    done ??= { value: work() }
    return done.value
  }
}

/** A name as a step of a JSON Pointer. */
function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
