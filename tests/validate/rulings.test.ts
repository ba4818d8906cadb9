import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { build } from '../../pipeline/build.ts'
import { readRaw } from '../../pipeline/edge/read.ts'
import { BOTH, codes, FORTY, ofRulings, SEVENTY } from './of-rulings.ts'
import { type Cells, schemas } from './world.ts'

interface Drafted {
  readonly group_id: string
  readonly outcome: string
  readonly counting: 'cumulative' | 'stock' | 'within'
  readonly as_of: string
  readonly rank: string
}

const drafted: fc.Arbitrary<Drafted> = fc.record({
  group_id: fc.constantFrom('civilians', 'army'),
  outcome: fc.constantFrom('killed', 'wounded'),
  counting: fc.constantFrom('cumulative', 'cumulative', 'stock', 'within'),
  as_of: fc.constantFrom('2031-05-04', '2031-05-05'),
  rank: fc.constantFrom('normal', 'normal', 'normal', 'deprecated'),
})

const FROM = '2031-05-03'
const period = ({ counting, as_of }: Drafted) => (counting === 'within' ? `${FROM}/${as_of}` : as_of)
const seriesOf = (one: Drafted) =>
  [one.group_id, one.outcome, one.counting, one.counting === 'cumulative' ? '' : period(one)].join()

/** Claims that are right, each in words of its own. */
function notesOf(drafts: readonly Drafted[]): readonly Cells[] {
  return drafts.map(({ rank, counting, ...rest }, n) => ({
    ...rest,
    counting,
    rank,
    claim_id: `c${n}`,
    wording: `${40 + n} ${rest.outcome}`,
    from: counting === 'within' ? FROM : '',
    rank_reason: rank === 'deprecated' ? 'A slip of the radio.' : '',
  }))
}

/** A ruling that weighs exactly the claims of the series of the first claim that stands; and the places of these. */
function worldOf(drafts: readonly Drafted[]) {
  const standing = drafts.flatMap((one, n) => (one.rank === 'deprecated' ? [] : [{ one, n }]))
  const [first] = standing
  if (!first) return null
  const { group_id, outcome, counting } = first.one
  const weighed = standing.filter(({ one }) => seriesOf(one) === seriesOf(first.one)).map(({ n }) => n)
  const claims = weighed.map(n => `c${n}`).join(' ')
  const figures = { low: '1', best: '', high: '' }
  const ruling = { group_id, outcome, counting, as_of: period(first.one), claims, ...figures }
  return { first: first.one, ruling, weighed, notes: notesOf(drafts) }
}

const worlds = fc.array(drafted, { minLength: 1, maxLength: 10 }).map(drafts => ({
  ...worldOf(drafts),
  drafts,
}))

function every(holds: (world: NonNullable<ReturnType<typeof worldOf>>, dice: number, more: Drafted) => void) {
  fc.assert(
    fc.property(worlds, fc.nat(99), drafted, (world, dice, more) => {
      const { first, ruling, weighed, notes } = world
      if (first && ruling && weighed && notes) holds({ first, ruling, weighed, notes }, dice, more)
    }),
    { numRuns: 60 },
  )
}

describe('a ruling that weighed the claims of its series, all of them and no others', () => {
  it('is nothing to speak of, whatever the order of its list', () => {
    every(({ notes, ruling }) => {
      expect(ofRulings(notes, ruling)).toEqual([])
      const reversed = ruling.claims.split(' ').toReversed().join(' ')
      expect(ofRulings(notes, { ...ruling, claims: reversed })).toEqual([])
    })
  })

  it('is stale when any one of them goes, and says which', () => {
    every(({ notes, ruling, weighed }, dice) => {
      const gone = weighed[dice % weighed.length] ?? 0
      const said = ofRulings(notes.toSpliced(gone, 1), ruling)
      expect(said.map(({ code, details, text }) => [code, details().facts, text])).toEqual([
        [
          'desk/stale-ruling',
          {
            unheard: [],
            gone: [`c${gone}`],
            deprecated: [],
            claims: weighed
              .filter(n => n !== gone)
              .map(n => `c${n}`)
              .join(' '),
          },
          `c${gone}`,
        ],
      ])
    })
  })

  it('is stale when any one of them is deprecated, and says which', () => {
    every(({ notes, ruling, weighed }, dice) => {
      const n = weighed[dice % weighed.length] ?? 0
      const rank = { rank: 'deprecated', rank_reason: 'A slip of the radio.' }
      const said = ofRulings(notes.with(n, { ...notes[n], ...rank }), ruling)
      expect(said.map(({ code, details }) => [code, details().facts])).toEqual([
        ['desk/stale-ruling', expect.objectContaining({ unheard: [], gone: [], deprecated: [`c${n}`] })],
      ])
    })
  })

  it('is stale when one more comes, and says which and in which words', () => {
    every(({ first, notes, ruling }) => {
      const [more = {}] = notesOf([first])
      const said = ofRulings([...notes, { ...more, claim_id: 'new', wording: `99 ${first.outcome}` }], ruling)
      const speaker = { en: 'Hospital of Lorn', fr: 'Hôpital de Lorn' }
      expect(said.map(({ code, details, text }) => [code, details().facts, text])).toEqual([
        [
          'desk/stale-ruling',
          {
            unheard: [{ id: 'new', wording: `99 ${first.outcome}`, speaker }],
            gone: [],
            deprecated: [],
            claims: `${ruling.claims} new`,
          },
          ruling.claims,
        ],
      ])
    })
  })

  it('does not hear of claims that come or go elsewhere, nor of deprecated ones', () => {
    every(({ first, notes, ruling, weighed }, dice, draft) => {
      const others = notes.flatMap((_, n) => (weighed.includes(n) ? [] : [n]))
      const other = others[dice % Math.max(1, others.length)]
      if (other !== undefined) expect(ofRulings(notes.toSpliced(other, 1), ruling)).toEqual([])
      if (seriesOf(draft) === seriesOf(first) && draft.rank !== 'deprecated') return
      const [more = {}] = notesOf([draft])
      const moreOf = { ...more, claim_id: 'new', wording: `99 ${draft.outcome}` }
      expect(ofRulings([...notes, moreOf], ruling)).toEqual([])
    })
  })
})

