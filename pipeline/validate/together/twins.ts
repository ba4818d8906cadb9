import { chainFrom } from '../../model/chain.ts'
import { type Diagnostic, problem } from '../../model/diagnostics/diagnostic.ts'
import { comparing, groupBy } from '../../model/order.ts'
import type { NoteRow, SourceRow } from '../../model/records.gen.ts'
import { atCell, type CheckedRow, edit, elsewhere } from '../rows.ts'
import { mayShare } from './sharing.ts'

/** Rows that say the same: one claim typed twice, one report on two pages. */

/** The notes in use that may count what another one counts too: all others say nothing that is said elsewhere. */
export function countedTwice(notes: readonly CheckedRow<NoteRow>[]): readonly CheckedRow<NoteRow>[] {
  return mayShare(notes.filter(inUse), ({ row }) => countOf(row))
}

/** The same words of the same speaker in the same source about the same count, typed in two rows; of notes that are `countedTwice`. */
export function claimsTypedTwice(counted: readonly CheckedRow<NoteRow>[]): readonly Diagnostic[] {
  const voiceOf = ({ row }: CheckedRow<NoteRow>) => [row.speaker_id, row.source_id, row.reported_on]
  const same = groupBy(mayShare(counted, voiceOf), note =>
    [plainWords(note.row.wording), ...voiceOf(note), ...countOf(note.row)].join('\n'),
  )
  return [...same.values()].flatMap(([first, ...copies]) =>
    copies.flatMap(copy =>
      first && first.row.claim_id !== copy.row.claim_id
        ? [problem('claim/twice', atCell(copy, 'claim_id'), { first: elsewhere(first) })]
        : [],
    ),
  )
}

/** Words in a row from which on the same words in two sources are hardly an accident; a convention of this project. */
const TELLING = 5

/**
 * Sources that print the same words about the same count, neither of which is said to go back to the other. Of each such
 * group the source that was published first is taken for the original, and each other one is said once. Of notes that are
 * `countedTwice`.
 */
export function likelyRelays(
  counted: readonly CheckedRow<NoteRow>[],
  sources: ReadonlyMap<string, CheckedRow<SourceRow>>,
): readonly Diagnostic[] {
  const originOf = (id: string) => chainFrom(id, at => sources.get(at)?.row.relays).at(-1) ?? id
  const told = counted
    .map(note => ({ note, words: plainWords(note.row.wording) }))
    .filter(({ words }) => words.split(' ').length >= TELLING)
  const same = groupBy(told, ({ note, words }) => [words, ...countOf(note.row)].join('\n'))
  const found = new Map<string, Diagnostic>()
  for (const twins of same.values()) {
    if (twins.length < 2) continue
    const printed = twins
      .flatMap(({ note }) => {
        const source = sources.get(note.row.source_id)
        return source ? [{ note, source, origin: originOf(note.row.source_id) }] : []
      })
      .sort(
        comparing(
          ({ source }) => source.row.published_on ?? '9999',
          ({ source }) => source.parsed.line,
        ),
      )
    const [first, ...later] = [...groupBy(printed, ({ origin }) => origin).values()].flatMap(
      ([one]) => one ?? [],
    )
    for (const { note, source } of first ? later : []) {
      if (!first) continue
      const at = atCell(source, 'relays')
      const key = `${at.key}<${first.source.row.source_id}`
      const suggestions = source.row.relays ? [] : [edit(source, 'relays', first.source.row.source_id)]
      const claims = [first.note.row.claim_id, note.row.claim_id] as const
      const facts = { other: elsewhere(first.source), claims }
      if (!found.has(key)) found.set(key, problem('source/likely-relay', { ...at, key, suggestions }, facts))
    }
  }
  return [...found.values()]
}

function inUse({ row, faulty }: CheckedRow<NoteRow>): boolean {
  return faulty.size === 0 && row.rank !== 'deprecated'
}

/**
 * What is counted, to be joined to one text: no id or date holds a line end; a place may, and so comes last. Of a sound row no
 * cell is an empty text.
 */
function countOf({
  event_id,
  place,
  group_id,
  outcome,
  counting,
  from,
  as_of,
}: NoteRow): readonly (string | null)[] {
  return [event_id, group_id, outcome, counting, from, as_of, place]
}

/**
 * The words and the signs that change a figure: letter case, spaces and other punctuation are how a page sets them, but
 * "40+" is not "40".
 */
function plainWords(wording: string): string {
  return wording
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}<>≤≥~≈±+]+/gu, ' ')
    .trim()
}
