import type { Language } from '../../../model/language/language.ts'
import { escapeMarkdown, sentence } from '../../../report/wording.ts'
import type { Item, Part, Told } from '../told.ts'

/** GitHub and GitLab refuse a comment of more than 65,536 characters as a whole; bytes are at least as many. */
const MOST_BYTES = 50_000
/** What is lost may take this much. */
const MOST_FOR_LOSSES = 60_000
/** Kept free for the sentences that count what was left out. */
const RESERVE = 2_000

/**
 * A diff as a comment on a pull request. What is lost comes first and is never left out as long as there is room for its names alone;
 * of the rest as much as fits, and what does not is counted. Nothing in the data can become markup, a link or a mention.
 */
export function showDiffMarkdown(told: Told, { diff: words }: Language): string {
  const lines: string[] = [
    `## ${safe(told.title)}`,
    '',
    ...told.sides.map(({ label, text }) => `- **${safe(label)}** ${safe(text)}`),
    '',
    ...told.heads.map(head => `**${safe(head)}**\n`),
  ]
  let size = bytesOf(lines.join('\n'))
  for (const part of told.parts) {
    const head = `\n### ${safe(part.title)}\n`
    const isLoss = part.name === 'losses'
    size += bytesOf(head) + 1
    const room = (isLoss ? MOST_FOR_LOSSES : MOST_BYTES) - RESERVE - size
    const { shown, left } = isLoss ? lossesIn(part, room) : fitting(part.items.map(lineOf), room)
    const rest = left + part.left
    lines.push(head, ...shown)
    if (rest > 0) lines.push(`- ${safe(isLoss ? words.moreLosses(rest) : words.more(rest))}`)
    size += bytesOf(shown.join('\n')) + 1
  }
  return `${lines.join('\n')}\n`
}

interface Fitting {
  readonly shown: readonly string[]
  readonly left: number
}

/** What is lost, with its reasons if there is room for all of them, else by name alone. */
function lossesIn({ items }: Part, room: number): Fitting {
  const whole = fitting(items.map(lineOf), room)
  return whole.left === 0 ? whole : fitting(items.map(shortLineOf), room)
}

function fitting(lines: readonly string[], room: number): Fitting {
  let left = room
  const shown: string[] = []
  for (const line of lines) {
    left -= bytesOf(line) + 1
    if (left < 0) break
    shown.push(line)
  }
  return { shown, left: lines.length - shown.length }
}

function lineOf({ key, text, why }: Item): string {
  const name = key === null ? '' : `<code>${safe(key)}</code> `
  return `- ${name}${safe(text)}${why === null ? '' : `${/[.!?…]$/.test(text) ? '' : '.'} ${safe(why)}`}`
}

function shortLineOf({ name }: Item): string {
  return `- ${safe(name)}`
}

function safe(text: string): string {
  return escapeMarkdown(sentence(text))
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
