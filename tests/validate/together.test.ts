import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { garbled, repaired } from '../../pipeline/validate/cells/garbled.ts'
import { law } from '../laws/law.ts'
import { type Cells, said, validated } from './world.ts'

/** What is said of claims typed one below the other, each with a figure of its own unless the test types one. */
const ofNotes = (...notes: readonly Cells[]) =>
  said({ notes: notes.map((cells, n) => ({ claim_id: `c${n}`, wording: `${40 + n} dead`, ...cells })) })

describe('words of another outcome', () => {
  it.each([
    ['en', '40 killed', 'wounded', 'killed'],
    ['en', '40 wounded', 'killed', 'wounded'],
    ['fr', '45 civils tués', 'wounded', 'killed'],
    ['fr', '40 blessés', 'killed', 'wounded'],
  ])('are not taken for words of another language (%s, %s)', (language, wording, outcome, states) => {
    const { diagnostics } = validated({ notes: [{ language, wording, outcome }] })
    expect(diagnostics.map(({ code, details }) => [code, details().facts])).toEqual([
      ['claim/no-figure', { outcome, states }],
    ])
  })
})

describe('a day up to which nobody can have counted', () => {
  it('is after the report, after the page, or after the day on which it was typed', () => {
    const beyond = ['claim/counts-beyond-report c0/as_of']
    expect(ofNotes({ as_of: '2031-05-06', reported_on: '2031-05-05' })).toEqual(beyond)
    expect(ofNotes({ as_of: '2031-05-28', source_id: 'un-report' })).toEqual(beyond)
    expect(ofNotes({ as_of: '2131-05-04', source_id: 'radio-lorn' })).toEqual(beyond)
  })

  it('blames the report if that is what is wrong', () => {
    expect(ofNotes({ as_of: '2031-05-04', reported_on: '2030-05-04' })).toEqual([
      'claim/reported-before-event c0/reported_on',
    ])
  })
})

describe('a month or year in which a claim was said', () => {
  it('ends for it on the day on which it was said', () => {
    const { claims } = validated({ notes: [{ as_of: '2031', reported_on: '2031-05-04' }] })
    expect(claims.map(({ cutOff }) => cutOff)).toEqual(['2031-05-04'])
  })
})

describe('a toll that falls', () => {
  const toll = (wording: string, day: string, more: Cells = {}) => ({
    wording,
    as_of: day,
    reported_on: day,
    ...more,
  })

  it('is held only against tolls that still stand', () => {
    const taken = toll('40 dead', '2031-05-05', { supersedes: 'c0' })
    expect(ofNotes(toll('100 dead', '2031-05-04'), taken, toll('41 dead', '2031-05-06'))).toEqual([])
    expect(ofNotes(toll('100 dead', '2031-05-04'), toll('40 dead', '2031-05-05'))).toEqual([
      'claim/count-falls c1/wording<c0',
    ])
  })

  it('may fall about one day, from one report to the next, and from nothing that is preliminary', () => {
    const first = toll('100 dead', '2031-05-02')
    const next = { wording: '40 dead', as_of: '2031-05-02', reported_on: '2031-05-03' }
    expect(ofNotes(first, next)).toEqual(['claim/count-falls c1/wording<c0'])
    expect(ofNotes(first, { ...next, reported_on: '' })).toEqual([])
    expect(ofNotes(first, { ...next, stage: 'preliminary' })).toEqual([])
  })

  it('is not hidden by a later, smaller one', () => {
    expect(
      ofNotes(toll('100 dead', '2031-05-02'), toll('50 dead', '2031-05-04'), toll('60 dead', '2031-05-06')),
    ).toEqual(['claim/count-falls c1/wording<c0', 'claim/count-falls c2/wording<c0'])
  })
})

describe('the same claim', () => {
  it('is not one with a sign that changes the figure', () => {
    for (const wording of ['40+ dead', '> 40 dead', '≥ 40 dead', '~ 40 dead']) {
      expect(ofNotes({ wording: '40 dead' }, { wording })).not.toContain('claim/twice c1/claim_id')
    }
    expect(ofNotes({ wording: '40 dead' }, { wording: '«40 dead»' })).toEqual(['claim/twice c1/claim_id'])
  })

  it('is one mistake if its id is the same too', () => {
    expect(ofNotes({ claim_id: 'c', wording: '40 dead' }, { claim_id: 'c', wording: '40 dead' })).toEqual([
      'row/duplicate-id c',
    ])
  })
})

