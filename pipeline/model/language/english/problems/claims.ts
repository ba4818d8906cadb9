import { grouped } from '../../../figure.ts'
import type { PhrasesOf } from '../../language.ts'
import { OUTCOME_WORDS } from '../outcomes.ts'

const LANGUAGE_NAMES: Readonly<Record<string, string>> = { en: 'English', fr: 'French' }

/** What a licence says, by what it forbids. */
const FORBIDDEN = {
  terms: 'these terms of use prohibit giving others access to the data',
  'non-commercial': 'this licence allows no commercial use',
  'no-derivatives': 'this licence allows nothing to be made from the work',
}

export const claims: PhrasesOf<'event' | 'source' | 'claim'> = {
  'event/period-reversed': {
    meaning: 'An event ends before it starts.',
    remedy: 'Correct the date that is wrong.',
    message: ({ start }) => `the event ends before it starts (${start})`,
    expected: ({ start }) => `${start} or later`,
  },
  'source/likely-relay': {
    meaning:
      'Two sources print the same five words or more about the same count, and neither is said to repeat the other. If one does, its speaker would have a vote of its own.',
    remedy:
      'If one page repeats the other, name the other in its column relays. If each heard it itself, accept this as a known issue.',
    message: ({ other, claims: [one, two] }) =>
      `prints the same words as ${other.id} (claims ${one} and ${two}): it may repeat that source`,
    expected: ({ other }) => `${other.id} in the column relays, if it repeats it`,
  },
  'source/not-archived': {
    meaning: 'A page on the web has no archived copy. When it goes away nobody can check the words any more.',
    remedy: 'Have the page archived and type the address of the copy in archived_url.',
    message: () => 'no archived copy of this page is named',
    expected: () => 'the address of an archived copy in archived_url',
  },
  'source/licence-forbids': {
    meaning:
      'The licence of a source forbids what publishing does: handing its figures on, to anybody and for any purpose. ACLED prohibits giving others direct access to its data; NonCommercial and NoDerivatives do not go with CC BY-SA 4.0. A few words may be quoted, but a table that is taken over is more than a quotation.',
    remedy:
      'Take the claims of this source out of raw/, with its table in raw/imports/; make compare needs neither. Or have the permission of the publisher, and type in licence what it allows.',
    message: ({ why, claims }) =>
      `${FORBIDDEN[why]}, so nothing is published while ${claims === 1 ? 'a claim comes' : `${grouped(claims)} claims come`} from it`,
    expected: () =>
      'a source that may be published, such as one under CC-BY-4.0; make compare works without importing',
  },
  'claim/period-reversed': {
    meaning: 'The period over which a claim counts ends before it begins.',
    remedy: 'Correct the date that is wrong.',
    message: ({ from }) => `the period ends before it begins (${from})`,
    expected: ({ from }) => `${from} or later`,
  },
  'claim/before-event': {
    meaning: 'A claim counts up to a day before its event began, so it cannot count anybody.',
    remedy: 'Correct the date, or the event.',
    message: ({ start }) => `the count ends before the event begins (${start})`,
    expected: ({ start }) => `${start} or later, or the id of another event`,
  },
  'claim/counts-beyond-report': {
    meaning: 'A claim counts up to a day after it was said. Nobody can count days to come.',
    remedy: 'Correct the date that is wrong; leave as_of empty if the source does not say.',
    message: ({ reported }) =>
      `the count goes on after the report (${reported}): nobody can count days to come`,
    expected: ({ reported }) => `${reported} or earlier`,
  },
  'claim/reported-before-event': {
    meaning: 'A claim was said before its event began.',
    remedy: 'Correct the date, or the event: there may be another in the same place.',
    message: ({ start }) => `this was said before the event began (${start})`,
    expected: ({ start }) => `${start} or later, or the id of another event`,
  },
  'claim/reported-after-source': {
    meaning: 'A claim is said to be younger than the page that prints it.',
    remedy: 'Correct one of the dates. If the page was changed later, accept this as a known issue.',
    message: ({ published }) => `this was said after its source was published (${published})`,
    expected: ({ published }) => `${published} or earlier`,
  },
  'claim/reported-in-future': {
    meaning: 'A claim was said later than it was typed.',
    remedy: 'Correct the date that is wrong.',
    message: ({ recorded }) => `the report is later than the day on which it was typed (${recorded})`,
    expected: ({ recorded }) => `${recorded} or earlier`,
  },
  'claim/other-year': {
    meaning:
      'A claim was said long after its event, and just when another event took place in the same place. The year may have been mistaken.',
    remedy: 'Name the other event. If the claim does look back, type as_of, or accept this as a known issue.',
    message: ({ event, other }) =>
      `this was said long after ${event}, in the days of ${other} in the same place`,
    expected: ({ other }) => `${other} in the column event_id, or a date in as_of`,
  },
  'claim/in-other-file': {
    meaning:
      'The file bears the name of one event and the claim names another that is not part of it. A row may have been pasted into the wrong file.',
    remedy: 'Move the row to the file of its event, or correct the event.',
    message: ({ event, file }) => `a claim about ${event} stands in the file of ${file}`,
    expected: ({ event, file }) =>
      `${file} in the column event_id, or this row moved to raw/notes/${event}.csv`,
  },
  'claim/unknown-language': {
    meaning: 'The words are in a language that has no table yet, and no figure is typed beside them.',
    remedy: 'Type the figure in notation. A further language is one table in pipeline/wording/.',
    message: () => 'words of this language cannot be read yet',
    expected: () => 'the figure typed in notation in the column figure',
  },
  'claim/other-language': {
    meaning: 'The words cannot be read in the language that is given, and can in another.',
    remedy: 'Correct the language.',
    message: ({ other }) =>
      `these words are not understood in this language, but in ${LANGUAGE_NAMES[other] ?? other}`,
    expected: ({ other }) => other,
  },
  'claim/unknown-hedge': {
    meaning:
      'Words stand before or after the figure whose effect on it is not known. A hedge is never guessed.',
    remedy:
      'Type the words as printed. If these are, set the claim aside for now (rank deprecated, with a reason), and tell the editors; CONTRIBUTING shows how the table learns them.',
    message: () => 'these words before or after the figure are not in the table of hedges',
    expected: ({ known }) =>
      `the words as printed; if these are, rank deprecated with a reason until the table has learnt them. It knows ${known.join(', ')}`,
  },
  'claim/no-figure': {
    meaning: 'The words state no number of people with this outcome.',
    remedy: 'Type the words that state it, or correct the outcome.',
    message: ({ outcome, states }) =>
      states
        ? `the wording states people ${OUTCOME_WORDS[states]}, not people ${OUTCOME_WORDS[outcome]}`
        : 'the wording states no figure',
    expected: ({ outcome, states }) =>
      states
        ? `${states} in the column outcome, or words that state a number of people ${OUTCOME_WORDS[outcome]}`
        : `words that state a number of people ${OUTCOME_WORDS[outcome]}`,
  },
  'claim/several-figures': {
    meaning: 'The words state more than one number of people with this outcome.',
    remedy: 'Type one claim for each figure, with its own words.',
    message: () => 'the wording states several figures',
    expected: () => 'the words of one figure only',
  },
  'claim/unclear-separator': {
    meaning:
      'A separator inside a number could mark thousands or decimals: 10.000 is ten thousand in one language and ten in another.',
    remedy:
      'Type the number with the separator of the language. If the source prints it so, type the figure in notation and set the claim aside (rank deprecated).',
    message: () => 'the separator in this number can be read in two ways',
    expected: ({ thousands }) => `a whole number of people, with ${thousands} or a space between thousands`,
  },
  'claim/figure-disagrees': {
    meaning: 'The figure typed beside the words is not what the words say.',
    remedy: 'Correct the figure, or empty its cell: then it is read from the words.',
    message: () => 'the figure is not what the wording says',
    expected: ({ read }) =>
      read ? `${read}, or an empty cell` : 'an empty cell: the wording says that the number is not known',
  },
  'claim/corrects-another': {
    meaning: 'A claim takes back one that is of another speaker, about another count, or later.',
    remedy: 'Name the claim that is corrected, or empty the cell.',
    message: () => 'a claim can correct only an earlier claim of the same speaker on the same count',
    expected: () => 'the id of such a claim, or an empty cell',
  },
  'claim/twice': {
    meaning: 'Two rows type the same words of the same speaker in the same source about the same count.',
    remedy: 'Remove one of the two.',
    message: ({ first }) => `the same claim stands already in ${first.file}:${first.line} (${first.id})`,
    expected: () => 'one row for one claim',
  },
  'claim/count-falls': {
    meaning:
      'One speaker gives a toll, and later a lower one that is not marked as a correction. A toll does not fall by itself, so one of the two was withdrawn or counts something else.',
    remedy:
      'If the later word takes the earlier back, name it in supersedes. If it counts something else, correct place, group_id or counting.',
    message: ({ earlier, day, low, high }) =>
      `the same speaker said at least ${grouped(low)} by ${day} (${earlier.id}, ${earlier.file}:${earlier.line}), and now at most ${grouped(high)}`,
    expected: ({ earlier }) => `${earlier.id} in supersedes, if this corrects it`,
  },
  'claim/part-above-whole': {
    meaning: 'In one source, one speaker counts more in a part than in its whole on the same day.',
    remedy: 'Look at the words again: one of the two may count something else.',
    message: ({ whole, low, high }) =>
      `at least ${grouped(low)} in this part, but at most ${grouped(high)} in its whole (${whole.id}, ${whole.file}:${whole.line})`,
    expected: ({ high }) => `a part of at most ${grouped(high)}, or another group_id, place or outcome`,
  },
  'claim/unchecked-wording': {
    meaning:
      'The words cannot be read, so the figure typed beside them stands on the word of the recorder alone.',
    remedy: 'Nothing needs to be done; a second pair of eyes is welcome.',
    message: () => 'these words cannot be read yet, so what is typed beside them stands unchecked',
    expected: () => null,
  },
  'claim/unclear-noun': {
    meaning: 'A word such as "victims" leaves open whether people are dead or wounded.',
    remedy: 'Type killed_or_wounded in the column outcome, unless the source makes it clear elsewhere.',
    message: () => 'this word does not say whether the people are dead or wounded',
    expected: () => 'killed_or_wounded in the column outcome, unless the source makes it clear elsewhere',
  },
  'claim/hedge-scope': {
    meaning:
      'One hedge stands before two figures ("at least 40 dead and 250 wounded") and is taken to cover both.',
    remedy: 'Nothing needs to be done, unless the source means it otherwise.',
    message: ({ hedge }) => `"${hedge}" stands before another figure and is taken to cover this one too`,
    expected: () => null,
  },
}
