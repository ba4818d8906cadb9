import { describe, expect, it } from 'vitest'
import type { Figure } from '../../pipeline/model/figure.ts'
import type { Grade, Method } from '../../pipeline/model/journey/assessment.ts'
import { reconcile } from '../../pipeline/reconcile/reconcile.ts'
import {
  atLeast,
  atMost,
  between,
  casebookOf,
  estimatesIn,
  exactly,
  type Said,
  type World,
} from './casebook.ts'

const DAY = '2016-10-06'
type Kind = NonNullable<NonNullable<World['speakers']>[number]['kind']>

/** A voice as it is counted here: of a kind, without a stake unless it is a party. */
type Voice = readonly [Kind, Figure | null, on?: string]

function gradeOf(voices: readonly Voice[], method: Method = 'monotone'): Grade | undefined {
  const claims = voices.map(
    ([kind, says, on = DAY], i): Said => ({
      id: `c${i}`,
      says,
      on,
      by: `${kind} ${i}`,
      stake: kind === 'party' ? 'enemy_losses' : 'none',
    }),
  )
  const speakers = voices.map(([kind], i) => ({ speaker_id: `${kind} ${i}`, kind }))
  const groups = [{ group_id: 'people', status: 'civilian' as const }]
  const { value } = reconcile(casebookOf({ claims, speakers, groups }))
  return estimatesIn(value, method).get('battle/people/killed/cumulative')?.grade
}

const forty = exactly(40)

describe('the grade of a figure', () => {
  it.each<readonly [string, Grade, readonly Voice[]]>([
    ['nobody gives a number', 'none', [['un', null]]],
    ['nobody gives a least number', 'none', [['un', atMost(40)]]],
    [
      'the voices contradict each other, however many bear it',
      'disputed',
      [
        ['un', forty],
        ['ngo', forty],
        ['hospital', forty],
        ['media', exactly(3)],
      ],
    ],
    [
      'three voices of three kinds bear it',
      'strong',
      [
        ['un', forty],
        ['ngo', forty],
        ['hospital', forty],
      ],
    ],
    [
      'three of two kinds bear it, of which two have no stake in it',
      'strong',
      [
        ['un', forty],
        ['un', forty],
        ['party', forty],
      ],
    ],
    [
      'three bear it, but all are of one kind',
      'moderate',
      [
        ['un', forty],
        ['un', forty],
        ['un', forty],
      ],
    ],
    [
      'three bear it, but only one has no stake in it',
      'moderate',
      [
        ['un', forty],
        ['party', forty],
        ['party', forty],
      ],
    ],
    [
      'two bear it, one of them without a stake',
      'moderate',
      [
        ['un', forty],
        ['party', forty],
      ],
    ],
    [
      'two bear it, and both have a stake in it',
      'weak',
      [
        ['party', forty],
        ['party', forty],
      ],
    ],
    ['one bears it', 'weak', [['un', forty]]],
  ])('where %s: %s', (_, grade, voices) => {
    expect(gradeOf(voices)).toBe(grade)
  })

  /** Two voices say forty; whether a third bears it tells strong from moderate. */
  it.each<readonly [string, Grade, Figure, string]>([
    ['agrees without naming it: "at least 3"', 'moderate', atLeast(3), DAY],
    ['gives no least number: "up to 50"', 'moderate', atMost(50), DAY],
    ['counted fewer by an earlier day', 'moderate', exactly(30), '2016-10-04'],
    ['gives it as a floor', 'strong', atLeast(40), DAY],
    ['has bounds around it', 'strong', between(30, 50), DAY],
    ['has bounds that begin with it', 'strong', between(40, 50), DAY],
    ['has bounds that end with it', 'strong', between(30, 40), DAY],
  ])('does it bear the figure of two others, if a voice %s: %s', (_, grade, says, on) => {
    expect(
      gradeOf([
        ['un', forty],
        ['ngo', forty],
        ['hospital', says, on],
      ]),
    ).toBe(grade)
  })

  it('counts those who say that nobody died', () => {
    const nobody = exactly(0)
    expect(
      gradeOf([
        ['un', nobody],
        ['ngo', nobody],
        ['hospital', nobody],
      ]),
    ).toBe('strong')
  })

  it('is that of the least figure where a method gives no best', () => {
    const voices: readonly Voice[] = [
      ['un', forty],
      ['ngo', forty],
      ['hospital', between(30, 50)],
    ]
    expect(gradeOf(voices, 'airwars-like')).toBe('weak')
    expect(gradeOf(voices.slice(0, 2), 'airwars-like')).toBe('moderate')
    expect(gradeOf([['un', atMost(5)]], 'airwars-like')).toBe('none')
  })

  it('is not borne by those who count more by a later day', () => {
    const voices: readonly Voice[] = [
      ['un', exactly(30), '2016-10-04'],
      ['ngo', forty],
      ['witness', forty],
    ]
    expect(gradeOf(voices, 'ucdp-like')).toBe('weak')
  })
})
