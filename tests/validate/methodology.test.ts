import { describe, expect, it } from 'vitest'
import { said, validated } from './world.ts'

const bounds = { min: 0, max: 99 }
const SOUND = {
  default_method: 'monotone',
  about_percent: 10,
  halo_percent: 0,
  weights: { A: 1, B: 1, C: 1, D: 1, E: 1, F: 1 },
  enemy_losses_floor_percent: 100,
  own_losses_ceiling: 'kept',
  opponent_claims: 'best_if_uncontested',
  rows: { events: bounds, groups: bounds, speakers: bounds, sources: bounds, notes: bounds },
}
const FILE = 'raw/desk/methodology.json'

describe("the editors' decisions", () => {
  it('are taken as they stand', () => {
    expect(said({ methodology: SOUND })).toEqual([])
  })

  it.each([
    ['a decision that is missing', { ...SOUND, about_percent: undefined }, '/about_percent'],
    ['a decision that nobody knows', { ...SOUND, about_per_cent: 10 }, '/about_per_cent'],
    ['a number typed as a text', { ...SOUND, about_percent: '10' }, '/about_percent'],
    ['a number out of bounds', { ...SOUND, about_percent: 51 }, '/about_percent'],
    ['half a vote', { ...SOUND, weights: { ...SOUND.weights, B: 0.5 } }, '/weights.B'],
    ['a method that does not exist', { ...SOUND, default_method: 'median' }, '/default_method'],
    [
      'bounds for a table that does not exist',
      { ...SOUND, rows: { ...SOUND.rows, claims: bounds } },
      '/rows.claims',
    ],
  ])('are refused with one diagnostic at their path: %s', (_, methodology, path) => {
    expect(said({ methodology })).toEqual([`desk/malformed ${FILE}${path}`])
  })

  it('are each checked, also after one that is wrong', () => {
    const methodology = { ...SOUND, about_percent: -1, own_losses_ceiling: 'no', weights: {} }
    expect(said({ methodology })).toHaveLength(8)
  })

  it.each([null, [], 'monotone', 10, true, {}])('are refused if they are none: %j', methodology => {
    const codes = validated({ methodology }).diagnostics.map(({ code }) => code)
    expect(new Set(codes)).toEqual(new Set(['desk/malformed']))
  })

  it('do not hide, if they are wrong, what is wrong in the notes', () => {
    const notes = [{ wording: 'heavy losses' }]
    expect(said({ methodology: { ...SOUND, about_percent: 51 }, notes })).toContain(
      'claim/no-figure a-claim/wording',
    )
  })
})

describe('the number of rows', () => {
  /** Rows of notes that the world holds before a test types any. */
  const STAND = 4
  const withNotes = (min: number, max: number, count: number) =>
    said({
      methodology: { ...SOUND, rows: { ...SOUND.rows, notes: { min: STAND + min, max: STAND + max } } },
      notes: Array.from({ length: count }, (_, n) => ({ claim_id: `claim-${n}`, wording: `${40 + n} dead` })),
    })

  it('may lie on the bounds', () => {
    expect(withNotes(2, 2, 2)).toEqual([])
  })

  it('blocks publishing below them and warns above them', () => {
    expect(withNotes(2, 3, 1)).toEqual(['dataset/too-few-rows raw/notes/*.csv/rows'])
    expect(withNotes(0, 1, 2)).toEqual(['dataset/too-many-rows raw/notes/*.csv/rows'])
  })
})
