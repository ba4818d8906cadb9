import type { Cause, RowChange } from '../../model/journey/comparison.ts'
import type { ComparedTables, Row } from '../../model/journey/ledger.ts'
import type { ChangedCell, ChangeWords, ClaimInWords } from '../../model/language/change-words.ts'
import type { Language, LanguageCode } from '../../model/language/language.ts'
import { groupBy } from '../../model/order.ts'

/** Of so many causes each is told; those that are gone are all told. */
const MOST_TOLD = 12

/** Tells in sentences what became of rows and what lies behind figures, with the words of both builds at hand. */
export interface Teller {
  readonly ofRow: (change: RowChange) => string
  readonly ofCauses: (causes: readonly Cause[]) => string
}

export function tellerIn(
  { code, changes: words }: Language,
  before: ComparedTables,
  after: ComparedTables,
  where: 'changes.jsonl' | 'FORMAT=json' = 'changes.jsonl',
): Teller {
  const builds = [after, before]
  const claims = firstOf(builds, ({ claims }) => claims, 'claim_id')
  const speakers = firstOf(builds, ({ speakers }) => speakers, 'speaker_id')
  const tombstones = new Map(
    after.withdrawn.map(row => [tombstoneKey(String(row['table']), String(row['id'])), row]),
  )

  const claimOf = (id: string): ClaimInWords => {
    const claim = claims.get(id)
    const speaker = speakers.get(String(claim?.['speaker_id']))
    const day = claim?.['as_of'] ?? claim?.['reported_on'] ?? null
    return {
      id,
      speaker: nameIn(code, speaker) ?? String(claim?.['speaker_id']),
      wording: String(claim?.['wording']),
      day: day === null ? null : String(day),
    }
  }

  const ofRow = ({
    table,
    id,
    change,
    was,
    is,
  }: Pick<RowChange, 'table' | 'id' | 'change' | 'was' | 'is'>) => {
    const tombstone = tombstones.get(tombstoneKey(table, id))
    const reason = textOf(tombstone?.['reason'])
    const into = textOf(tombstone?.['merged_into'])
    const cells = cellsOf(was, is)
    if (table !== 'claims') {
      if (change === 'went') return words.rowWent(table, id, reason, into)
      return change === 'came' ? words.rowCame(table, id) : words.rowChanged(table, id, cells)
    }
    const claim = claimOf(id)
    if (change === 'went') return words.claimWent(claim, reason, into)
    if (change === 'came') return words.claimCame(claim)
    const why = textOf(claims.get(id)?.['rank_reason'])
    return is?.['rank'] === 'deprecated' && why !== null
      ? words.claimDeprecated(claim, why)
      : words.claimChanged(claim, cells)
  }

  const ofCause = ({ table, id, change, was, is }: Cause): string => {
    if (table !== 'methodology') return ofRow({ table, id, change, was, is })
    if (id === 'default_method') return words.defaultMethod(is !== null)
    return words.settingChanged({ column: id, was: was?.[id] ?? null, is: is?.[id] ?? null }, change)
  }

  return { ofRow, ofCauses: causes => sentencesOf(causes, ofCause, words, where) }
}

function sentencesOf(
  causes: readonly Cause[],
  tell: (cause: Cause) => string,
  words: ChangeWords,
  where: string,
): string {
  if (causes.length === 0) return words.program
  const gone = causes.filter(({ change }) => change === 'went')
  const told = [...gone, ...causes.filter(({ change }) => change !== 'went')].slice(
    0,
    Math.max(MOST_TOLD, gone.length),
  )
  const inOrder = causes.filter(cause => told.includes(cause))
  const parts = [...groupBy(inOrder, ({ relation }) => relation)].flatMap(([, [first, ...rest]]) => {
    if (!first) return []
    const lead = words.relations[first.relation]
    return [...(lead === null ? [] : [lead]), ...[first, ...rest].map(tell)]
  })
  const more = causes.length - told.length
  return [...parts, ...(more > 0 ? [words.more(more, where)] : [])].join(' ')
}

/** Cells beside each other as they were and as they are. */
export function cellsOf(was: Row | null, is: Row | null): readonly ChangedCell[] {
  const columns = Object.keys(is ?? was ?? {})
  return columns.map(column => ({ column, was: was?.[column] ?? null, is: is?.[column] ?? null }))
}

/** The rows of several builds by an id: of those that several have, that of the first. */
function firstOf(
  builds: readonly ComparedTables[],
  rowsOf: (tables: ComparedTables) => readonly Row[],
  id: string,
): ReadonlyMap<string, Row> {
  return new Map(builds.toReversed().flatMap(tables => rowsOf(tables).map(row => [String(row[id]), row])))
}

function tombstoneKey(table: string, id: string): string {
  return `${table} ${id}`
}

function nameIn(code: LanguageCode, row: Row | undefined): string | null {
  return textOf(row?.[`name_${code}`])
}

function textOf(cell: unknown): string | null {
  return typeof cell === 'string' ? cell : null
}
