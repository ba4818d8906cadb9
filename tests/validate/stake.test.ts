import { describe, expect, it } from 'vitest'
import { type Cells, plain, validated } from './world.ts'

/** The stake of a speaker in a count of a group, in a world with some groups more. */
function stake(speaker_id: string, group_id: string, groups: readonly Cells[] = []) {
  const speakers = [plain('speakers', { speaker_id: 'militia-leader', kind: 'party', side: 'militia' })]
  const { claims, diagnostics } = validated({
    groups: [militia, ...groups],
    speakers,
    notes: [{ speaker_id, group_id }],
  })
  expect(diagnostics).toEqual([])
  return claims[0]?.stake
}

const group = (group_id: string, part_of: string, side = '') =>
  plain('groups', { group_id, part_of, axis: 'branch', status: 'combatant', side })

const militia = plain('groups', { group_id: 'militia', status: 'combatant', side: 'militia' })

describe('whose losses a speaker talks of', () => {
  it('is worked out from the sides of the speaker and the group', () => {
    expect(stake('rebel-spokesman', 'rebels')).toBe('own_losses')
    expect(stake('army-spokesman', 'rebels')).toBe('enemy_losses')
    expect(stake('rebel-spokesman', 'government-forces')).toBe('enemy_losses')
  })

  it('is nobody’s where the speaker or the group takes no side', () => {
    expect(stake('lorn-hospital', 'rebels')).toBe('none')
    expect(stake('army-spokesman', 'civilians')).toBe('none')
    expect(stake('army-spokesman', 'people')).toBe('none')
    expect(stake('un-mission', 'people')).toBe('none')
  })

  it('goes down to the parts of a group, and to their parts', () => {
    const groups = [group('police-cadets', 'police'), group('night-shift', 'police-cadets')]
    expect(stake('army-spokesman', 'police')).toBe('own_losses')
    expect(stake('army-spokesman', 'night-shift', groups)).toBe('own_losses')
    expect(stake('rebel-spokesman', 'night-shift', groups)).toBe('enemy_losses')
  })

  it('is decided by the nearest group with a side', () => {
    const groups = [group('deserters', 'army', 'rebels'), group('scouts', 'deserters')]
    expect(stake('rebel-spokesman', 'scouts', groups)).toBe('own_losses')
    expect(stake('army-spokesman', 'scouts', groups)).toBe('enemy_losses')
  })

  it('does not go up to the whole: all people belong to no side because some do', () => {
    expect(stake('rebel-spokesman', 'people')).toBe('none')
  })

  it('holds every other side for an enemy', () => {
    expect(stake('militia-leader', 'rebels')).toBe('enemy_losses')
    expect(stake('militia-leader', 'army')).toBe('enemy_losses')
  })
})
