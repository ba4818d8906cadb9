import type { ColumnSchema, SchemaBook, TableSchema } from '../model/schema-book.ts'

/** The data dictionary as Markdown: every table and column with its type, meaning and an example. */
export function dictionaryOf({ raw, dist }: SchemaBook): string {
  const tables = (schemas: Readonly<Record<string, TableSchema>>) =>
    Object.entries(schemas).map(([name, schema]) => tableSection(name, schema))
  return [
    '<!-- Generated from schemas/ by "make types". Do not edit: change the schema and run it again. -->',
    '',
    '# Data dictionary',
    '',
    'An empty cell (null in JSON) means that nobody said it. It never means nought.',
    '',
    '## Raw tables (`raw/`)',
    '',
    'The tables events, groups, speakers, sources, rulings and withdrawn are published as they are typed.',
    '',
    ...tables(raw),
    '## Published tables (`dist/`)',
    '',
    ...tables(dist),
  ].join('\n')
}

function tableSection(name: string, { description, properties, 'x-primary-key': key }: TableSchema): string {
  const rows = Object.entries(properties).map(
    ([column, schema]) => `| \`${column}\` | ${typeOf(schema)} | ${meaningOf(schema)} |`,
  )
  return [
    `### ${name}`,
    '',
    `${description} Key: ${key.map(column => `\`${column}\``).join(', ')}.`,
    '',
    '| column | type | meaning |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

function typeOf({ type, format, enum: values }: ColumnSchema): string {
  const types = [type].flat()
  const name = values ? 'one of' : (format ?? types.find(one => one !== 'null') ?? '')
  return types.includes('null') ? `${name}, may be empty` : name
}

function meaningOf({ description, enum: values, examples, 'x-references': target }: ColumnSchema): string {
  const allowed = values
    ? ` Allowed: ${values
        .filter(value => value !== null)
        .map(value => `\`${value}\``)
        .join(', ')}.`
    : ''
  const points = target ? ` Points into ${target}.` : ''
  return `${description}${allowed}${points} Example: \`${String(examples[0])}\`.`
}
