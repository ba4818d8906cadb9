import type { Method } from '../../../model/journey/assessment.ts'
import { BLANK, type KeyColumn, type Sign, SYMBOL, title } from '../key.ts'
import { METHOD_MEANS, METHODS_KEY } from '../words/methods.ts'

/** Room for the name of a method, in pixels. */
const NAME = 92

/** The key of the methods: what each does, and how what they give is drawn. */
export function methodsKey(methods: readonly Method[], hasRuling: boolean): readonly KeyColumn[] {
  const bar = { ...BLANK, mark: 'band', low: SYMBOL.from, high: SYMBOL.to } as const
  const best = { ...BLANK, mark: 'best', best: SYMBOL.middle } as const
  return [
    { at: 0, signs: [title(METHODS_KEY.methods)] },
    { at: -SYMBOL.text, signs: [note(''), ...methods.map(note)] },
    { at: NAME - SYMBOL.text, signs: [note(''), ...methods.map(method => note(METHOD_MEANS[method]))] },
    {
      at: 500,
      signs: [
        title(METHODS_KEY.mark),
        { ...bar, text: METHODS_KEY.bar },
        { ...bar, high: null, text: METHODS_KEY.open },
        { ...best, best_kind: 'value', text: METHODS_KEY.best },
        { ...best, best_kind: 'floor', text: METHODS_KEY.floor },
        ...(hasRuling
          ? [
              {
                ...BLANK,
                mark: 'ruling' as const,
                low: SYMBOL.from,
                best: SYMBOL.middle,
                high: SYMBOL.to,
                text: METHODS_KEY.ruling,
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
