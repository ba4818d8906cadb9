import type { Explanation } from '../../model/journey/explanation.ts'
import type { Language } from '../../model/language/language.ts'
import { asJson } from '../../report/wording.ts'
import type { Block, Telling } from '../telling.ts'

/**
 * Version of the format, as semantic versioning has it: a name that goes away or means something else raises the first
 * number, a name that is added the second.
 */
export const FORMAT_VERSION = '1.0.0'

/**
 * An explanation as JSON, as `schemas/explanation.schema.json` describes it: the facts with names as in the published
 * tables, and beside each figure what the other formats say of it.
 */
export function showJson(
  { figures, ...facts }: Explanation,
  { title, remarks, chapters }: Telling,
  { code, explanation: words }: Language,
): string {
  return asJson({
    format: 'bilan-explanation',
    format_version: FORMAT_VERSION,
    language: code,
    ...inSnakeCase(facts),
    title,
    remarks,
    figures: figures.map((figure, i) => ({
      ...inSnakeCase(figure),
      title: chapters[i]?.title ?? '',
      in_words: (chapters[i]?.sections ?? []).map(({ title, blocks }) => ({
        title,
        sentences: blocks.flatMap(block => sentencesOf(block, words)),
      })),
    })),
  })
}

function sentencesOf(block: Block, words: Language['explanation']): readonly string[] {
  switch (block.kind) {
    case 'text':
      return [block.text]
    case 'items':
      return block.items
    case 'fields': {
      const { title, fields } = block
      return [
        ...(title === null ? [] : [title]),
        ...fields.map(({ label, text }) => words.labelled(label, text)),
      ]
    }
    case 'table':
      return [block.head, ...block.rows].map(cells => cells.join(' | '))
  }
}

/** The same facts with the names of their properties written as in the published tables. */
function inSnakeCase(facts: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`),
      snaked(value),
    ]),
  )
}

function snaked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snaked)
  return typeof value === 'object' && value !== null ? inSnakeCase(value) : value
}
