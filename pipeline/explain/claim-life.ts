import type { Estimate, TraceEntry } from '../model/assessment.ts'
import type { Claim, Stake } from '../model/casebook.ts'
import { RULES } from '../model/rules.ts'
import { paragraph, showBounds } from './layout.ts'

/** One claim: what it did to the estimate, its words, who said them, where they were printed and where they were typed. */
export function claimLife(
  claim: Claim,
  entries: readonly TraceEntry[],
  { scope }: Estimate,
): readonly string[] {
  const { note, figure, speaker, source, stake, cutOff, file, line } = claim
  const [first] = entries
  const roles = entries.map(({ role }) => role.replaceAll('_', ' ')).join(', ')
  const related =
    note.event_id === scope.eventId && note.group_id === scope.groupId && note.outcome === scope.outcome
  const about = related ? '' : ` about ${note.event_id}/${note.group_id}/${note.outcome}`
  const used = first?.after && figure && (first.after.low !== figure.low || first.after.high !== figure.high)
  const field = (name: string, text: string) => paragraph(`    ${name.padEnd(10)}`, text)
  return [
    ...paragraph('  ', `${note.claim_id}${about}`),
    ...field('role', roles),
    ...field('because', reasons(entries)),
    ...(note.rank_reason ? field('reason', note.rank_reason) : []),
    ...field('wording', `"${note.wording}" (${note.language})`),
    ...field(
      'figure',
      figure
        ? `${showBounds(figure)}${figure.mode === null || figure.mode === figure.high ? '' : `, around ${figure.mode}`}`
        : 'not given',
    ),
    ...(used && first.after ? field('used as', showBounds(first.after)) : []),
    ...field('speaker', `${speaker.name_en} (${speaker.kind.replaceAll('_', ' ')}${STAKES[stake]})`),
    ...field(
      'counts',
      `up to ${cutOff}${note.as_of ? '' : ' (the source does not say)'}${note.reported_on ? `, reported ${note.reported_on}` : ''}`,
    ),
    ...field(
      'source',
      `${source.publisher}${source.title ? `: ${source.title}` : ''}${source.url ? ` <${source.url}>` : ''}`,
    ),
    ...(source.relays ? field('relays', source.relays) : []),
    ...field('typed in', `${file}:${line}`),
  ]
}

const STAKES: Readonly<Record<Stake, string>> = {
  own_losses: ", of its own side's losses",
  enemy_losses: ", of its enemy's losses",
  none: '',
}

function reasons(entries: readonly TraceEntry[]): string {
  const rules = [...new Set(entries.flatMap(({ rules }) => rules))]
  const others = [...new Set(entries.flatMap(({ conflictsWith }) => conflictsWith))]
  const sentences = rules.map(rule => `${RULES[rule]} [${rule}]`)
  return others.length === 0 ? sentences.join(' ') : `${sentences.join(' ')} See ${others.join(', ')}.`
}
