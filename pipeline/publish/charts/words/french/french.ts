import { OUTCOME_WORDS } from '../../../../model/language/french/outcomes.ts'
import { grouped } from '../../../../model/language/french/words.ts'
import type { ChartWords } from '../chart-words.ts'
import { days, MONTHS, SHORT_MONTHS } from './days.ts'
import { figures, methods } from './figures.ts'
import { claims, count, key, kinds, table } from './names.ts'
import { sentences } from './sentences.ts'

export const french: ChartWords = {
  code: 'fr',
  locale: {
    number: { decimal: ',', thousands: '\u202f', grouping: [3], currency: ['', ''], percent: '\u202f%' },
    time: {
      dateTime: '%-d %B %Y, %H:%M',
      date: '%-d %B %Y',
      time: '%H:%M',
      periods: ['', ''],
      days: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
      shortDays: ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'],
      months: [...MONTHS],
      shortMonths: [...SHORT_MONTHS],
    },
  },
  name: ({ name_fr }) => name_fr,
  number: grouped,
  count,
  quoted: text => `« ${text} »`,
  labelled: (label, text) => `${label} : ${text}`,
  semicolon: ' ; ',
  people: outcome => `Personnes ${OUTCOME_WORDS[outcome]}`,
  outcome: outcome => `personnes ${OUTCOME_WORDS[outcome]}`,
  days,
  figures,
  methods,
  claims,
  key,
  kinds,
  sentences,
  table,
}
