import { publishedFigureKey } from '../model/journey/figure-key.ts'
import type { OutputFile } from '../model/journey/output-file.ts'
import type { EstimateRow } from '../model/records.gen.ts'

export type Change = 'new' | 'changed' | 'same'

/** What a build does to `dist/`. */
export interface Changes {
  readonly files: readonly { readonly file: OutputFile; readonly change: Change }[]
  readonly removed: readonly string[]
  /** Published figures that moved; none where nothing was published before. */
  readonly moved: readonly MovedFigure[]
}

/** A figure before and after a build; null where it was not published. */
export interface MovedFigure {
  readonly name: string
  readonly was: Figure | null
  readonly is: Figure | null
}

/** Holds the files about to be published against those that lie in `dist/`. */
export function changesBetween(old: ReadonlyMap<string, Uint8Array>, files: readonly OutputFile[]): Changes {
  const paths = new Set(files.map(({ path }) => path))
  return {
    files: files.map(file => ({ file, change: changeOf(old.get(file.path), file.bytes) })),
    removed: [...old.keys()].filter(path => !paths.has(path)),
    moved:
      old.size === 0
        ? []
        : movedFigures(
            estimatesIn(old.get('estimates.json')),
            estimatesIn(files.find(({ path }) => path === 'estimates.json')?.bytes),
          ),
  }
}

export function isUnchanged({ files, removed }: Changes): boolean {
  return removed.length === 0 && files.every(({ change }) => change === 'same')
}

function changeOf(old: Uint8Array | undefined, bytes: Uint8Array): Change {
  if (!old) return 'new'
  const same = old.length === bytes.length && old.every((byte, i) => byte === bytes[i])
  return same ? 'same' : 'changed'
}

export type Figure = Pick<
  EstimateRow,
  'event_id' | 'group_id' | 'outcome' | 'counting' | 'as_of' | 'method' | 'low' | 'best' | 'high' | 'verdict'
>

/** The figures of an earlier build; none where its file is missing or of another shape. */
function estimatesIn(bytes: Uint8Array | undefined): readonly Figure[] {
  if (!bytes) return []
  try {
    const rows: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return Array.isArray(rows) ? rows.filter(isFigure) : []
  } catch {
    return []
  }
}

function isFigure(row: unknown): row is Figure {
  return typeof row === 'object' && row !== null && 'event_id' in row && 'as_of' in row && 'low' in row
}

function movedFigures(old: readonly Figure[], now: readonly Figure[]): readonly MovedFigure[] {
  const before = new Map(old.map(row => [publishedFigureKey(row), row]))
  const after = new Map(now.map(row => [publishedFigureKey(row), row]))
  const names = [...new Set([...before.keys(), ...after.keys()])].sort()
  return names
    .map(name => ({ name, was: before.get(name) ?? null, is: after.get(name) ?? null }))
    .filter(({ was, is }) => !was || !is || !isSame(was, is))
}

function isSame(was: Figure, is: Figure): boolean {
  return SHOWN.every(part => was[part] === is[part])
}

/** The parts of a figure by which it is told from what it was. */
const SHOWN = ['low', 'best', 'high', 'as_of', 'verdict'] as const
