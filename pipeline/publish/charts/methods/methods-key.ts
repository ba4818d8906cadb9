import type { Method } from '../../../model/journey/assessment.ts'
import { BLANK, type KeyColumn, type Sign, SYMBOL, title } from '../key.ts'
import type { ChartWords } from '../words/chart-words.ts'

/** Room for the name of a method, in pixels. */
const NAME = 92

/** The key of the methods: what each does, and how what they give is drawn. */
export function methodsKey(
  methods: readonly Method[],
  hasRuling: boolean,
  { key, methods: { means } }: ChartWords,
): readonly KeyColumn[] {
  const bar = { ...BLANK, mark: 'band', low: SYMBOL.from, high: SYMBOL.to } as const
  const best = { ...BLANK, mark: 'best', best: SYMBOL.middle } as const
  return [
    { at: 0, signs: [title(key.methods)] },
    { at: -SYMBOL.text, signs: [note(''), ...methods.map(note)] },
    { at: NAME - SYMBOL.text, signs: [note(''), ...methods.map(method => note(means[method]))] },
    {
      at: 500,
      signs: [
        title(key.given),
        { ...bar, text: key.bar },
        { ...bar, high: null, text: key.openBar },
        { ...best, best_kind: 'value', text: key.bestOfMethod },
        { ...best, best_kind: 'floor', text: key.floorOfMethod },
        ...(hasRuling
          ? [
              {
                ...BLANK,
                mark: 'ruling' as const,
                low: SYMBOL.from,
                best: SYMBOL.middle,
                high: SYMBOL.to,
                text: key.ruling,
              },
            ]
          : []),
      ],
    },
  ]
}

function note(text: string): Sign {
  return { ...BLANK, mark: 'note', text }
}
