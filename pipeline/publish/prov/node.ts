import type { EstimateRow } from '../../model/records.gen.ts'
import type { Term } from './context.ts'

type Scalar = string | number
type Value = Scalar | readonly Scalar[] | Readonly<Record<string, string>>

/** A thing as JSON-LD: its id, its types, and what is said of it. */
export type Node = { readonly id: string; readonly type?: readonly Term[] } & {
  readonly [Name in Exclude<Term, 'id' | 'type'>]?: Value
}

/** What is said of a thing; what nobody said is null or an empty list, and is left out. */
type Said = { readonly [Name in keyof Node]: Node[Name] | null }

export function nodeOf(said: Said & { readonly id: string }): Node {
  const entries = Object.entries(said).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  )
  return { id: said.id, ...Object.fromEntries(entries) }
}

/** The id of a row, or null for none. */
export function idIn(table: Term, key: string): string
export function idIn(table: Term, key: string | null): string | null
export function idIn(table: Term, key: string | null): string | null {
  return key === null ? null : `${table}:${key}`
}

/** The ids of claims. */
export function claimIds(claims: Iterable<string>): readonly string[] {
  return [...claims].map(claim => idIn('claims', claim))
}

/** The primary key of an estimate, as in its table. */
export function estimateKey(row: Pick<EstimateRow, (typeof KEY)[number]>): string {
  return KEY.map(column => row[column]).join('/')
}

const KEY = ['event_id', 'group_id', 'outcome', 'counting', 'as_of', 'method'] as const
