import { grouped } from '../../figure.ts'
import type { Bounds } from '../../journey/assessment.ts'
import type { End, EndChange, SensitivityWords } from '../sensitivity-words.ts'

/** What an end is called that nobody states. */
const NOBODY_STATES: Readonly<Record<End, string>> = {
  low: 'unknown',
  best: 'missing',
  high: 'open',
}

export const sensitivity: SensitivityWords = {
  under: assumptions => {
    const widths = assumptions.flatMap(one =>
      one === 'halo' || one === 'partiality' ? [] : [`±${one.slice('about_'.length)} %`],
    )
    if (widths.length > 0) return `with “about” read as ${widths.join(' or ')}`
    return assumptions.includes('halo')
      ? 'with bare round numbers read as ±5 %'
      : 'with the partiality of the parties allowed for'
  },
  without: (claimId, speaker) => `without ${speaker === null ? claimId : `${claimId} (${speaker})`}`,
  would: (under, effects) => `${under}, ${effects.join(' and ')}`,
  noFigureLeft: 'no figure would be left',
  verdicts: {
    consistent: 'the voices would agree',
    contested: 'the voices would contradict each other',
    single: 'a single voice would be left',
    none: 'no voice would be left',
  },
  apart: runs => `the voices would contradict each other: ${runs.map(run).join(', or ')}`,
  ends: ([first, ...others]) =>
    [
      ...(first ? [`${first.ends.join(' and ')} would be ${instead(first)}`] : []),
      ...others.map(one => `${one.ends.join(' and ')} ${instead(one)}`),
    ].join(', '),
  singleVoice: (claimId, speaker) => `rests on a single voice, ${voice(claimId, speaker)}`,
  noVoice: 'no voice speaks of this very count: it follows from its parts or its whole',
  standsThroughout: 'stands under every assumption tried, and without any one of its voices',
  noAssumption: 'no other reading of the words changes it',
  noSingleVoice: 'leaving out any one voice changes nothing',
  notCovered: 'this method does not count it, so nothing hangs on an assumption',
  noFigure: (reason, throughout) =>
    `${throughout ? 'no figure under any assumption tried' : 'there is no figure'}: ${
      {
        no_figure: 'the sources give no number',
        all_set_aside: 'every claim is set aside',
        no_lower_bound: 'nobody gives a lower bound',
        no_support: 'the claims contradict better supported ones',
        not_covered: 'this method does not count it',
        method_gives_none: 'this method gives none',
        not_verified: 'too few independent kinds of speakers support a number',
        none: 'no bound is known',
      }[reason ?? 'none']
    }`,
  together: statements => statements.join('; '),
  more: count => `${grouped(count)} more ${count === 1 ? 'change' : 'changes'} in sensitivity.csv`,
}

function voice(claimId: string, speaker: string | null): string {
  return speaker === null ? claimId : `${speaker} (${claimId})`
}

function instead({ ends: [end], before, after }: EndChange): string {
  const shown = (count: number | null) => (count === null ? NOBODY_STATES[end ?? 'best'] : grouped(count))
  return `${shown(after)} instead of ${shown(before)}`
}

function run({ low, high }: Bounds): string {
  if (high === null) return `at least ${grouped(low)}`
  if (low === 0 && high > 0) return `at most ${grouped(high)}`
  return low === high ? grouped(low) : `${grouped(low)} to ${grouped(high)}`
}
