import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Casebook } from '../../pipeline/model/journey/casebook.ts'
import type { NoteRow, RulingRow, SourceRow } from '../../pipeline/model/records.gen.ts'
import { CONTEXT } from '../../pipeline/publish/prov/context.ts'
import { provFile } from '../../pipeline/publish/prov/prov.ts'
import { reconcile } from '../../pipeline/reconcile/reconcile.ts'
import { atLeast, casebookOf, exactly, type World } from '../reconcile/casebook.ts'
import { asTexts, BASE, reader, TERM, thingsOf, triplesByOxigraph, triplesOf } from './graph.ts'
import { PROV } from './ontology.ts'
import { brokenRules } from './rules.ts'

const said = (id: string, n: number) => ({ id, says: exactly(n), by: 'army', through: 'wire' })
const QUESTION: World = {
  claims: [
    { ...said('first', 5), on: '2016-10-03' },
    { ...said('second', 7), on: '2016-10-04', note: { supersedes: 'first' } },
    { ...said('hospital', 9), by: 'hospital', says: atLeast(9), on: '2016-10-03', through: 'copy' },
    { ...said('unknown', 0), by: 'mayor', says: null, on: '2016-10-03' },
    { ...said('page', 8), on: '2016-10-03', by: 'page', note: { rank: 'deprecated' } },
  ],
  speakers: [
    { speaker_id: 'hospital', kind: 'hospital' },
    { speaker_id: 'mission', kind: 'un' },
  ],
  sources: [{ source_id: 'wire' }, { source_id: 'copy', relays: 'wire' }],
}
const RULING: RulingRow = {
  ruling_id: 'battle-people',
  event_id: 'battle',
  group_id: 'people',
  outcome: 'killed',
  counting: 'cumulative',
  as_of: '2016-10-04',
  low: 7,
  best: 9,
  high: null,
  claims: 'second hospital',
  reason: 'The hospital counted.',
  ruled_by: 'editor for Afghanistan',
  ruled_on: '2026-11-25',
}

function textOf(casebook: Casebook): string {
  return new TextDecoder().decode(
    provFile({ casebook, assessment: reconcile(casebook).value }, { version: '1.2.3', asKnownOn: null })
      .bytes,
  )
}

const book = { ...casebookOf(QUESTION), rulings: [RULING] }
const triples = await triplesOf(textOf(book))
const of = reader(triples)
const estimate = `${BASE}estimates:battle/people/killed/cumulative/2016-10-04/monotone`
const voiceless = (claim: string, role: string) =>
  `${BASE}trace:battle/people/killed/cumulative/2016-10-04/monotone/${claim}/${role}`

/** The first claim in other words, or its source with other cells. */
function retold(note: Partial<NoteRow>, source: Partial<SourceRow> = {}): Casebook {
  const { claims, sources, ...rest } = book
  return {
    ...rest,
    claims: claims.map((claim, i) => (i === 0 ? { ...claim, note: { ...claim.note, ...note } } : claim)),
    sources: sources.map((one, i) => (i === 0 ? { ...one, ...source } : one)),
  }
}

describe('claims in linked data', () => {
  test('a correction is a revision of what it corrects, which is set aside and gives way to it', () => {
    expect(of(`${BASE}claims:second`, `${PROV}wasRevisionOf`)).toEqual([`${BASE}claims:first`])
    const aside = voiceless('first', 'superseded')
    expect(thingsOf(triples, `${TERM}SetAside`)).toContain(aside)
    expect(of(aside, `${TERM}rule`)).toEqual([`${BASE}rules:corrected-by-speaker`])
    expect(of(aside, `${TERM}givesWayTo`)).toEqual([`${BASE}claims:second`])
  })

  test('what is set aside stays, with its reason, and no run used it', () => {
    expect(of(estimate, `${TERM}withoutVote`)).toEqual([
      voiceless('first', 'superseded'),
      voiceless('page', 'deprecated'),
      voiceless('unknown', 'out_of_scope'),
    ])
    const used = [`${BASE}claims:hospital`, `${BASE}claims:second`]
    expect(of(`${BASE}reconciliations:monotone`, `${PROV}used`)).toEqual(used)
    expect(thingsOf(triples, `${TERM}Claim`)).toHaveLength(5)
  })

  test('a copy is derived from what it relays', () => {
    expect(of(`${BASE}sources:copy`, `${PROV}wasDerivedFrom`)).toEqual([`${BASE}sources:wire`])
  })

  test('a speaker is a body only if its kind says so, and never a person', () => {
    expect(thingsOf(triples, `${PROV}Organization`)).toEqual([`${BASE}speakers:mission`])
    expect(thingsOf(triples, `${PROV}Person`)).toEqual([])
  })
})

