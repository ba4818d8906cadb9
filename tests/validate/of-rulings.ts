import { type Cells, validated } from './world.ts'

type Said = ReturnType<typeof validated>['diagnostics'][number]

/** What is said of the rulings of a world. */
export function ofRulings(notes: readonly Cells[], ...rulings: readonly Cells[]): readonly Said[] {
  return validated({ notes, rulings }).diagnostics.filter(({ file }) => file === 'raw/desk/rulings.csv')
}

export function codes(said: readonly Said[]): readonly string[] {
  return said.map(({ code }) => code)
}

/** Two claims about one series, of which one id begins like the other, and a ruling that weighed both. */
export const FORTY = { claim_id: 'c1', wording: '40 dead' }
export const SEVENTY = { claim_id: 'c11', wording: '70 dead', speaker_id: 'army-spokesman' }
export const BOTH = { claims: 'c11 c1' }
