/** What an id is made from; see `claimId`. */
export interface ClaimNamed {
  readonly event: string
  readonly group: string
  readonly outcome: string
  readonly speaker: string
  /** When it was said; empty where that is not known. */
  readonly reportedOn: string
}

/**
 * A name for a claim, as those beside it are made: the short name of its event, whose loss, what happened, who says so. The
 * day tells a later claim from an earlier one, and a number what is still the same.
 *
 * `siblings`: the ids of the other claims about the event. `taken`: every id that there is or ever was.
 */
export function claimId(named: ClaimNamed, siblings: readonly string[], taken: ReadonlySet<string>): string {
  const { event, group, outcome, speaker, reportedOn } = named
  const happened = outcome === 'killed_or_wounded' ? 'casualties' : outcome
  const prefix = shortNameOf(event, siblings, taken)
  const plain = slug([prefix, group, happened, speaker].join('-'))
  const [, month, day] = /^\d{4}-(\d\d)-(\d\d)$/.exec(reportedOn) ?? []
  return firstFree(month && day ? [plain, `${plain}-${month}${day}`] : [plain], taken)
}

/** A name for an event: its English name, and the year in which it began where the name does not say it. */
export function eventId(name: string, start: string, taken: ReadonlySet<string>): string {
  const year = start.slice(0, 4)
  const plain = slug(name.replaceAll(/\b(?:the|a|an|of|on|in|at)\b/gi, ' '))
  return firstFree([plain.split('-').includes(year) ? plain : slug(`${plain}-${year}`)], taken)
}

/** Small letters without accents, digits, and single hyphens between. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** `k16`, as the claims about the event have it; else initials and year, if they lead to no other event; else its id. */
function shortNameOf(event: string, siblings: readonly string[], taken: ReadonlySet<string>): string {
  const beginnings = siblings.map(id => id.split('-')[0] ?? '')
  const [first] = beginnings
  if (first !== undefined && beginnings.every(one => one === first) && /\d/.test(first)) return first
  if (first !== undefined) return event
  const [, names = '', year = ''] = /^(.+)-\d\d(\d\d)$/.exec(event) ?? []
  const short = `${names
    .split('-')
    .map(name => name[0] ?? '')
    .join('')}${year}`
  return year === '' || [...taken].some(id => id.startsWith(`${short}-`)) ? event : short
}

function firstFree(names: readonly string[], taken: ReadonlySet<string>): string {
  const free = names.find(name => !taken.has(name))
  if (free !== undefined) return free
  const last = names.at(-1) ?? ''
  for (let number = 2; ; number++) if (!taken.has(`${last}-${number}`)) return `${last}-${number}`
}
