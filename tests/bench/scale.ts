import { spawnSync } from 'node:child_process'
import { daysAfter } from '../../pipeline/model/date.ts'
import type { Claim } from '../../pipeline/model/journey/casebook.ts'
import { type Desk, deskOf } from '../../pipeline/reconcile/desk.ts'
import { assess } from '../../pipeline/reconcile/reconcile.ts'
import { type Dice, dice } from '../dice.ts'
import { about, atLeast, casebookOf, exactly } from '../reconcile/casebook.ts'
import { measure, type Row, seconds, type Work } from './measure.ts'

const SEED = 20_161_003

/**
 * Many small series and one large one under all methods: their cost must grow with what is said and no faster. They are
 * measured in a process of their own, with room for half a million claims, so that nothing else is in their memory.
 */
export function scale(): readonly Row[] {
  const own = ['--expose-gc', '--max-old-space-size=8192', '--import', 'tsx', import.meta.filename]
  const { status, stdout, stderr } = spawnSync(process.execPath, own, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

function measured(): readonly Row[] {
  const many = reconciling('100,000 series of five claims under all methods', worldOf(100_000, 5))
  const one = reconciling('one series of 5,000 claims under all methods', worldOf(1, 5000))
  const tenth = reconciling('10,000 series of five claims', worldOf(10_000, 5))
  return [
    ...seconds([many], 1).map(row => ({ ...row, bar: 60 })),
    ...seconds([one], 3).map(row => ({ ...row, bar: 2 })),
    ...measure(tenth, [many], 1).map(row => ({
      ...row,
      name: `${row.name}, against a tenth of them`,
      bar: 15,
    })),
  ]
}

interface World {
  readonly claims: readonly Claim[]
  readonly desk: Desk
}

function reconciling(name: string, { claims, desk }: World): Work {
  return { name, run: () => void assess(claims, desk) }
}

/** Tolls that rise over twenty years, each claim by a voice of its own and some of them wrong. */
function worldOf(series: number, claimsEach: number): World {
  const throws = dice(SEED)
  const pattern = casebookOf({ claims: [{ id: 'pattern', says: exactly(1), on: '2000-01-01' }] })
  const [event] = pattern.events
  const [claim] = pattern.claims
  if (!event || !claim) throw new Error('the pattern has an event and a claim')
  const events = Array.from({ length: series }, (_, s) => ({
    ...event,
    event_id: `e${s}`,
    end: '2020-12-31',
  }))
  const claims = events.flatMap(({ event_id }) =>
    Array.from({ length: claimsEach }, (_, i) => saying(claim, event_id, i, throws)),
  )
  return { claims, desk: deskOf({ ...pattern, events, claims }) }
}

function saying(pattern: Claim, event_id: string, i: number, throws: Dice): Claim {
  const day = throws.below(7000)
  const toll = 2 * day + throws.below(20) + 1
  const cutOff = daysAfter('2000-01-01', day)
  return {
    ...pattern,
    note: { ...pattern.note, claim_id: `${event_id}-c${i}`, event_id, as_of: cutOff },
    speaker: { ...pattern.speaker, speaker_id: `s${i}` },
    source: { ...pattern.source, source_id: `d${i}` },
    figure: throws.pick([exactly, atLeast, about])(toll),
    cutOff,
    knownOn: cutOff,
  }
}

if (process.argv[1] === import.meta.filename) process.stdout.write(JSON.stringify(measured()))