describe('a ruling in linked data', () => {
  const ruling = `${BASE}rulings:battle-people`

  test('is of the role that made it, from the claims considered, on its day', () => {
    const [editor = ''] = of(ruling, `${PROV}wasAttributedTo`)
    expect(editor).toBe(`${BASE}editors:editor%20for%20Afghanistan`)
    expect(of(editor, 'http://www.w3.org/2000/01/rdf-schema#label')).toEqual(['editor for Afghanistan'])
    expect(of(ruling, `${PROV}wasDerivedFrom`)).toEqual([`${BASE}claims:hospital`, `${BASE}claims:second`])
    expect(of(ruling, `${PROV}generatedAtTime`)).toEqual(['2026-11-25T00:00:00Z'])
    expect([of(ruling, `${TERM}low`), of(ruling, `${TERM}best`), of(ruling, `${TERM}high`)]).toEqual([
      ['7'],
      ['9'],
      [],
    ])
  })

  test('stands beside the estimates of every method', () => {
    for (const one of thingsOf(triples, `${TERM}Estimate`)) expect(of(one, `${TERM}ruling`)).toEqual([ruling])
  })
})

describe('a small world in linked data', () => {
  test('breaks no rule of PROV-O', () => {
    expect(brokenRules(triples)).toEqual([])
  })

  test('uses every word of the context that the shipped data has no need of', () => {
    const things: readonly object[] = JSON.parse(textOf(book))['@graph']
    const words = things.flatMap(thing => Object.keys(thing))
    for (const word of ['wasRevisionOf', 'generatedAtTime', 'ruling', 'reason', 'ruled_on'])
      expect([word, words.includes(word), word in CONTEXT]).toEqual([word, true, true])
  })

  test('without any claim is still a file that is read', async () => {
    const nothing = await triplesOf(textOf(casebookOf({ claims: [] })))
    expect(brokenRules(nothing)).toEqual([])
    expect(thingsOf(nothing, `${TERM}Estimate`)).toEqual([])
  })
})

describe('hostile words in linked data', () => {
  const HOSTILE = [
    '« 90 » "dead" \\" }], {"@id": "urn:x"}',
    'line\r\nbreak\n\ttab\u2028\u2029\u0085\u0000\u001f\u007f',
    '\u202e90 \u2066dead\u2069 \u200f\u061c۹۰ کشته \u200d',
    '@id',
    '_:b0',
    'claims:second',
    'https://example.org/context',
    '   ',
    '\ufeff😀 e\u0301 \ufffe',
  ]

  async function wordsOf(casebook: Casebook) {
    const text = textOf(casebook)
    const read = await triplesOf(text)
    return {
      read,
      text,
      words: read.find(one => one.subject === `${BASE}claims:first` && one.predicate === `${PROV}value`),
    }
  }

  test.each(HOSTILE)('%j comes back as it was printed, for two parsers', async wording => {
    const { read, text, words } = await wordsOf(retold({ wording, rank_reason: wording, place: wording }))
    expect(words).toMatchObject({ object: wording, language: 'en' })
    expect(reader(read)(`${BASE}claims:first`, `${TERM}rank_reason`)).toEqual([wording])
    expect(asTexts(triplesByOxigraph(text))).toEqual(asTexts(read))
    expect(brokenRules(read)).toEqual([])
  })

  test.each(HOSTILE)(
    '%j as title, address and role of an editor adds nothing and breaks nothing',
    async odd => {
      const world = {
        ...retold({}, { title: odd, publisher: odd, url: odd }),
        rulings: [{ ...RULING, ruled_by: odd }],
      }
      const { read } = await wordsOf(world)
      expect(brokenRules(read)).toEqual([])
      const { source_id } = world.sources[0] ?? { source_id: '' }
      for (const word of ['url', 'publisher'])
        expect(reader(read)(`${BASE}sources:${source_id}`, `${TERM}${word}`)).toEqual([odd])
      // Beside title and address of a source, which had none: as many triples as without.
      expect(read.length).toBe(triples.length + 2)
    },
  )

  test('any words at all come back as they were printed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async wording => {
        const { words } = await wordsOf(retold({ wording }))
        expect(words?.object).toBe(wording)
      }),
      { numRuns: 60 },
    )
  })
})
