/** What a file of `dist/` is, by its name. */
export interface FileFormat {
  /** Short name, as a Data Package gives it. */
  readonly format: string
  /** Media type; one with `x-` is not registered with IANA. */
  readonly mediatype: string
  /** Data is what the figures are in; all else shows, explains or describes it. */
  readonly holds: 'data' | 'picture' | 'text' | 'program' | 'metadata'
  /** Whether it is text, in UTF-8. */
  readonly isText: boolean
}

/** By the end of the name; of several ends the longest counts, so that a whole name can be listed. */
const FORMATS: Readonly<Record<string, FileFormat>> = {
  csv: text('csv', 'text/csv', 'data'),
  json: text('json', 'application/json', 'data'),
  ndjson: text('ndjson', 'application/x-ndjson', 'data'),
  jsonl: text('jsonl', 'application/x-ndjson', 'data'),
  jsonld: text('jsonld', 'application/ld+json', 'data'),
  parquet: binary('parquet', 'application/vnd.apache.parquet', 'data'),
  sqlite: binary('sqlite', 'application/vnd.sqlite3', 'data'),
  xlsx: binary('xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'data'),
  svg: text('svg', 'image/svg+xml', 'picture'),
  png: binary('png', 'image/png', 'picture'),
  html: text('html', 'text/html', 'text'),
  md: text('md', 'text/markdown', 'text'),
  txt: text('txt', 'text/plain', 'text'),
  mjs: text('mjs', 'text/javascript', 'program'),
  'd.mts': text('d.mts', 'application/x-typescript', 'program'),
  cff: text('yaml', 'application/yaml', 'metadata'),
  'csv-metadata.json': text('json', 'application/csvm+json', 'metadata'),
  'croissant.json': text('json', 'application/ld+json', 'metadata'),
  'dataset.jsonld': text('jsonld', 'application/ld+json', 'metadata'),
  'dcat.jsonld': text('jsonld', 'application/ld+json', 'metadata'),
}

/**
 * What a file is. All that belongs to a chart is part of a picture, its table too: the figures in it are in the data already. One whose name ends in nothing that is listed is a mistake of the program: it would be described wrongly.
 */
export function formatOf(path: string): FileFormat {
  const parts = (path.split('/').at(-1) ?? '').split('.')
  for (const i of parts.keys()) {
    const format = FORMATS[parts.slice(i).join('.')]
    if (format) return path.startsWith('charts/') ? { ...format, holds: 'picture' } : format
  }
  throw new Error(`no format is known for ${path}`)
}

function text(format: string, mediatype: string, holds: FileFormat['holds']): FileFormat {
  return { format, mediatype, holds, isText: true }
}

function binary(format: string, mediatype: string, holds: FileFormat['holds']): FileFormat {
  return { format, mediatype, holds, isText: false }
}
