import type { ChartSentences, MethodsShown, Shown } from '../sentences.ts'
import { days } from './days.ts'
import { figures } from './figures.ts'
import { count, key } from './names.ts'

const BAND = `${key.band} (${key.bandIsNot})`
const BARS = `from the least to the greatest number that the method gives (${key.bandIsNot})`
const LOW_AND_HIGH = `Low and high are the ${BAND}.`

export const sentences: ChartSentences = {
  claims: {
    title: shown => ({
      text: `${shown.name}: every claim about its toll`,
      subtitle: [
        `${when(shown)}. ${count(shown.claims, 'claim')} by ${count(shown.speakers, 'speaker')}, in the words that were printed.`,
        'Each counts up to the day beside it. Deaths that nobody printed are in none of these figures.',
        `Shaded: ${BAND}.`,
      ],
    }),
    begin: shown =>
      `Dot plot of ${count(shown.claims, 'claim')} by ${count(shown.speakers, 'speaker')} about “${shown.name}”, ${when(shown)}, with the estimates made from them.`,
    end: () => LOW_AND_HIGH,
  },
  toll: {
    title: shown => ({
      text: `${shown.name}: the toll day by day`,
      subtitle: [
        `${when(shown)}: the grey bar on each axis. A figure counts up to the end of its day.`,
        `Shaded: ${BAND}. Nothing is interpolated.`,
        `Claims set aside are in the chart of all claims.${shown.hasCuts ? ' Times without news are cut out of the axes at //.' : ''}`,
      ],
    }),
    begin: shown =>
      `Step chart of the figures for “${shown.name}”, ${when(shown)}, from ${count(shown.claims, 'claim')}, in ${count(shown.panels, 'panel')}.`,
    end: () => LOW_AND_HIGH,
  },
  known: {
    title: shown => ({
      text: `${shown.name}: how the toll became known`,
      subtitle: [
        `${when(shown)}. A column for ${shown.days === 1 ? 'the one day' : `each of ${count(shown.days, 'day')}`} on which claims became public,`,
        'whatever the time between (+): what was known at the end of that day. Nothing is interpolated.',
        `Shaded: ${BAND}. Numbers mark a change.`,
        ...(shown.hasUndated
          ? ['Undated pages stand where we found them. Their claims may have been public long before.']
          : []),
        `Claims set aside are in the chart of all claims.${withoutNumber(shown.leftOut)}`,
      ],
    }),
    begin: shown =>
      `Step chart of how ${count(shown.figures, 'figure')} for “${shown.name}”, ${when(shown)}, became known on ${count(shown.days, 'day')}, from ${count(shown.claims, 'claim')}.`,
    end: ({ leftOut }) => `${LOW_AND_HIGH}${withoutNumber(leftOut)}`,
  },
  methods: {
    title: shown => ({
      text: `${shown.name}: all methods side by side`,
      subtitle: [
        `${when(shown)}. ${count(shown.figures, 'figure')} under ${count(shown.methods, 'method')}, made from the same claims.`,
        `Bars: ${BARS}.`,
        'Names ending in -like follow what organisations say of their work; these are not their figures.',
        ...(shown.rulings > 0
          ? ['Rulings of the editors stand beside the methods, never instead of them.']
          : []),
        `Every figure has a scale of its own, from 0.${withoutMethod(shown)}`,
      ],
    }),
    begin: shown =>
      `Bars and points of ${count(shown.figures, 'figure')} for “${shown.name}”, ${when(shown)}, under ${count(shown.methods, 'method')}.`,
    end: shown => `Bars reach ${BARS}.${withoutMethod(shown)}`,
  },
  figure: (group, outcome, by, text, claims) =>
    `${group}, ${outcome}${by === null ? '' : ` ${by}`}: ${text} (${count(claims, 'claim')}).`,
  claim: (speaker, day, figure, outcome, setAside) =>
    `${speaker}, ${days.upTo(day)}: ${figure === null ? figures.noneGiven : `${figure} ${outcome}`}${setAside ? ' (set aside)' : ''}`,
  moment: (day, text, outcome) => `${days.upTo(day)}: ${text} ${outcome}`,
  knownOn: (_at, day, text, outcome) => `known on ${day}: ${text} ${outcome}`,
  counted: counting =>
    ({ cumulative: '', within: ' (within a period)', stock: ' (on single days)' })[counting],
  first: (day, text) => `first, ${day}: ${text}`,
  since: (_at, day, text) => `since ${day}: ${text}`,
}

function when({ start, end }: Shown): string {
  return days.span(start, end)
}

function withoutNumber(leftOut: number): string {
  return leftOut === 0 ? '' : ` Left out: ${count(leftOut, 'figure')} without a number on any day.`
}

function withoutMethod({ leftOut }: MethodsShown): string {
  return leftOut === 0 ? '' : ` Left out: ${count(leftOut, 'figure')} of which no method makes a number.`
}
