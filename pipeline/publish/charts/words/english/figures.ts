import type { FigureWords, MethodWords } from '../chart-words.ts'

export const figures: FigureWords = {
  atLeast: n => `at least ${n}`,
  atMost: n => `at most ${n}`,
  about: (mode, low, high) => `about ${mode} (${low} to ${high})`,
  between: (low, high) => `${low} to ${high}`,
  best: n => `best ${n}`,
  range: range => `range ${range}`,
  andMore: n => `${n} and more`,
  upTo: n => `up to ${n}`,
  allowed: runs => `allowed ${listed(runs)}`,
  noBounds: 'no bounds',
  noUpperBound: 'no upper bound',
  contested: 'contested',
  floor: 'a floor',
  oneNumber: 'one number only',
  noBest: 'no best figure',
  none: 'no figure',
  noneGiven: 'no figure given',
  floorFromParts: 'floor from claims about parts',
  ceilingFromWhole: 'ceiling from claims about the whole',
  missing: {
    no_figure: 'no figure given',
    all_set_aside: 'no estimate: every claim is set aside',
    no_lower_bound: 'no estimate: nobody states a least number',
    no_support: 'no estimate: no claim of that day stands',
    not_covered: 'no estimate: the method does not count this',
    method_gives_none: 'no estimate: the method gives a range only',
    not_verified: 'no estimate: not verified',
  },
  nothing: {
    no_figure: 'nothing: the sources give no number',
    all_set_aside: 'nothing: every claim is set aside',
    no_lower_bound: 'nothing: nobody states a least number',
    no_support: 'nothing: no claim of that day stands',
    not_covered: 'does not count this',
    method_gives_none: 'nothing',
    not_verified: 'nothing yet: no three types of speakers agree',
  },
}

export const methods: MethodWords = {
  means: {
    monotone: 'all that the claims allow of a toll that never falls',
    'ucdp-like': 'deaths only: the more reliable source, else the lower figure',
    'acled-like': 'deaths only: one number, the lowest until others bear one out',
    'ibc-like': 'civilians only: the lowest and the highest figure reported',
    'airwars-like': 'dead and wounded: the lowest and the highest figure reported',
    'un-3-types': 'a minimum on which three types of speakers agree',
  },
  statuses: {
    provisional: 'provisional',
    corroborated: 'corroborated',
    fair: 'fair',
    weak: 'weak',
    contested: 'contested',
    verified: 'verified',
    pending: 'pending',
  },
  byDefault: method => `${method} (default)`,
  ruling: 'editors’ ruling',
}

/** "a", "a or b", "a, b or c". */
function listed(texts: readonly string[]): string {
  return [texts.slice(0, -1).join(', '), ...texts.slice(-1)].filter(Boolean).join(' or ')
}
