import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readRaw, readSchemas } from '../../pipeline/edge/read.ts'
import { dice } from '../dice.ts'
import { applied, randomEdits } from './edits.ts'
import { fuzzer, type Outcome, showFailure } from './run.ts'
import { readStrictly } from './strict-csv.ts'

const HOME = resolve(import.meta.dirname, '../..')
const RUNS = 400

describe('a file of raw/ in which a few bytes are wrong', () => {
  const raw = readRaw(HOME)
  const run = fuzzer(raw, readSchemas(HOME))
  let outcomes: readonly Outcome[] = []
  beforeAll(() => {
    outcomes = Array.from({ length: RUNS }, (_, seed) => run(seed))
  }, 120_000)

  it('is refused, or says what stands in it', () => {
    const failed = outcomes.filter(({ failures }) => failures.length > 0)
    expect(failed.map(outcome => showFailure(outcome, raw))).toEqual([])
  })

  it('is often enough accepted, and refused, for this to say something', () => {
    const accepted = outcomes.filter(outcome => outcome.accepted).length
    expect(accepted).toBeGreaterThan(RUNS / 20)
    expect(accepted).toBeLessThan(RUNS / 2)
  })
})

describe('what the pipeline is held against', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,\r',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['a,"x""y\n",', [['a', 'x"y\n', '']]],
    ['\n\na', [[''], [''], ['a']]],
    ['', []],
  ])('reads %j by the letter of RFC 4180', (text, records) => {
    expect(readStrictly(text)).toEqual(records)
  })

  it.each(['a"b', '"a"b', '"a', 'a,"', '"a" ,b'])('reads no table in %j', text => {
    expect(readStrictly(text)).toBeNull()
  })

  it('edits bytes in the same way for the same seed, and never past the end', () => {
    const bytes = Buffer.from('claim_id,wording\na,"au moins 40"\n')
    const edit = (seed: number) => randomEdits(bytes, dice(seed)).reduce<Uint8Array>(applied, bytes)
    for (let seed = 0; seed < 200; seed++) expect(edit(seed)).toEqual(edit(seed))
    expect(new Set(Array.from({ length: 200 }, (_, seed) => edit(seed).toString())).size).toBeGreaterThan(150)
  })
})