describe('a correction', () => {
  it('takes back a count of the same place only', () => {
    expect(ofNotes({}, { place: 'the mill', supersedes: 'c0' })).toContain(
      'claim/corrects-another c1/supersedes',
    )
  })
})

describe('events in one place', () => {
  it('are not mistaken for each other if one is part of the other, however far down', () => {
    const place = { place: 'Lorn', country: 'XLO' }
    const events = [
      { event_id: 'offensive', start: '2031-01-01', end: '2032-12-31', ...place },
      { event_id: 'battle', part_of: 'offensive', start: '2031-05-01', end: '2031-05-03', ...place },
      { event_id: 'strike', part_of: 'battle', start: '2031-05-02', end: '2031-05-02', ...place },
    ]
    const notes = [{ event_id: 'strike', as_of: '', reported_on: '2031-09-01', recorded_on: '2033-01-01' }]
    const sources = [{}]
    const about = notes.map(note => ({ ...note, source_id: 'letter' }))
    expect(said({ events, sources, notes: about })).toEqual(['claim/in-other-file a-claim/event_id'])
  })
})

describe('ids that look alike', () => {
  const groups = (...ids: readonly string[]) =>
    said({ groups: ids.map((group_id, n) => ({ group_id, name_en: `Group ${n}` })) })

  it('are one with and without hyphens, but not with other numbers', () => {
    expect(groups('farm-hands', 'farmhands')).toEqual(['row/id-drift farmhands'])
    expect(groups('unit-1-4', 'unit-14')).toEqual([])
  })

  it('may be of one name', () => {
    const twice = [{ group_id: 'farm-hands' }, { group_id: 'labourers', name_en: 'Called farmhands.' }]
    expect(said({ groups: twice })).toEqual(['row/id-drift labourers'])
  })

  it('are one mistake, in the row that has one that no id may look like', () => {
    const speakers = [{ speaker_id: 'Red_Crescent' }]
    expect(said({ speakers, notes: [{ speaker_id: 'red-crescent' }] })).toEqual([
      'cell/malformed Red_Crescent/speaker_id',
    ])
  })
})

describe('letters that an encoding destroyed', () => {
  const word = fc.constantFrom(
    'tué',
    'TUÉ',
    'è',
    'à',
    'blessé',
    'Spaß',
    'Ö',
    'voilà',
    'Œuvre',
    'español',
    'naïve',
  )
  const before = fc.constantFrom('', '«\u00a0', '«', '“', '‘', '— ', '(')
  const after = fc.constantFrom('', '\u00a0»', '»', '”', '’', '…', '\u00a0:', '·', '–', '®', '\u202f!')

  it('are not seen in words as French, German and Spanish print them', () => {
    law(fc.array(fc.tuple(before, word, after), { minLength: 1, maxLength: 4 }), words => {
      const text = words.map(parts => parts.join('')).join(' ')
      expect([text, garbled(text)]).toEqual([text, false])
    })
  })

  it('are seen, and what they were, in text that was read in the wrong encoding', () => {
    for (const text of ['tués', 'l’hôpital à midi', '« où »', 'Çà et là…', 'Œuvre – 5 €']) {
      const wrong = new TextDecoder('latin1').decode(new TextEncoder().encode(text))
      expect([text, garbled(wrong)]).toEqual([text, true])
      expect(repaired(wrong)).toBe(text)
    }
  })

  it('are seen at the end of a cell, where the second half of a letter is blank', () => {
    expect(ofNotes({ comment: 'voilÃ\u00a0' })).toEqual(['cell/garbled c0/comment'])
  })
})

describe('a formula', () => {
  it.each(['=1+1', ' =1+1', '\u200b=1+1', '\u00a0@SUM(A1)', '+ de 40', '-40 morts'])(
    'is one: %j',
    comment => {
      expect(ofNotes({ comment })).toEqual(['cell/formula c0/comment'])
    },
  )

  it.each(['-40', '-', '+3,5', 'a = b', '(-1)'])('is none: %j', comment => {
    expect(ofNotes({ comment })).toEqual([])
  })
})
