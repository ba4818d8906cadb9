import type { LanguageCode } from '../model/language/language.ts'
import { descriptionOf, valuesOf } from '../model/meaning.ts'
import type { ColumnSchema, SchemaBook, TableSchema } from '../model/schema-book.ts'
import { DICTIONARY_WORDS } from './dictionary-words.ts'
import { code, plain, table } from './markdown.ts'

/** Tables under one heading. */
interface Part {
  readonly title: string
  readonly introduction: string
  readonly tables: readonly (readonly [name: string, schema: TableSchema])[]
}

/** The dictionary of the repository: what people type into `raw/`, and what is published. */
export function dictionaryOfRepository({ raw, dist }: SchemaBook, language: LanguageCode): string {
  const words = DICTIONARY_WORDS[language]
  return [
    `<!-- ${words.generated} -->\n`,
    dictionary(
      [
        { title: words.raw, introduction: words.asTyped, tables: Object.entries(raw) },
        { title: words.published, introduction: '', tables: Object.entries(dist) },
      ],
      language,
    ),
  ].join('\n')
}

/** The dictionary that is published: the tables of `dist/`, in the order in which a reader meets them. */
export function dictionaryOfRelease(
  tables: readonly { readonly name: string; readonly schema: TableSchema }[],
  { dist: { diagnostics, changes } }: SchemaBook,
  language: LanguageCode,
): string {
  const words = DICTIONARY_WORDS[language]
  return dictionary(
    [
      {
        title: words.tables,
        introduction: words.twins,
        tables: [
          ...tables.map(({ name, schema }) => [name, schema] as const),
          ['changes', changes],
          ['diagnostics', diagnostics],
        ],
      },
    ],
    language,
  )
}

function dictionary(parts: readonly Part[], language: LanguageCode): string {
  const words = DICTIONARY_WORDS[language]
  const known: Known = {
    tables: new Set(parts.flatMap(({ tables }) => tables.map(([name]) => name))),
    values: new Map(),
  }
  return [
    `# ${words.title}\n`,
    `${words.introduction} (${words.otherLanguage})\n`,
    ...parts.flatMap(({ title, introduction, tables }) => [
      `## ${title}\n`,
      ...(introduction ? [`${introduction}\n`] : []),
      `${tables.map(([name]) => `[${name}](#${name})`).join(' · ')}\n`,
      ...tables.map(([name, schema]) => section(name, schema, language, known)),
    ]),
  ].join('\n')
}

/** What a dictionary explains elsewhere. */
interface Known {
  readonly tables: ReadonlySet<string>
  /** The headings under which values were explained before, by what was said of them. */
  readonly values: Map<string, string>
}

function section(name: string, schema: TableSchema, language: LanguageCode, known: Known): string {
  const words = DICTIONARY_WORDS[language]
  const values: string[] = []
  const rows = Object.entries(schema.properties).map(([column, found]) => {
    const meanings = JSON.stringify(found['x-values'])
    if (found.enum && !known.values.has(meanings)) {
      known.values.set(meanings, `${name}.${column}`)
      values.push(valuesSection(`${name}.${column}`, found, language))
    }
    return [code(column), typeOf(found, language), meaningOf(found, language, known)]
  })
  const key = schema['x-primary-key'].map(code).join(', ')
  return [
    `### ${name}\n`,
    `${plain(descriptionOf(schema, language))} ${words.key(key)}\n`,
    `${table(words.columns, rows)}\n`,
    ...values,
  ].join('\n')
}

function valuesSection(heading: string, column: ColumnSchema, language: LanguageCode): string {
  const rows = valuesOf(column, language).map(({ value, meaning }) => [code(value), plain(meaning)])
  return `#### ${heading}\n\n${table(DICTIONARY_WORDS[language].values, rows)}\n`
}

function typeOf(column: ColumnSchema, language: LanguageCode): string {
  const { types, list, mayBeEmpty } = DICTIONARY_WORDS[language]
  const all = [column.type].flat()
  const kind = column.enum ? 'enum' : (column.format ?? all.find(one => one !== 'null') ?? 'string')
  return [
    types[kind] ?? kind,
    ...(column['x-list'] ? [list] : []),
    ...(all.includes('null') ? [mayBeEmpty] : []),
  ].join(', ')
}

function meaningOf(column: ColumnSchema, language: LanguageCode, { tables, values }: Known): string {
  const { valuesAre, pointsInto, example } = DICTIONARY_WORDS[language]
  const under = column.enum && values.get(JSON.stringify(column['x-values']))
  // Notes are published as claims.
  const target =
    column['x-references'] === 'notes' && !tables.has('notes') ? 'claims' : column['x-references']
  return [
    plain(descriptionOf(column, language)),
    ...(under ? [valuesAre(`[${under}](#${under.replaceAll('.', '')})`)] : []),
    ...(target ? [pointsInto(`[${target}](#${target})`)] : []),
    example(code(String(column.examples[0]))),
  ].join(' ')
}
