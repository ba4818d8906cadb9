import { BLANK, type KeyColumn, type Sign, SYMBOL, title } from './key.ts'
import { KINDS, type SpeakerKind } from './look.ts'
import type { ClaimMark } from './rows.ts'
import type { ChartWords } from './words/chart-words.ts'

/** The key of a chart of claims: the kinds of speakers that occur in it, how a claim is drawn, how an estimate is drawn. */
export function claimKey(claims: readonly ClaimMark[], { key, kinds }: ChartWords): readonly KeyColumn[] {
  const present = KINDS.filter(kind => claims.some(claim => claim.kind === kind))
  const [example = 'other'] = present
  const has = (test: (claim: ClaimMark) => boolean) => claims.some(test)
  return [
    {
      at: 0,
      signs: [title(key.speakers), ...present.map(kind => claim(kind, kinds[kind], { mode: SYMBOL.middle }))],
    },
    {
      at: 195,
      signs: [
        title(key.claim),
        claim(example, key.named, {
          low: SYMBOL.from,
          mode: SYMBOL.middle,
          high: SYMBOL.to,
        }),
        ...onlyIf(
          has(({ low, mode, high }) => low !== null && mode === null && high !== null),
          claim(example, key.range, { low: SYMBOL.from, high: SYMBOL.to }),
        ),
        ...onlyIf(
          has(({ open }) => open),
          claim(example, key.open, { mode: SYMBOL.from, open: true }),
        ),
        ...onlyIf(
          has(({ standing }) => standing === 'repeats'),
          claim(example, key.repeats, {
            mode: SYMBOL.middle,
            standing: 'repeats',
          }),
        ),
        ...onlyIf(
          has(({ standing }) => standing === 'set_aside'),
          claim(example, key.setAside, { mode: SYMBOL.middle, standing: 'set_aside' }),
        ),
      ],
    },
    {
      at: 520,
      signs: [
        title(key.estimate),
        { ...BLANK, mark: 'band', low: SYMBOL.from, high: SYMBOL.to, text: key.band },
        { ...BLANK, mark: 'note', text: `(${key.bandIsNot})` },
        { ...BLANK, mark: 'band', low: SYMBOL.from, text: key.openBand },
        {
          ...BLANK,
          mark: 'best',
          best: SYMBOL.middle,
          best_kind: 'value',
          text: key.best,
        },
        {
          ...BLANK,
          mark: 'best',
          best: SYMBOL.middle,
          best_kind: 'floor',
          text: key.floor,
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
