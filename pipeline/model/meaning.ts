import type { LanguageCode } from './language/language.ts'
import type { ColumnSchema, Described } from './schema-book.ts'

/** What a table, a column or a decision is for. */
export function descriptionOf(described: Described, language: LanguageCode): string {
  return language === 'en' ? described.description : described['x-description-fr']
}

/** The values that a cell may have, but for an empty one, with what each means; none where the values are not named. */
export function valuesOf(
  { enum: values = [], 'x-values': meanings = {} }: ColumnSchema,
  language: LanguageCode,
): readonly { readonly value: string; readonly meaning: string }[] {
  return values.flatMap(value =>
    value === null ? [] : { value, meaning: meanings[value]?.[language] ?? '' },
  )
}

/** What a column is for and what each of its values means, for formats that have one text for a column. */
export function meaningOf(column: ColumnSchema, language: LanguageCode): string {
  const colon = language === 'en' ? ':' : '\u00a0:'
  const values = valuesOf(column, language).map(({ value, meaning }) => `${value}${colon} ${meaning}`)
  return [descriptionOf(column, language), ...values].join(' ')
}
