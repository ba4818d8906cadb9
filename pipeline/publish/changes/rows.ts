import { compare } from '../../compare/compare.ts'
import type { Comparison, FigureChange, RowChange } from '../../model/journey/comparison.ts'
import type { ComparedTables, Releases, Row } from '../../model/journey/ledger.ts'
import { SPEECH } from '../../model/language/speech.ts'
import type { ChangeRow } from '../../model/records.gen.ts'
import { DATASET } from '../dataset.ts'
import { tellerIn } from './in-words.ts'

/** The name under which changes stand that no release has made yet. */
export const UNRELEASED = 'unreleased'

/** Under which version changes are to stand: that of the release being made, or none. */
export type Named = { readonly version: string; readonly releasedOn: string } | null

/**
 * One row a figure, claim, ruling or reference row that came, moved or went since the last release, headed by one about the
 * dataset. None where nothing changed since; before the first release only the one, since every figure would be new.
 */
export function changesSinceRelease(
  { ledger, tables: before }: Releases,
  after: ComparedTables,
  named: Named,
): readonly ChangeRow[] {
  const head = { version: named?.version ?? UNRELEASED, released_on: named?.releasedOn ?? null }
  const words = { en: SPEECH.en.changes, fr: SPEECH.fr.changes }
  if (ledger.last === null || before === null) {
    const said = named ? 'firstRelease' : 'nothingReleased'
    return [{ ...head, ...ofDataset(null, after), why_en: words.en[said], why_fr: words.fr[said] }]
  }
  const { version } = ledger.last
  const comparison = compare(before, after)
  const rows = rowsOf(comparison, before, after).map(row => ({ ...head, ...row }))
  if (rows.length === 0 && named === null) return []
  const since = { why_en: words.en.since(version), why_fr: words.fr.since(version) }
  return [{ ...head, ...ofDataset(before, after), ...since }, ...rows]
}

/** A change, whichever version made it. */
export type Body = Omit<ChangeRow, 'version' | 'released_on'>

function ofDataset(before: ComparedTables | null, after: ComparedTables): Omit<Body, 'why_en' | 'why_fr'> {
  return {
    table: 'dataset',
    key: DATASET.name,
    event_id: null,
    is_default: null,
    change: before === null ? 'came' : 'changed',
    was: before && sizeOf(before),
    is: sizeOf(after),
    causes: [],
  }
}

function sizeOf({ events, claims, sources, estimates }: ComparedTables) {
  return {
    events: events.length,
    claims: claims.length,
    sources: sources.length,
    figures: estimates.filter(({ is_default }) => is_default === true).length,
  }
}

/** The changes between two builds, figures first. `where` is the place that names every cause, where a sentence names too few. */
export function rowsOf(
  { figures, rows }: Comparison,
  before: ComparedTables,
  after: ComparedTables,
  where: Parameters<typeof tellerIn>[3] = 'changes.jsonl',
): readonly Body[] {
  const [en, fr] = [tellerIn(SPEECH.en, before, after, where), tellerIn(SPEECH.fr, before, after, where)]
  const eventOf = eventsOfRows(before, after)
  return [
    ...figures.map((figure: FigureChange) => ({
      table: 'estimates' as const,
      key: figure.key,
      event_id: figure.eventId,
      is_default: figure.isDefault,
      change: figure.change,
      was: figure.was && { ...figure.was },
      is: figure.is && { ...figure.is },
      causes: [...figure.causes],
      why_en: en.ofCauses(figure.causes),
      why_fr: fr.ofCauses(figure.causes),
    })),
    ...rows.map((row: RowChange) => ({
      table: row.table,
      key: row.id,
      event_id: eventOf(row),
      is_default: null,
      change: row.change,
      was: row.was && { ...row.was },
      is: row.is && { ...row.is },
      causes: [],
      why_en: en.ofRow(row),
      why_fr: fr.ofRow(row),
    })),
  ]
}

/** The event to which a row belongs: that of a claim or ruling, or the event itself. */
function eventsOfRows(before: ComparedTables, after: ComparedTables): (row: RowChange) => string | null {
  const known = (table: 'claims' | 'rulings', id: string) =>
    new Map(
      [before, after].flatMap(tables =>
        tables[table].map((row: Row): [string, string] => [String(row[id]), String(row['event_id'])]),
      ),
    )
  const [claims, rulings] = [known('claims', 'claim_id'), known('rulings', 'ruling_id')]
  return ({ table, id }) => {
    if (table === 'events') return id
    return (table === 'claims' ? claims.get(id) : table === 'rulings' ? rulings.get(id) : null) ?? null
  }
}
