import { type Change, type HangsOn, isFigure } from '../hangs-on.ts'
import type { Assumption } from '../journey/examination.ts'
import { groupBy } from '../order.ts'
import { capital } from './capital.ts'
import type { Language } from './language.ts'
import type { SensitivityWords } from './sensitivity-words.ts'

/** How long the sentence may grow, in characters, before what is left is only counted. */
const ENOUGH = 220

/** The name of the speaker of a claim in the language of the sentence; null if it is not at hand. */
export type SpeakerOf = (claimId: string) => string | null

/** What a figure hangs on, in one sentence, the weightiest first. */
export function hangsOnInWords(facts: HangsOn, speakerOf: SpeakerOf, language: Language): string {
  const { sensitivity: words } = language
  return capital(`${facts.hasFigure ? ofFigure(facts, speakerOf, words) : ofNone(facts, speakerOf, words)}.`)
}

/** What would be different, as part of a sentence. */
export function changeInWords(change: Change, speakerOf: SpeakerOf, words: SensitivityWords): string {
  const { leftOut, assumptions } = change
  const under =
    leftOut === null ? words.under(assumptions.filter(isNoVoice)) : words.without(leftOut, speakerOf(leftOut))
  return words.would(under, effectsOf(change, words))
}

function ofFigure({ voices, changes }: HangsOn, speakerOf: SpeakerOf, words: SensitivityWords): string {
  const [only] = voices
  const rests = (change: Change) => voices.length === 1 && change.leftOut !== null && !isFigure(change.after)
  const isAlone = changes.some(rests)
  const said = changes.filter(change => !rests(change)).map(one => changeInWords(one, speakerOf, words))
  const underAll = changes.every(({ leftOut }) => leftOut !== null)
  const withoutAny = voices.length > 1 && changes.every(({ leftOut }) => leftOut === null)
  if (underAll && withoutAny) return words.standsThroughout
  const stands = underAll ? [words.noAssumption] : withoutAny ? [words.noSingleVoice] : []
  const first =
    isAlone && only ? [words.singleVoice(only, speakerOf(only))] : voices.length === 0 ? [words.noVoice] : []
  return enough([...first, ...said], stands, words)
}

function ofNone({ missingReason, changes }: HangsOn, speakerOf: SpeakerOf, words: SensitivityWords): string {
  if (missingReason === 'not_covered') return words.notCovered
  const appearing = changes.filter(({ after }) => isFigure(after))
  const said = appearing.map(one => changeInWords(one, speakerOf, words))
  return enough([words.noFigure(missingReason, said.length === 0), ...said], [], words)
}

/** As many statements as there is room for, in their order, and how many are left out. */
function enough(statements: readonly string[], last: readonly string[], words: SensitivityWords): string {
  const all = [...statements, ...last]
  if (words.together(all).length <= ENOUGH) return words.together(all)
  const shown = statements.findLastIndex((_, i) => {
    const left = statements.length - i - 1
    const rest = left > 0 ? [words.more(left)] : []
    return words.together([...statements.slice(0, i + 1), ...rest]).length <= ENOUGH
  })
  const kept = statements.slice(0, Math.max(1, shown + 1))
  const left = statements.length - kept.length
  return words.together(left > 0 ? [...kept, words.more(left)] : kept)
}

/** The verdict is said where the voices begin or cease to contradict each other, or where nothing else changes. */
function effectsOf({ before, after, differs }: Change, words: SensitivityWords): readonly string[] {
  if (isFigure(before) && !isFigure(after)) return [words.noFigureLeft]
  const turned = before.verdict !== after.verdict
  if (turned && after.verdict === 'contested' && after.runs.length > 1) return [words.apart(after.runs)]
  const ends = (['low', 'best', 'high'] as const).filter(end => differs.includes(end))
  const alike = groupBy(ends, end => `${before[end]} ${after[end]}`)
  const moved = [...alike.values()].flatMap(([end, ...others]) =>
    end ? [{ ends: [end, ...others], before: before[end], after: after[end] }] : [],
  )
  const agreed =
    turned &&
    (before.verdict === 'contested' ? after.verdict === 'consistent' : after.verdict === 'contested')
  return [
    ...(turned && (agreed || ends.length === 0) ? [words.verdicts[after.verdict]] : []),
    ...(moved.length > 0 ? [words.ends(moved)] : []),
  ]
}

function isNoVoice(assumption: Assumption): assumption is Exclude<Assumption, 'without_cluster'> {
  return assumption !== 'without_cluster'
}
