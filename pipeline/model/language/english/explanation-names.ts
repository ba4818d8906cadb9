import type { ExplanationWords } from '../explanation-words.ts'

export const sections: ExplanationWords['sections'] = {
  figure: 'The figure',
  why: 'Why low, best and high are what they are',
  claims: 'The claims',
  contest: 'What contradicts what',
  relatives: 'Parts and wholes',
  hangsOn: 'What it hangs on',
  known: 'How it became known',
  methods: 'The same under every method',
  ruling: 'Ruling of the editors',
}

export const labels: ExplanationWords['labels'] = {
  status: 'status',
  verdict: 'verdict',
  grade: 'grade',
  options: 'options',
  gaps: 'gaps',
  noBest: 'no best',
  words: 'words',
  read: 'read as',
  speaker: 'speaker',
  counts: 'counts',
  public: 'public',
  source: 'source',
  relays: 'relays',
  typed: 'typed in',
  reason: 'reason',
  day: 'public on',
  asOf: 'as of',
  news: 'new claims',
  method: 'method',
  remark: 'remark',
}

export const roles: ExplanationWords['roles'] = {
  supports: 'supports',
  dissents: 'dissents',
  sets_low: 'sets low',
  sets_best: 'sets best',
  sets_high: 'sets high',
  duplicate_of: 'repeats',
  superseded: 'superseded',
  out_of_scope: 'not used',
  deprecated: 'set aside',
}

export const verdicts: ExplanationWords['verdicts'] = {
  consistent: 'consistent',
  contested: 'contested',
  single: 'a single voice',
  none: 'no voice',
}

export const statuses: ExplanationWords['statuses'] = {
  provisional: 'provisional (one voice alone, neither a witness nor an investigation)',
  corroborated: 'corroborated (several voices, or a witness or an investigation)',
  fair: 'fair (several voices about one strike)',
  weak: 'weak (a single voice)',
  contested: 'contested (several voices about a battle, in which either side may be to blame)',
  verified: 'verified (three independent types of speakers agree)',
  pending: 'pending (three independent types of speakers do not agree yet)',
}

export const grades: ExplanationWords['grades'] = {
  strong: 'strong',
  moderate: 'moderate',
  weak: 'weak',
  disputed: 'disputed: the voices contradict each other',
  none: 'none: there is no figure to grade',
}

export const missing: ExplanationWords['missing'] = {
  no_figure: 'The sources speak of it but give no number.',
  all_set_aside: 'Every claim about it is set aside.',
  no_lower_bound: 'Only upper bounds are known, so there is no best figure.',
  no_support:
    'Every claim up to this date contradicts the better supported ones, so there is no best figure.',
  not_covered: 'The method does not count this.',
  method_gives_none: 'The method gives a range and no best figure.',
  not_verified: 'Fewer than three independent types of speakers support one number.',
}

export const stakes: ExplanationWords['stakes'] = {
  own_losses: ", of its own side's losses",
  enemy_losses: ", of its enemy's losses",
  none: '',
}

export const kinds: ExplanationWords['kinds'] = {
  party: 'a party to the fighting',
  hospital: 'hospital',
  health_authority: 'health authority',
  local_authority: 'local authority',
  witness: 'witness',
  community: 'community',
  un: 'United Nations',
  ngo: 'NGO',
  media: 'media',
  investigation: 'investigation',
  other: 'other',
}
