import { BLANK, type KeyColumn, type Sign, SYMBOL, title } from './key.ts'
import { KIND_LOOKS, KINDS, type SpeakerKind } from './look.ts'
import type { ClaimMark } from './rows.ts'
import { BAND_MEANS } from './words/words.ts'

/** The key of a chart of claims: the kinds of speakers that occur in it, how a claim is drawn, how an estimate is drawn. */
export function claimKey(claims: readonly ClaimMark[]): readonly KeyColumn[] {
  const present = KINDS.filter(kind => claims.some(claim => claim.kind === kind))
  const [example = 'other'] = present
  const [bandMeans = '', bandIsNot = ''] = BAND_MEANS.split(' (')
  const has = (test: (claim: ClaimMark) => boolean) => claims.some(test)
  return [
    {
      at: 0,
      signs: [
        title('Who speaks'),
        ...present.map(kind => claim(kind, KIND_LOOKS[kind].name, { mode: SYMBOL.middle })),
      ],
    },
    {
      at: 195,
      signs: [
        title('A claim'),
        claim(example, 'number named; least and most it can mean', {
          low: SYMBOL.from,
          mode: SYMBOL.middle,
          high: SYMBOL.to,
        }),
        ...onlyIf(
          has(({ low, mode, high }) => low !== null && mode === null && high !== null),
          claim(example, 'range without a number named in it', { low: SYMBOL.from, high: SYMBOL.to }),
        ),
        ...onlyIf(
          has(({ open }) => open),
          claim(example, 'no upper bound stated', { mode: SYMBOL.from, open: true }),
        ),
        ...onlyIf(
          has(({ standing }) => standing === 'repeats'),
          claim(example, 'no vote: same report, or earlier word', {
            mode: SYMBOL.middle,
            standing: 'repeats',
          }),
        ),
        ...onlyIf(
          has(({ standing }) => standing === 'set_aside'),
          claim(example, 'set aside, with a reason', { mode: SYMBOL.middle, standing: 'set_aside' }),
        ),
      ],
    },
    {
      at: 520,
      signs: [
        title('The estimate'),
        { ...BLANK, mark: 'band', low: SYMBOL.from, high: SYMBOL.to, text: bandMeans },
        { ...BLANK, mark: 'note', text: `(${bandIsNot}` },
        { ...BLANK, mark: 'band', low: SYMBOL.from, text: 'the same, without an upper bound' },
        {
          ...BLANK,
          mark: 'best',
          best: SYMBOL.middle,
          best_kind: 'value',
          text: 'best figure: somebody stands behind it',
        },
        {
          ...BLANK,
          mark: 'best',
          best: SYMBOL.middle,
          best_kind: 'floor',
          text: 'no such figure: the floor',
        },
      ],
    },
  ]
}

function claim(kind: SpeakerKind, text: string, drawn: Partial<Sign>): Sign {
  const low = drawn.low ?? drawn.mode ?? null
  const high = drawn.open ? null : (drawn.high ?? drawn.mode ?? null)
  return { ...BLANK, mark: 'claim', kind, text, ...drawn, low, high }
}

function onlyIf(condition: boolean, entry: Sign): readonly Sign[] {
  return condition ? [entry] : []
}
