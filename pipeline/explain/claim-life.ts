import { type Figure, grouped } from '../model/figure.ts'
import type { Estimate, TraceEntry } from '../model/journey/assessment.ts'
import type { Claim, Stake } from '../model/journey/casebook.ts'
import { SPEECH } from '../model/language/speech.ts'
import type { SourceRow } from '../model/records.gen.ts'
import { paragraph, showBounds } from './layout.ts'

/** One claim: its words, who said them, where they were printed and typed, and what the claim did to the estimate. */
export function claimLife(
  claim: Claim,
  entries: readonly TraceEntry[],
  { scope }: Estimate,
): readonly string[] {
  const { note, figure, speaker, source, stake, file, line } = claim
  const counted = [note.event_id, note.group_id, note.outcome, note.counting].join('/')
  const isOwn = counted === [scope.eventId, scope.groupId, scope.outcome, scope.counting].join('/')
  const about = isOwn ? '' : `, about ${counted}`
  return [
    ...paragraph('  ', `${note.claim_id}${about}`),
    ...field('wording', `"${note.wording}" (${note.language})`),
    ...field('figure', figure ? showFigure(figure) : 'not given'),
    ...field('speaker', `${speaker.name_en} (${speaker.kind.replaceAll('_', ' ')}${STAKES[stake]})`),
    ...field('counts', showDates(claim)),
    ...field('source', showSource(source)),
    ...(source.relays ? field('relays', source.relays) : []),
    ...field('typed in', `${file}:${line}`),
    ...entries.flatMap(entry => field(entry.role.replaceAll('_', ' '), showReason(entry, figure))),
    ...(note.rank_reason ? field('reason', note.rank_reason) : []),
  ]
}

function field(name: string, text: string): readonly string[] {
  return paragraph(`    ${name.padEnd(13)}`, text)
}

const STAKES: Readonly<Record<Stake, string>> = {
  own_losses: ", of its own side's losses",
  enemy_losses: ", of its enemy's losses",
  none: '',
}

function showFigure(figure: Figure): string {
  const { mode, low, high } = figure
  const centred = mode !== null && mode !== low && mode !== high
  return centred ? `${showBounds(figure)}, around ${grouped(mode)}` : showBounds(figure)
}

function showDates({ note, from, cutOff }: Claim): string {
  const said = note.as_of ? '' : ' (the source does not say)'
  return `${from ? `from ${from} ` : ''}up to ${cutOff}${said}${note.reported_on ? `, reported ${note.reported_on}` : ''}`
}

function showSource({ publisher, title, url }: SourceRow): string {
  return `${publisher}${title ? `: ${title}` : ''}${url ? ` <${url}>` : ''}`
}

/** Why the claim has its role, with what bounds if they are not those of its words, and beside which other claims. */
function showReason({ rules, after, conflictsWith }: TraceEntry, figure: Figure | null): string {
  const sentences = rules.map(rule => `${SPEECH.en.rules[rule]} [${rule}]`)
  const loosened = after && figure && (after.low !== figure.low || after.high !== figure.high)
  return [
    ...sentences,
    ...(loosened ? [`Used as ${showBounds(after)}.`] : []),
    ...(conflictsWith.length > 0 ? [`See ${conflictsWith.join(', ')}.`] : []),
  ].join(' ')
}
