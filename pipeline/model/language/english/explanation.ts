import type { Bearing } from '../../bearing.ts'
import { grouped } from '../../figure.ts'
import type { Bounds } from '../../journey/assessment.ts'
import type { Counted, ExplainedFigure, Side } from '../../journey/explanation.ts'
import { capital } from '../capital.ts'
import type { ExplanationWords } from '../explanation-words.ts'
import {
  grades,
  kinds,
  labels,
  missing,
  roles,
  sections,
  stakes,
  statuses,
  verdicts,
} from './explanation-names.ts'
import { OUTCOME_WORDS } from './outcomes.ts'

export const explanation: ExplanationWords = {
  sections,
  labels,
  ends: { low: 'low', best: 'best', high: 'high' },
  outcomes: OUTCOME_WORDS,
  roles,
  verdicts,
  statuses,
  grades,
  missing,
  stakes,
  kinds,
  title: (event, days, group, outcome) => `${event}, ${days}: ${group}, ${OUTCOME_WORDS[outcome]}`,
  days: (from, to) => (from === to ? from : `${from} to ${to}`),
  asKnownOn: day => `As known on ${day}: only what was public by the end of that day is weighed.`,
  notYetPublic: (day, claimId, first) =>
    `No claim about it was public by ${day}, so there was no figure yet. The first, ${claimId}, was public on ${first}.`,
  chapter: (counted, method, isDefault) =>
    `${capital(time(counted))}, under the method ${method}${isDefault ? ' (the default)' : ''}`,
  counted: counted => {
    const since = counted.counting === 'cumulative' ? ` since ${counted.from}` : ''
    return `Counted are people ${OUTCOME_WORDS[counted.outcome]} among “${counted.group.en}” in “${counted.event.en}”${since}, ${time(counted)}.`
  },
  count: ({ event, group, outcome, counting, from, asOf }) =>
    `${group.en}, ${OUTCOME_WORDS[outcome]}, ${event.en}${
      counting === 'within'
        ? ` (only ${from} to ${asOf})`
        : counting === 'stock'
          ? ` (at that moment: ${asOf})`
          : ''
    }`,
  number: grouped,
  bounds,
  gaps: runs => `not every number between is possible: ${runs.map(bounds).join(' or ')}`,
  read: figure => {
    if (!figure) return 'no number is given'
    const { low, mode, high } = figure
    const centred = mode !== null && high !== null && low > 0 && low < high
    const shown = bounds(figure)
    return centred ? `${shown}, around ${grouped(mode)}` : shown
  },
  noEnd: (end, open) => {
    if (end === 'best') return 'none'
    if (!open) return 'none: the method gives none, or nobody states one'
    return end === 'low'
      ? 'none: the claims that stand leave open how few there were'
      : 'none: the claims that stand leave open how many more there were'
  },
  notTheirs:
    'Not a figure of the organisation after which the method is named: some of its rules are our guess (METHODOLOGY).',
  floor: 'a floor: only lower bounds stand behind it',
  verdict,
  grade: (grade, bearing) =>
    `${grades[grade]}${grade === 'none' || grade === 'disputed' ? '' : `: ${borne(bearing)}`}`,
  speaker: (name, kind, stake) => `${name} (${kinds[kind]}${stakes[stake]})`,
  cited: ({ wording, counted, figure, claimId }, speaker) =>
    `“${wording}” by ${counted.asOf}, read as ${explanation.read(figure)}: ${speaker} (${claimId})`,
  printed: (wording, language) => `“${wording}” (${language})`,
  upTo: ({ counting, from, asOf }, said) =>
    `${counting === 'within' ? `from ${from} ` : ''}up to ${asOf}${said ? '' : ' (the source does not say)'}`,
  source: (publisher, title, url) => `${publisher}${title ? `: ${title}` : ''}${url ? ` <${url}>` : ''}`,
  withoutSay: ids =>
    `Without a say in best, since they name no number between two bounds: ${ids.join(', ')}.`,
  status: status => `Its status: ${statuses[status]}.`,
  usedAs: used => `Used as ${bounds(used)}.`,
  beside: ids => `See ${ids.join(', ')}.`,
  pair: ({ kind, earlier, later }) => {
    const because =
      kind === 'part_above_whole'
        ? 'a part is never more than its whole'
        : earlier.day === later.day
          ? 'both count up to the same day'
          : 'a toll never falls'
    return `${capital(side(earlier, 'at least'))} cannot stand beside ${side(later, 'at most')}, because ${because}.`
  },
  others: count =>
    count === 1
      ? 'So it is with one other pair (conflicts.csv).'
      : `${grouped(count)} other pairs contradict each other for the same reasons (conflicts.csv).`,
  tie: ({ isTie }, { runs }) =>
    !isTie
      ? null
      : runs.length > 1
        ? `No other voice decides between them, so each remains possible: ${runs.map(bounds).join(' or ')}.`
        : 'No other voice decides between them, so both remain possible.',
  relative: ({ relation, counted, bounds: found, claims, end }) => {
    const value = end === 'low' || relation === 'beside' ? `at least ${grouped(found.low)}` : atMost(found)
    const what = { part: 'a part', whole: 'a whole around it', beside: 'a part beside it' }[relation]
    return `${what}, ${explanation.count(counted)}: ${value} (${claims.join(', ')})`
  },
  relatives: (end, parts) =>
    end === 'low'
      ? 'Low follows from parts: a whole is at least the sum of its parts that do not overlap.'
      : parts
        ? 'High follows from a whole and from the parts beside: it leaves no more than this.'
        : 'High follows from a whole: a part is never more than its whole.',
  nothingNew: 'none about this count',
  ruling: ({ low, best, high, reason, ruled_by, ruled_on, claims, ruling_id }) => {
    const shown = (value: number | null, none: string) => (value === null ? none : grouped(value))
    return [
      `On ${ruled_on} the editors (${ruled_by}) ruled: low ${shown(low, 'not set')}, best ${shown(best, 'not set')}, high ${shown(high, 'not set')} (${ruling_id}).`,
      `Their reason: ${reason}`,
      `They considered ${claims.split(' ').join(', ')}. The ruling stands beside the figures of the methods, never instead of them.`,
    ]
  },
  list: items => items.join('; '),
  labelled: (label, text) => `${label}: ${text}`,
}