describe('a stale ruling', () => {
  it('offers no edit, but says what to type after weighing the claims again', () => {
    for (const notes of [[FORTY, SEVENTY], [SEVENTY], [{ ...FORTY, group_id: 'army' }, SEVENTY]]) {
      const said = ofRulings(notes, { claims: notes.length === 2 && notes[0] === FORTY ? 'c1' : 'c1 c11' })
      expect(said).toHaveLength(1)
      expect(said[0]?.details().suggestions).toEqual([])
      expect(said[0]?.expected).toMatch(/^(c1 )?c11 in claims and a new day in ruled_on, once a person has/)
    }
  })

  it('of which no claim is left has to go', () => {
    expect(ofRulings([], { claims: 'c1' }).map(({ code, expected }) => [code, expected])).toEqual([
      ['desk/stale-ruling', 'no such ruling: no claim is left that it could rest on'],
    ])
  })

  it('counts the claims that it does not tell', () => {
    const notes = Array.from({ length: 9 }, (_, n) => ({ claim_id: `c${n}`, wording: `${40 + n} dead` }))
    const [said] = ofRulings(notes, { claims: 'c0' })
    expect(said?.message).toMatch(/: c1 is new .*, c5 is new \(“45 dead”, Hospital of Lorn\), and 3 more$/)
    expect(said?.expected).toMatch(/^c0 c1 c2 c3 c4 c5 c6 c7 c8 in claims/)
  })

  it('cannot be mended by adding the claim alone if that was typed later', () => {
    const late = { ...SEVENTY, recorded_on: '2031-06-09' }
    expect(codes(ofRulings([FORTY, late], BOTH))).toEqual(['desk/ruling-before-claim'])
    expect(ofRulings([FORTY, late], { ...BOTH, ruled_on: '2031-06-09' })).toEqual([])
  })
})

describe('what was known on a day', () => {
  const raw = readRaw(resolve(import.meta.dirname, '../..'))
  const rulingsOn = (asKnownOn: string | null) => {
    const { casebook, assessment } = build(raw, schemas, { asKnownOn })
    return { figures: assessment !== null, rulings: casebook?.rulings.map(({ ruling_id }) => ruling_id) }
  }
  const ruled = { figures: true, rulings: ['kunduz-2015-civilians-wounded'] }
  const unruled = { figures: true, rulings: [] }

  it('holds no ruling made later', () => {
    expect(rulingsOn(null)).toEqual(ruled)
    expect(rulingsOn('2026-11-25')).toEqual(ruled)
    expect(rulingsOn('2026-11-24')).toEqual(unruled)
  })

  it('does not make a ruling stale: it is held against all claims, also those that came to light after that day', () => {
    expect(rulingsOn('2015-10-21')).toEqual(unruled)
  })
})

describe('where a table is missing', () => {
  const raw = readRaw(resolve(import.meta.dirname, '../..'))
  const without = (name: string) => {
    const files = raw.files.filter(({ file }) => !file.includes(name))
    const { casebook, diagnostics } = build({ files, unreadable: [] }, schemas, { upTo: 'validate' })
    const said = diagnostics.filter(({ file, severity }) => file.includes(name) || severity === 'error')
    return { rulings: casebook?.rulings.length, said: said.map(({ code, file }) => `${code} ${file}`) }
  }

  it('nothing was decided if it is that of the rulings', () => {
    expect(without('desk/rulings.csv')).toEqual({ rulings: 0, said: [] })
  })

  it('nothing is said of rulings if it is that of the notes: their claims may be in it', () => {
    const { said } = without('notes/')
    expect(said).toContain('file/missing raw/notes/*.csv')
    expect(said.filter(one => one.includes('rulings'))).toEqual([])
  })
})
