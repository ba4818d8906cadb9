import { beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../pipeline/model/language/language.ts'
import { SPEECH } from '../../pipeline/model/language/speech.ts'
import { KINDS } from '../../pipeline/publish/charts/look.ts'
import { dayLabel } from '../../pipeline/publish/charts/words/dates.ts'
import { shortFigure } from '../../pipeline/publish/charts/words/figures.ts'
import { days } from '../../pipeline/publish/charts/words/french/days.ts'
import { french } from '../../pipeline/publish/charts/words/french/french.ts'
import { rowsOf, svgOf } from './drawn.ts'
import { findings, shippedCharts } from './shipped.ts'
import { overlaps, textBoxes } from './texts.ts'

const svgs = new Map<string, string>()
const svgAt = (path: string): string => svgs.get(path) ?? ''

beforeAll(async () => {
  for (const { path, spec } of shippedCharts) svgs.set(path, await svgOf(spec))
})

const frenchCharts = shippedCharts.filter(({ language }) => language === 'fr')

/** Words of the charts in English that are no words in French. */
const ENGLISH =
  /\b(the|of|and|by|at least|at most|claims?|killed|wounded|missing|displaced|people|civilians|fighters|police chief|army|who|speaks|speaker|figures?|upper|bound|since|first|days|weeks|months|years|aside|report|found|undated|range|best|allowed|floor|ceiling|contested|nothing|default|shaded|known|every|toll)\b/i

/** What the editors typed into their rulings stands in their language, as do the words of sources. */
const typed = findings.casebook.rulings.flatMap(({ reason, ruled_by }) => [reason, ruled_by])
const inFrench = (text: string): string =>
  [...typed, ...findings.casebook.sources.map(({ publisher }) => publisher)].reduce(
    (rest, words) => rest.replaceAll(words, ''),
    text.replace(/«\u00a0[^»]*(\u00a0»|…|$)/g, ''),
  )

/** The texts of a picture, without the lines of what the editors typed. */
function ownTexts(path: string): readonly string[] {
  return textBoxes(svgAt(path)).flatMap(({ text }) => (typed.some(one => one.includes(text)) ? [] : [text]))
}

describe('a French chart', () => {
  test.each(frenchCharts)('$path has no English text but the words of sources and editors', ({ path }) => {
    expect(ownTexts(path).length).toBeGreaterThan(20)
    expect(ownTexts(path).filter(text => ENGLISH.test(inFrench(text)))).toEqual([])
  })

  test.each(frenchCharts)('$path is described in French', ({ path, spec }) => {
    expect(inFrench(spec.description ?? '')).not.toMatch(ENGLISH)
    const labels = [...svgAt(path).matchAll(/aria-label="([^"]*)"/g)].map(([, label = '']) => label)
    expect(labels.length).toBeGreaterThan(3)
    expect(labels.filter(label => ENGLISH.test(inFrench(label)))).toEqual([])
  })

  test.each(frenchCharts)('$path keeps French typography', ({ path, spec }) => {
    const texts = [spec.description ?? '', ...ownTexts(path)].map(inFrench)
    for (const text of texts) {
      expect(text).not.toMatch(/[^\u00a0\u202f\d/][:;?!»](\s|$)/)
      expect(text).not.toMatch(/[“”]|\d,\d{3}\b/)
    }
  })

  test.each(frenchCharts)('$path shows the data of the English one', ({ spec, event, name, table }) => {
    const english = shippedCharts.find(
      one => one.event === event && one.name === name && one.language === 'en',
    )
    const words = new Set(['text', 'label', 'day', 'remark', 'said', 'speaker', 'why', 'dodge'])
    const numbersOf = (chart: typeof spec | undefined) =>
      Object.keys(chart?.datasets ?? {}).map(dataset =>
        rowsOf(chart ?? null, dataset).map(row => Object.entries(row).filter(([key]) => !words.has(key))),
      )
    expect(numbersOf(spec)).toEqual(numbersOf(english?.spec))
    const recordsOf = (one: typeof table | undefined) =>
      one?.records.map(record => JSON.stringify(record, [...one.columns]))
    expect(recordsOf(table)).toEqual(recordsOf(english?.table))
    expect(table.rows).toHaveLength(english?.table.rows.length ?? 0)
    expect(table.headings).not.toEqual(english?.table.headings)
  })
})

test.each(shippedCharts)('no two texts of $path stand on each other, and none is cut off', ({ path }) => {
  const svg = svgAt(path)
  const boxes = textBoxes(svg)
  expect(overlaps(boxes)).toEqual([])
  const [, width = '0'] = /<svg [^>]*\bwidth="([\d.]+)"/.exec(svg) ?? []
  for (const { left, right, text } of boxes)
    expect([text, left >= 0, right <= Number(width)]).toEqual([text, true, true])
})

test('the names of kinds and statuses are those of the explanations', () => {
  for (const kind of KINDS)
    if (kind !== 'media' && kind !== 'other')
      expect(french.kinds[kind]).toBe(SPEECH.fr.explanation.kinds[kind])
  for (const [status, name] of Object.entries(french.methods.statuses))
    expect(Object.entries(SPEECH.fr.explanation.statuses).find(([key]) => key === status)?.[1]).toMatch(
      new RegExp(`^${name} \\(`),
    )
  expect(LANGUAGES).toEqual(['en', 'fr'])
})

describe('in French words', () => {
  test.each([
    ['2016-10-03', '2016-10-12', 'du 3 au 12 octobre 2016'],
    ['2016-10-01', '2016-10-12', 'du 1er au 12 octobre 2016'],
    ['2015-09-28', '2015-10-13', 'du 28 septembre au 13 octobre 2015'],
    ['2016-12-30', '2017-01-02', 'du 30 décembre 2016 au 2 janvier 2017'],
    ['2015-10-03', '2015-10-03', 'le 3 octobre 2015'],
    ['2015', '2016-02', 'de 2015 à février 2016'],
    ['2015-08', '2015-10', 'd’août à octobre 2015'],
    ['2015', '2015', 'en 2015'],
  ])('%s to %s is %s', (from, to, text) => expect(days.span(from, to)).toBe(text))

  test.each([
    [['6\u00a0oct.', '+2 jours'], '2016-10-06', '2016-10-06', '2016-10-04', '2016-10-04'],
    [['1er\u00a0oct.'], '2016-10-01', '2016-10-01', '2016-09-30', '2016-09-30'],
    [['3\u00a0nov.', '2016', '+10 mois'], '2016-11-03', '2016-11-03', '2015-12-13', '2015-12-13'],
    [['en juin', '2020'], '2020-06-30', '2020-06', '2016-10-11', '2016-10-11'],
    [['non daté\u00a0:', 'trouvé en', '2026'], '2026-11-22', null, '2016-10-11', '2016-10-11'],
  ])('%j stands below %s', (lines, day, printed, before, printedBefore) => {
    expect(dayLabel({ day, printed }, { day: before, printed: printedBefore }, french)).toEqual(lines)
  })

  test('a day is a day and a month a month', () => {
    const since = (printed: string | null, name: string) =>
      french.sentences.since({ day: '2020-06-30', printed }, name, '90')
    expect(since('2020-06-30', '30\u00a0juin')).toBe('depuis le 30\u00a0juin\u00a0: 90')
    expect(since('2020-06', 'juin 2020')).toBe('depuis juin 2020\u00a0: 90')
    expect(since(null, '22\u00a0nov. (page non datée)')).toBe(
      'depuis le 22\u00a0nov. (page non datée)\u00a0: 90',
    )
  })

  test('numbers', () => {
    expect([7, 848, 33_000, 1_234_567].map(french.number)).toEqual([
      '7',
      '848',
      '33\u202f000',
      '1\u202f234\u202f567',
    ])
    expect([0, 1, 2].map(n => french.count(n, 'claim'))).toEqual([
      '0\u00a0affirmation',
      '1\u00a0affirmation',
      '2\u00a0affirmations',
    ])
    expect(shortFigure({ low: null, best: null, high: 9000, bestKind: 'none' }, french)).toBe(
      'jusqu’à 9\u202f000',
    )
  })
})
