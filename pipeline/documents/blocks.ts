import type { LanguageCode } from '../model/language/language.ts'
import { SPEECH } from '../model/language/speech.ts'
import { descriptionOf, valuesOf } from '../model/meaning.ts'
import { MARKS } from '../model/methods/marks.ts'
import { RULES_OF_METHODS } from '../model/methods/methods.ts'
import { RULES } from '../model/rules.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import { code, plain, table } from './markdown.ts'

/**
 * A part of a document that follows from the code, as Markdown; null if there is none of that name:
 * `marks`, what a rule may rest on; `rules-of-method …`; `rules-of-trace`; `values table.column`; `decisions`.
 */
export function blockOf(name: string, language: LanguageCode, schemas: SchemaBook): string | null {
  const [kind, of = ''] = name.split(' ')
  switch (kind) {
    case 'marks':
      return marks(language)
    case 'rules-of-method':
      return rulesOfMethod(of, language)
    case 'rules-of-trace':
      return rulesOfTrace(language)
    case 'values':
      return values(of, language, schemas)
    case 'decisions':
      return decisions(language, schemas)
    default:
      return null
  }
}

function marks(language: LanguageCode): string {
  return Object.values(MARKS)
    .map(mark => mark[language])
    .map(({ name, means }) => `- **${name}**${COLON[language]} ${means}`)
    .join('\n')
}

function rulesOfMethod(method: string, language: LanguageCode): string | null {
  const rules = Object.entries(RULES_OF_METHODS).find(([name]) => name === method)?.[1]
  if (!rules) return null
  return table(
    HEADS[language].method,
    rules.map(rule => [String(rule.step), plain(rule[language]), `*${MARKS[rule.status][language].name}*`]),
  )
}

function rulesOfTrace(language: LanguageCode): string {
  const { rules } = SPEECH[language]
  return table(
    [code('rule'), HEADS[language].means],
    RULES.map(rule => [code(rule), plain(rules[rule])]),
  )
}

function values(of: string, language: LanguageCode, schemas: SchemaBook): string | null {
  const [name, column = ''] = of.split('.')
  const { raw, dist, methodology } = schemas
  const schema = Object.entries({ ...raw, ...dist, methodology }).find(([one]) => one === name)?.[1]
  const found = schema?.properties[column]
  if (!found) return null
  return table(
    [code(column), HEADS[language].means],
    valuesOf(found, language).map(({ value, meaning }) => [code(value), plain(meaning)]),
  )
}

/** What the editors may decide, and how: the columns of raw/desk/methodology.json. */
function decisions(language: LanguageCode, { methodology }: SchemaBook): string {
  return table(
    HEADS[language].decision,
    Object.entries(methodology.properties).map(([name, decision]) => [
      code(name),
      plain(descriptionOf(decision, language)),
    ]),
  )
}

const COLON: Readonly<Record<LanguageCode, string>> = { en: ':', fr: '\u00a0:' }

const HEADS = {
  en: { means: 'means', method: ['step', 'rule', 'rests on'], decision: ['decision', 'what is decided'] },
  fr: { means: 'sens', method: ['étape', 'règle', 'repose sur'], decision: ['choix', 'ce qui est décidé'] },
} as const satisfies Readonly<Record<LanguageCode, object>>
