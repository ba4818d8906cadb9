import type { Rule } from '../../rules.ts'

/** Why a claim has its role, as METHODOLOGY has it too. */
export const rules: Readonly<Record<Rule, string>> = {
  'as-read': 'It enters with the bounds of its words.',
  'halo-of-round-number': 'A bare round number may be rounded, so it reaches to either side.',
  'not-covered': 'The method does not count this outcome, this group or this way of counting.',
  'place-inside-event': 'It counts only one place inside the event, so it is a floor and no ceiling.',
  'preliminary-toll': 'The source gives a documented minimum or a toll that may rise, so it is no ceiling.',
  'denial-of-own-losses': 'A party that denies losses of its own says nothing about them.',
  'own-losses-ceiling-dropped': 'A party tends to play down its own losses, so its upper bound is dropped.',
  'enemy-losses-floor-lowered': "A party tends to play up its enemy's losses, so its lower bound is lowered.",
  'greatest-lower-bound': 'No claim in the best history gives a higher lower bound by that day.',
  'least-upper-bound': 'No claim in the best history gives a lower upper bound on or after that day.',
  'floor-of-parts': 'It counts a part of the whole, and floors of parts that do not overlap add up.',
  'ceiling-of-whole': 'It counts a whole around this part, or a part beside it, so it leaves only so much.',
  'no-room-beside-parts': 'The parts or the whole of what it counts leave no room for its number.',
  'weighted-lower-median':
    'It states the lower median of the numbers on which the voices with two bounds centre.',
  'moved-to-lower-bound':
    'The median of the stated numbers lies below the band, so the lower bound is taken.',
  'moved-to-upper-bound':
    'The median of the stated numbers lies above the band, so the upper bound is taken.',
  'moved-to-floor':
    'The median of the stated numbers lies above the band, whose end nobody states, so the floor is taken.',
  floor: 'Only lower bounds are known; the highest of them is the floor.',
  'one-voice-one-vote': 'The same voice has one vote about that day, and another of its claims casts it.',
  'earlier-word':
    'Another claim of the same voice votes: one that is preferred, that counts the whole event, or that is later.',
  'corrected-by-speaker': 'The speaker took it back.',
  'lowest-reported': 'No voice that the method listens to gives a lower number.',
  'highest-reported': 'No voice gives a higher number.',
  'most-reliable':
    'It is more reliable than the others: by the grade of its speaker, by a number where they name only a size, or by how near its speaker is.',
  'lower-of-equals': 'It gives the lowest number among speakers none of whom is clearly more reliable.',
  corroborated: 'Its number lies within the bounds that another voice gives.',
  'residual-beside-incidents':
    'It counts the whole event; beside the incidents inside, which the named claims count, so much of it is left.',
  'third-lower-bound': 'Three types of speakers support at least so many.',
  'size-as-number': 'It names only a size, for which the table of the method has one number.',
  'one-place-only': 'It counts only one place inside the event, and the method takes figures of the whole.',
  'opponent-claim-only-high':
    "A party speaks of its enemy's losses, so its figure may set no more than high.",
  'sum-of-incidents':
    'It counts an incident inside the event; the figures of the incidents add up to more than any figure of the whole.',
  'rank-deprecated': 'The recorder set it aside and says why.',
  'no-figure': 'The source says that the number is not known.',
  'weight-zero': 'The grade of its speaker has no vote.',
}
