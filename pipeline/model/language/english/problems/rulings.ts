import type { Facts } from '../../../diagnostics/facts.ts'
import type { RulingPhrases } from '../../language.ts'

export const rulings: RulingPhrases = {
  'desk/stale-ruling': {
    meaning:
      'A ruling did not consider the claims that its series has today: one came, went or was deprecated after the editors had decided. What they would decide now only they can say.',
    remedy:
      'Read all claims of the series again and decide anew. Then type the claims considered, the figures, the reason and the day of the new decision, or remove the ruling. make fix never does that.',
    message: facts => `the claims considered are not those of today: ${changes(facts)}`,
    expected: ({ claims }) => weighedAgain(claims),
  },
  'desk/ruling-off-series': {
    meaning:
      'None of the claims that a ruling lists is about its series, or nobody claims anything about that series: a cell that says what is counted is wrong, or the claims were moved.',
    remedy: 'Correct event_id, group_id, outcome, counting or as_of, or list the claims of the series.',
    message: ({ series, claimed, listed }) => {
      const off = claimed ? `no claim listed is about ${series}` : `nobody claims anything about ${series}`
      return listed === null ? off : `${off}; the claims listed are about ${listed}`
    },
    expected: ({ claimed, listed }) => {
      const other = `a ruling about ${listed ?? 'a series of its claims'}`
      return claimed ? `${other}, or the claims of this series` : other
    },
  },
  'desk/ruling-claim-elsewhere': {
    meaning:
      'A ruling lists a claim about another series. It was moved after the editors had decided, or never belonged there.',
    remedy:
      'Take the id out of the list. If the claim was moved since, decide anew without it and date the ruling anew.',
    message: ({ series, other }) =>
      `this claim is about ${other}, not about ${series}: it was moved since the ruling, or never belonged there`,
    expected: ({ claims }) => weighedAgain(claims),
  },
  'desk/ruling-claim-twice': {
    meaning: 'A ruling lists a claim twice. Another one may have been meant.',
    remedy: 'Remove the id, or type the other one.',
    message: () => 'this claim is listed already',
    expected: () => 'each id once',
  },
  'desk/ruling-twice': {
    meaning: 'Two rulings are about one series, so nobody knows which of them holds.',
    remedy: 'Keep one row and change it when the editors decide anew; git keeps what they decided before.',
    message: ({ series, first }) => `${first.id} in ${first.file}:${first.line} rules on ${series} already`,
    expected: () => 'one ruling on each series',
  },
  'desk/ruling-reversed': {
    meaning: 'The figures of a ruling are not in order: low is at most best, and best at most high.',
    remedy: 'Correct the figure that is wrong.',
    message: ({ low, best, high }) => {
      const given = Object.entries({ low, best, high }).filter(([, figure]) => figure !== null)
      return `the figures are not in order: ${given.map(([name, figure]) => `${name} ${figure}`).join(', ')}`
    },
    expected: () => 'low at most best, and best at most high',
  },
  'desk/ruling-without-figure': {
    meaning: 'A ruling gives neither low nor best nor high, so it decides nothing.',
    remedy: 'Type what the editors decided, or remove the row.',
    message: () => 'the ruling gives neither low nor best nor high',
    expected: () => 'at least one of the three, or no such row',
  },
  'desk/ruling-before-claim': {
    meaning:
      'A ruling is dated before a claim that it lists was typed. Nobody can have considered what was not there.',
    remedy: 'Date the ruling on the day on which the claims were weighed, all of them.',
    message: ({ claim, recorded }) => `the ruling is dated before ${claim} was recorded (${recorded})`,
    expected: ({ recorded }) => `${recorded} or later`,
  },
  'desk/ruling-number-unprinted': {
    meaning:
      'No claim that a ruling considered states its best figure: it is the number of the editors. They may decide so, and readers should know.',
    remedy: 'Nothing needs to be done if it was meant; the reason should say how it was found.',
    message: () => 'no claim considered states this number: it is the editors’ own',
    expected: () => null,
  },
}

/** Of so many claims each is told; the cell to type holds them all. */
const MOST_TOLD = 5

function changes({ unheard, gone, deprecated }: Facts['desk/stale-ruling']): string {
  const all = [
    ...unheard.map(({ id, wording, speaker }) => `${id} is new (“${wording}”, ${speaker.en})`),
    ...gone.map(id => `${id} is gone`),
    ...deprecated.map(id => `${id} was deprecated`),
  ]
  const rest = all.length - MOST_TOLD
  return [...all.slice(0, MOST_TOLD), ...(rest > 0 ? [`and ${rest} more`] : [])].join(', ')
}

function weighedAgain(claims: string): string {
  if (claims === '') return 'no such ruling: no claim is left that it could rest on'
  return `${claims} in claims and a new day in ruled_on, once a person has weighed these claims again`
}