function time({ counting, from, asOf }: Counted): string {
  if (counting === 'within') return from === asOf ? `on ${asOf} alone` : `within ${from} to ${asOf}`
  return counting === 'stock' ? `at the moment of ${asOf}` : `up to ${asOf}`
}

function bounds({ low, high }: Bounds): string {
  if (high === null) return `at least ${grouped(low)}`
  if (low === 0 && high > 0) return `at most ${grouped(high)}`
  return low === high ? grouped(low) : `${grouped(low)} to ${grouped(high)}`
}

function atMost({ low, high }: Bounds): string {
  return high === null ? `at least ${grouped(low)}` : `at most ${grouped(high)}`
}

function side({ claims, day, bound, exact }: Side, open: string): string {
  const together = claims.length > 1 ? `${claims.join(' and ')} together` : claims.join()
  return `${exact ? 'exactly' : open} ${grouped(bound)} by ${day} (${together})`
}

function counted(count: number, one: string, many: string): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}

function borne({ voices, kinds, disinterested }: Bearing): string {
  const wanted =
    'strong asks for three voices of two kinds, two of them without a stake in it; moderate for two voices, one of them without'
  if (voices === 0) return `no voice names this number among few others (${wanted})`
  if (voices === 1)
    return `one independent voice names this number among few others, ${disinterested === 1 ? 'without a stake in it' : 'and it has a stake in it'} (${wanted})`
  const named = `${counted(voices, 'independent voice names', 'independent voices name')} this number among few others`
  return `${named}, of ${counted(kinds, 'kind', 'kinds')}, ${grouped(disinterested)} of them without a stake (${wanted})`
}

function verdict({ figure, voices, claimsUsed, support, reported }: ExplainedFigure): string {
  const who = `${counted(voices, 'independent voice', 'independent voices')} in ${counted(claimsUsed, 'claim', 'claims')}`
  const printed = reported
    ? reported.min === reported.max
      ? `. The only number, as read, is ${grouped(reported.min)}`
      : `. The numbers, as read, run from ${grouped(reported.min)} to ${grouped(reported.max)}`
    : ''
  const share = support === null ? '' : `; the best history satisfies ${Math.round(support * 100)} % of them`
  switch (figure.verdict) {
    case 'consistent':
      return `${verdicts.consistent}: ${who} can all be true at once${printed}.`
    case 'contested':
      return `${verdicts.contested}: ${who} cannot all be true${share}${printed}.`
    case 'single':
      return `${verdicts.single}, in ${counted(claimsUsed, 'claim', 'claims')}${printed}.`
    case 'none':
      return `${verdicts.none}: no claim about this very count is used.`
  }
}
