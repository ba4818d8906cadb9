import { type Cells, rowsOf } from './shipped.ts'

/**
 * A program of somebody who uses the loader: plain JavaScript, and TypeScript without a word more. It lies beside `dist/`, and
 * exports what it has seen: every figure of the dead under every method, with all that is behind it.
 */
export const PROGRAM = `import { open } from './dist/bilan.mjs'

const bilan = await open()
const seen = []
for (const figure of await bilan.figures({ outcome: 'killed', method: 'all' })) {
  const behind = await bilan.behind(figure)
  seen.push({
    figure: [figure.event_id, figure.group_id, figure.method, figure.low, figure.best, figure.high],
    behind: behind.map(({ claim, did, speaker, source }) => ({
      words: claim.wording,
      did: did.map(({ role, rule }) => \`\${role} by \${rule}\`),
      who: speaker.name_en,
      where: source.publisher,
    })),
  })
}
export const answer = JSON.stringify(seen)
`

/** What it must have seen, from the CSV files. */
export function whatIsThere(): unknown {
  const [claims, speakers, sources] = [rowsOf('claims'), rowsOf('speakers'), rowsOf('sources')]
  return rowsOf('estimates')
    .filter(row => row['outcome'] === 'killed')
    .map(row => {
      const did = rowsOf('trace').filter(one => KEY.every(column => one[column] === row[column]))
      return {
        figure: [
          ...['event_id', 'group_id', 'method'].map(column => row[column]),
          ...['low', 'best', 'high'].map(column => (row[column] ? Number(row[column]) : null)),
        ],
        behind: [...new Set(did.map(one => one['claim_id']))].map(id => {
          const claim = rowWith(claims, 'claim_id', id)
          return {
            words: claim['wording'],
            did: did.filter(one => one['claim_id'] === id).map(one => `${one['role']} by ${one['rule']}`),
            who: rowWith(speakers, 'speaker_id', claim['speaker_id'])['name_en'],
            where: rowWith(sources, 'source_id', claim['source_id'])['publisher'],
          }
        }),
      }
    })
}

/** The columns that tell one figure from all others. */
export const KEY = ['event_id', 'group_id', 'outcome', 'counting', 'as_of', 'method'] as const

function rowWith(rows: readonly Cells[], column: string, value: string | undefined): Cells {
  const row = rows.find(one => one[column] === value)
  if (!row) throw new Error(`no row has ${column} ${value}`)
  return row
}
