import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fewestLeftOut } from '../../pipeline/explain/contest.ts'
import { tell } from '../../pipeline/explain/tell.ts'
import type { Bearing } from '../../pipeline/model/bearing.ts'
import type { Conflict, Grade } from '../../pipeline/model/journey/assessment.ts'
import { SPEECH } from '../../pipeline/model/language/speech.ts'
import { casebooks } from '../laws/arbitraries.ts'
import { about, atLeast, atMost, casebookOf, exactly, type Said, type World } from '../reconcile/casebook.ts'
import { explained, figuresIn, findingsIn, shipped } from './journey.ts'

/** What is said of the contest in the toll of a world. */
function contested(claims: readonly Said[], world: Partial<World> = {}): readonly string[] {
  const explanation = explained('battle/people/killed', findingsIn(casebookOf({ ...world, claims })))
  const [chapter] = tell(explanation, SPEECH.en).chapters
  const section = chapter?.sections.find(({ title }) => title === SPEECH.en.explanation.sections.contest)
  return section?.blocks.flatMap(block => (block.kind === 'text' ? [block.text] : [])) ?? []
}

describe('what contradicts what', () => {
  test('one pair for a tie, and that nobody decides it', () => {
    expect(
      contested([
        { id: 'chief', says: about(100, 5), on: '2016-10-04' },
        { id: 'army', says: exactly(90), on: '2016-10-06' },
      ]),
    ).toEqual([
      'At least 95 by 2016-10-04 (chief) cannot stand beside exactly 90 by 2016-10-06 (army), because a toll never falls.',
      'No other voice decides between them, so each remains possible: 90 or at least 95.',
    ])
  })

  test('one pair for each voice that dissents, and how many other pairs there are', () => {
    expect(
      contested([
        { id: 'a', says: exactly(90), on: '2016-10-04' },
        { id: 'b', says: exactly(90), on: '2016-10-04' },
        { id: 'c', says: atMost(70), on: '2016-10-04' },
      ]),
    ).toEqual([
      'Exactly 90 by 2016-10-04 (a) cannot stand beside at most 70 by 2016-10-04 (c), because both count up to the same day.',
      'So it is with one other pair (conflicts.csv).',
    ])
  })

  test('parts above their whole', () => {
    const groups = [
      { group_id: 'people' },
      { group_id: 'civilians', part_of: 'people', axis: 'status' },
      { group_id: 'fighters', part_of: 'people', axis: 'status' },
    ]
    const claims = [
      { id: 'all', says: exactly(50), on: '2016-10-04' },
      { id: 'civilians', says: atLeast(30), on: '2016-10-04', group: 'civilians' },
      { id: 'fighters', says: atLeast(40), on: '2016-10-04', group: 'fighters' },
    ]
    expect(contested(claims, { groups })).toEqual([
      'At least 70 by 2016-10-04 (civilians and fighters together) cannot stand beside exactly 50 by 2016-10-04 (all), ' +
        'because a part is never more than its whole.',
    ])
  })

  test('nothing where all can be true', () => {
    expect(contested([{ id: 'a', says: exactly(90), on: '2016-10-04' }])).toEqual([])
  })
})

/** The grade that follows from the voices named beside it, as METHODOLOGY has it. */
function gradeFrom(grade: Grade, { voices, kinds, disinterested }: Bearing): Grade {
  if (grade === 'none' || grade === 'disputed') return grade
  if (voices >= 3 && kinds >= 2 && disinterested >= 2) return 'strong'
  return voices >= 2 && disinterested >= 1 ? 'moderate' : 'weak'
}

test('the voices named beside the grade of a shipped figure are those it rests on', () => {
  const findings = shipped()
  for (const of of figuresIn(findings)) {
    for (const { grade, bearing } of explained(of, findings, { method: 'all' }).figures)
      expect([of, grade, bearing]).toEqual([of, gradeFrom(grade, bearing), bearing])
  }
})

describe('laws', () => {
  const pairOf = ([a, b]: readonly [number, number]): Conflict => ({
    kind: 'between_claims',
    earlier: { claimId: `c${a}`, day: '2016-10-04', low: 2 },
    later: { claimId: `c${b + 10}`, day: '2016-10-04', high: 1 },
  })

  test('no fewer claims than are left out would do', () => {
    const pairs = fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 9, selector: String })
    fc.assert(
      fc.property(pairs, found => {
        const conflicts = found.map(pairOf)
        const ids = [...new Set(conflicts.flatMap(one => [one.earlier.claimId, one.later.claimId]))]
        const covers = (out: readonly string[]) =>
          conflicts.every(one => out.includes(one.earlier.claimId) || out.includes(one.later.claimId))
        const out = fewestLeftOut(conflicts)
        expect(covers(out)).toBe(true)
        const subsets = Array.from({ length: 2 ** ids.length }, (_, n) => ids.filter((_, i) => (n >> i) & 1))
        expect(out.length).toBe(Math.min(...subsets.filter(covers).map(one => one.length)))
      }),
      { numRuns: 60 },
    )
  })

  test('every estimate of every casebook is explained, and a contest by a pair that is published', () => {
    fc.assert(
      fc.property(casebooks({ scopes: 'many', voices: 'any' }), casebook => {
        const findings = findingsIn(casebook)
        let count = 0
        for (const of of figuresIn(findings)) {
          const explanation = explained(of, findings, { method: 'all' })
          for (const language of [SPEECH.en, SPEECH.fr]) {
            const said = JSON.stringify(tell(explanation, language))
            expect(said).not.toMatch(/undefined|NaN|Infinity/)
          }
          for (const { figure, contest, grade, bearing, voices, low, high } of explanation.figures) {
            count += 1
            if (figure.verdict === 'contested') expect(contest.pairs.length).toBeGreaterThan(0)
            expect(contest.pairs.length).toBeLessThanOrEqual(voices + 1)
            if (figure.low !== null) expect(low?.claims.length).toBeGreaterThan(0)
            if (figure.high !== null) expect(high?.claims.length).toBeGreaterThan(0)
            expect([grade, bearing]).toEqual([gradeFrom(grade, bearing), bearing])
          }
        }
        expect(count).toBe(findings.assessment.estimates.length)
      }),
      { numRuns: 40 },
    )
  })
})
