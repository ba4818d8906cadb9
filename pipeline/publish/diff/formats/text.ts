import type { Language } from '../../../model/language/language.ts'
import { sentence } from '../../../report/wording.ts'
import type { Item, Part, Told } from '../told.ts'

/** How many items of a part a terminal is given; what is lost is told whole. */
const MOST = 12

/** A diff for people on a terminal: what is lost first, each change on a line with its reason below. */
export function showDiffText(told: Told, { diff: words }: Language): string {
  const width = Math.max(...told.sides.map(({ label }) => label.length))
  return [
    ...told.sides.map(({ label, text }) => `${label.padEnd(width)}  ${sentence(text)}`),
    ...told.heads.map(sentence),
    ...told.parts.flatMap(part => ['', part.title, ...linesOf(part, words.more)]),
    '',
  ].join('\n')
}

function linesOf({ name, items, left }: Part, more: (count: number) => string): readonly string[] {
  const shown = name === 'losses' ? items : items.slice(0, MOST)
  const rest = items.length - shown.length + left
  return [...shown.flatMap(itemLines), ...(rest > 0 ? [`  ${more(rest)}`] : [])]
}

function itemLines({ key, text, why }: Item): readonly string[] {
  const line = key === null ? sentence(text) : `${sentence(key)}  ${sentence(text)}`
  return [`  ${line}`, ...(why === null ? [] : [`      ${sentence(why)}`])]
}
