import type { Row } from '../../model/journey/ledger.ts'
import type { Language } from '../../model/language/language.ts'
import type { Body } from '../changes/rows.ts'

/** What is told of a figure beside its numbers, where it is no longer what it was. */
const BESIDE = ['as_of', 'verdict', 'best_kind', 'missing_reason', 'grade', 'ruling_id']
const ALL_BESIDE = [...BESIDE, 'status', 'support', 'is_default']

/** A figure without its method, if that is the given one: the name by which `make explain` knows it. */
export function seriesOf({ key }: Body, method: string | null): string {
  return method !== null && key.endsWith(`/${method}`) ? key.slice(0, -method.length - 1) : key
}

/** What became of a figure: its numbers, and what else about it is no longer what it was. */
export function figureText(row: Body, language: Language): string {
  return textOf(row, row.change === 'changed' ? ALL_BESIDE : BESIDE, language)
}

/** The same in short, behind the name of its method. */
export function methodText(row: Body, method: string, language: Language): string {
  return `${method} ${textOf(row, row.change === 'changed' ? ALL_BESIDE : ['verdict'], language)}`
}

function textOf({ was, is }: Body, columns: readonly string[], { diff: words }: Language): string {
  const numbers = ({ low, best, high }: Row) => words.figure(low ?? null, best ?? null, high ?? null)
  if (was === null) return is ? words.figureCame(numbers(is)) : ''
  if (is === null) return words.figureWent(numbers(was))
  const [before, after] = [numbers(was), numbers(is)]
  const cells = columns
    .filter(column => (was[column] ?? null) !== (is[column] ?? null))
    .map(column => words.cell(column, was[column] ?? null, is[column] ?? null))
  return [before === after ? after : `${before} → ${after}`, ...cells].join(', ')
}
