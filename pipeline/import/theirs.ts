import { type Diagnostic, problem, type Staged, wholeFile } from '../model/diagnostics/diagnostic.ts'
import type { RawFile } from '../model/journey/raw-book.ts'
import type { Origin } from '../model/theirs/beside.ts'
import { parseForeign } from '../parse/foreign.ts'
import { mappingOfTags } from './hxl.ts'
import { ACLED, BLANK, UCDP_GED } from './known.ts'
import { columnsOf, type Mapping, overlay, type Typed } from './mapping.ts'
import { readRows, type TheirRows } from './read-rows.ts'

/** A table of somebody else, read. */
export interface Theirs {
  readonly mapping: Mapping
  readonly read: TheirRows
}

/** The bytes of a table of somebody else as rows that name an event and state counts; null where it cannot be read as a whole. */
export function readTheirs(file: RawFile, from: Origin, typed: Typed): Staged<Theirs | null> {
  const byTags = from === 'hxl'
  const known = { 'ucdp-ged': UCDP_GED, acled: ACLED, csv: BLANK, hxl: BLANK }[from]
  const needed = columnsOf(byTags ? overlay(BLANK, typed) : essential(known, typed))
  const table = parseForeign(file, needed, byTags)
  if (!table.value) return { value: null, diagnostics: table.diagnostics }
  const mapping = overlay(byTags ? mappingOfTags(table.value.tags ?? []) : known, typed)
  const missing = lacks(mapping)
  if (missing.length > 0) {
    const diagnostics: readonly Diagnostic[] = [
      problem('import/incomplete', wholeFile(file.file), { missing }),
    ]
    return { value: null, diagnostics }
  }
  const read = readRows(table.value, mapping, byTags)
  return { value: { mapping, read: read.value }, diagnostics: read.diagnostics }
}

/** Older versions of a known table may lack what is only told; what was typed must be there. */
function essential(known: Mapping, typed: Typed): Mapping {
  const { id, start, country } = known.event
  const needed = { ...BLANK, counts: known.counts, event: { id, name: [], start, country } }
  return overlay(needed, typed)
}

/** What a mapping must say and does not. */
function lacks({ publisher, licence, language, speaker, event, counts, prefix }: Mapping): readonly string[] {
  const said = {
    prefix,
    publisher,
    licence,
    language,
    'speaker.speaker_id': speaker.speaker_id,
    'speaker.name_en': speaker.name_en,
    'speaker.name_fr': speaker.name_fr,
    'event.start': event.start,
    'event.country': event.country,
    counts: counts.length > 0 ? 'said' : '',
  }
  return Object.entries(said).flatMap(([name, value]) => (value === '' ? [name] : []))
}
