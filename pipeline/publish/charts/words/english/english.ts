import { grouped } from '../../../../model/figure.ts'
import { OUTCOME_WORDS } from '../../../../model/language/english/outcomes.ts'
import type { ChartWords } from '../chart-words.ts'
import { days, MONTHS, SHORT_MONTHS } from './days.ts'
import { figures, methods } from './figures.ts'
import { claims, count, key, kinds, table } from './names.ts'
import { sentences } from './sentences.ts'

export const english: ChartWords = {
  code: 'en',
  locale: {
    number: { decimal: '.', thousands: ',', grouping: [3], currency: ['', ''] },
    time: {
      dateTime: '%-d %B %Y, %H:%M',
      date: '%-d %B %Y',
      time: '%H:%M',
      periods: ['am', 'pm'],
      days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
      shortDays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
      months: [...MONTHS],
      shortMonths: [...SHORT_MONTHS],
    },
  },
  name: ({ name_en }) => name_en,
  number: grouped,
  count,
  quoted: text => `“${text}”`,
  labelled: (label, text) => `${label}: ${text}`,
  semicolon: '; ',
  people: outcome => `People ${OUTCOME_WORDS[outcome]}`,
  outcome: outcome => OUTCOME_WORDS[outcome],
  days,
  figures,
  methods,
  claims,
  key,
  kinds,
  sentences,
  table,
}
