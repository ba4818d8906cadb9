import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import type { TopLevelSpec } from 'vega-lite'
import { beforeAll, describe, expect, test } from 'vitest'
import { build } from '../pipeline/build.ts'
import { readRaw, readSchemas } from '../pipeline/edge/read.ts'
import { grouped } from '../pipeline/model/figure.ts'
import { fileOf } from '../pipeline/publish/charts/chart.ts'
import { allCharts } from '../pipeline/publish/charts/charts.ts'
import { nextDay } from '../pipeline/publish/charts/days.ts'
import { KIND_LOOKS, KINDS } from '../pipeline/publish/charts/look.ts'
import { timeAxis } from '../pipeline/publish/charts/toll/time-axis.ts'
import { tollOverTime } from '../pipeline/publish/charts/toll/toll-over-time.ts'
import { english } from '../pipeline/publish/charts/words/english/english.ts'
import { figureText, momentText } from '../pipeline/publish/charts/words/figures.ts'
import { CHART_WORDS } from '../pipeline/publish/charts/words/words.ts'
import { EDITION, having, rowsOf, svgOf } from './charts/drawn.ts'

const HOME = join(import.meta.dirname, '..')
const schemas = readSchemas(HOME)
const { casebook, assessment, examination, diagnostics } = build(readRaw(HOME), schemas, { upTo: 'examine' })
if (!casebook || !assessment || !examination) throw new Error('the shipped data has errors')
const { events, claims } = casebook
const { estimates } = assessment

const charts = allCharts({ casebook, assessment, examination, diagnostics }, EDITION).map(chart => ({
  ...chart,
  path: fileOf(chart.event, chart.name, chart.language),
  own: estimates.filter(
    ({ scope, method }) =>
      scope.eventId === chart.event.event_id && method === casebook.methodology.default_method,
  ),
}))
const strips = charts.filter(({ name }) => name === 'claims')
const tolls = charts.filter(({ name }) => name === 'toll')
/** The charts in which claims have marks, and what is made of them a band. */
const ofClaims = charts.filter(({ name }) => name !== 'methods')
const svgs = new Map<string, string>()
const drawnOf = (path: string): string => svgs.get(path) ?? ''

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

beforeAll(async () => {
  for (const { path, spec } of charts) svgs.set(path, await svgOf(spec))
})

describe('every chart of the shipped data', () => {
  let errorsIn: (spec: unknown) => unknown

  beforeAll(() => {
    const path = createRequire(import.meta.url).resolve('vega-lite/vega-lite-schema.json')
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(path, 'utf8')),
    )
    errorsIn = spec => (validate(spec) ? [] : validate.errors)
  })

  test('there are four an event, in English and in French', () => {
    const kinds = ['claims', 'toll', 'known', 'methods']
    expect(charts.map(({ path }) => path)).toEqual(
      events.flatMap(({ event_id: id }) => [
        ...kinds.map(kind => `${id}.${kind}`),
        ...kinds.map(kind => `${id}.${kind}.fr`),
      ]),
    )
  })

  test.each(charts)('$path is valid Vega-Lite', ({ spec }) => {
    expect(errorsIn(JSON.parse(JSON.stringify(spec)))).toEqual([])
  })

  test.each(charts)(
    '$path says what, when, and that its range is no confidence interval',
    ({ path, spec, event, language }) => {
      const title = JSON.stringify(spec.title)
      const { days, key, name } = CHART_WORDS[language]
      expect(title).toContain(name(event))
      expect(title.toLowerCase()).toContain(days.span(event.start, event.end).toLowerCase())
      expect(title).toContain(`(${key.bandIsNot})`)
      expect(drawnOf(path)).toMatch(/^<svg role="img" aria-label="[^"]{200,}" /)
      expect(drawnOf(path)).toContain(name(event))
      expect(drawnOf(path)).not.toMatch(/NaN|undefined|null|Infinity/)
    },
  )

  test.each(charts)(
    '$path says where it comes from, and under which licence',
    ({ path, spec, event, name, language }) => {
      expect(spec.usermeta).toMatchObject({
        dataset: 'bilan-kunduz',
        version: '1.2.3',
        event_id: event.event_id,
        chart: name,
        language,
        method: 'monotone',
        license: 'CC-BY-SA-4.0',
      })
      const { citation, source_ids }: { citation?: string; source_ids?: unknown } = { ...spec.usermeta }
      expect(citation).toContain(`version 1.2.3, charts/${path}`)
      const expected = claims
        .filter(({ note }) => note.event_id === event.event_id)
        .map(({ note }) => note.source_id)
      expect(source_ids).toEqual([...new Set(expected)].sort())
    },
  )

  test.each(charts)('$path needs neither network nor locale', ({ spec, language }) => {
    expect(having(spec, 'url')).toEqual([])
    expect(spec.config?.locale).toMatchObject({
      number: language === 'en' ? { decimal: '.', thousands: ',' } : { decimal: ',', thousands: '\u202f' },
    })
    expect(JSON.stringify(spec.config?.locale?.time)).toContain(language === 'en' ? '"October"' : '"octobre"')
    // What vega-embed is told of the page is what the chart is told of itself.
    expect(spec.usermeta).toMatchObject({
      embedOptions: {
        formatLocale: spec.config?.locale?.number,
        timeFormatLocale: spec.config?.locale?.time,
      },
    })
  })

  test('they are the same whether drawn one by one or at once', async () => {
    const atOnce = await Promise.all(charts.map(({ spec }) => svgOf(spec)))
    expect(atOnce.map(sha256)).toEqual(charts.map(({ path }) => sha256(drawnOf(path))))
  })
})

describe('the claim strip loses nothing', () => {
  test.each(strips)('$path has every claim of its event once', ({ spec, event }) => {
    const expected = claims
      .filter(({ note }) => note.event_id === event.event_id)
      .map(({ note }) => note.claim_id)
    expect(
      rowsOf(spec, 'claims')
        .map(({ claim_id }) => claim_id)
        .sort(),
    ).toEqual(expected.sort())
  })

  test.each(strips)(
    '$path has a mark for every claim with a figure, and says where there is none',
    ({ path, spec, language }) => {
      const rows = rowsOf(spec, 'claims')
      for (const { text, low } of rows)
        if (low !== null) expect(drawnOf(path)).toContain(`aria-label="${text}"`)
      const { noneGiven } = CHART_WORDS[language].figures
      const said = drawnOf(path).split(`>${noneGiven}</text>`).length - 1
      expect(said).toBe(rows.filter(({ low }) => low === null).length)
    },
  )

  test.each(strips)('$path has a panel for each outcome and a heading for each estimate', ({ spec, own }) => {
    const panels = 'vconcat' in spec ? spec.vconcat.length - 1 : 0
    expect(panels).toBe(new Set(own.map(({ scope }) => scope.outcome)).size)
    expect(rowsOf(spec, 'estimates')).toHaveLength(own.length)
  })

  test('the figure of the seed is told: 90 Taliban fighters, out of “about 100” and 90', () => {
    const spec = (code: string) =>
      strips.find(({ event, language }) => event.event_id === 'kunduz-2016' && language === code)?.spec
    expect(spec('en')?.description).toContain('Taliban fighters, killed by 6 Oct: 90 (')
    expect(spec('fr')?.description).toContain(
      'Combattants talibans, personnes tuées au 6\u00a0oct.\u00a0: 90 (',
    )
  })
})

describe('an open end is never a number', () => {
  const open = new Set(
    claims.flatMap(({ note, figure }) => (figure && figure.high === null ? [note.claim_id] : [])),
  )

  test.each(ofClaims)('$path keeps missing upper bounds', ({ spec, own }) => {
    const rows = rowsOf(spec, 'claims').filter(({ claim_id }) => open.has(String(claim_id)))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toMatchObject({ high: null, open: true })
    const unbounded = own.filter(({ headline }) => headline && headline.high === null)
    expect(rowsOf(spec, 'bands').filter(({ high }) => high === null).length).toBeGreaterThanOrEqual(
      unbounded.length,
    )
  })

  test.each(charts)('$path draws nothing to the upper bound of a row that has none', ({ spec }) => {
    const toHigh = having(spec, 'mark').filter(({ encoding }) =>
      JSON.stringify(encoding)?.includes('"field":"high"'),
    )
    expect(toHigh.length).toBeGreaterThan(0)
    for (const { transform } of toHigh) expect(JSON.stringify(transform)).toContain('isValid(datum.high)')
  })
})

describe('the toll over time', () => {
  test.each(tolls)(
    '$path steps through the cut-offs of its estimates and no other days',
    ({ path, spec, own }) => {
      const expected = own.flatMap(({ scope, moments }) =>
        moments.map(
          ({ day, low, best, high }) => `${scope.groupId} ${scope.outcome} ${day} ${low} ${best} ${high}`,
        ),
      )
      const drawn = rowsOf(spec, 'estimates').map(
        ({ group_id, outcome, as_of, low, best, high }) =>
          `${group_id} ${outcome} ${as_of} ${low} ${best} ${high}`,
      )
      expect(drawn.sort()).toEqual(expected.sort())
      expect(drawnOf(path)).toMatch(/>\d{1,2}[ \u00a0](Oct|Nov|oct\.|nov\.)</)
    },
  )

  test('there is none without estimates', () => {
    expect(events.map(event => tollOverTime(event, casebook, [], english))).toEqual(events.map(() => null))
  })

  test('a long time without news is cut out of the axis, and the rest keeps one scale', () => {
    const { definition, cuts } = timeAxis(
      ['2015-10-03', '2015-10-13', '2015-12-12', '2016-11-03'],
      400,
      english,
    )
    expect(cuts).toHaveLength(2)
    const range: unknown = definition.scale && 'range' in definition.scale ? definition.scale.range : []
    const [a, b, c, d, e, f] = Array.isArray(range) ? range.map(Number) : []
    expect([a, f]).toEqual([0, expect.closeTo(400, 6)])
    expect((Number(b) - Number(a)) / 11).toBeCloseTo(Number(d) - Number(c), 6)
    expect(Number(f) - Number(e)).toBeCloseTo(Number(d) - Number(c), 6)
    expect(timeAxis(['2016-10-03', '2016-10-04', '2016-10-12'], 400, english).cuts).toEqual([])
  })

  test.each([
    ['2016-10-04', '2016-10-05'],
    ['2016-02-28', '2016-02-29'],
    ['2015-02-28', '2015-03-01'],
    ['2016-12-31', '2017-01-01'],
  ])('the day after %s is %s', (day, next) => expect(nextDay(day)).toBe(next))
})

describe('the look of a speaker', () => {
  const looks = KINDS.map(kind => KIND_LOOKS[kind])

  test('every kind of the schema has its own colour and shape, and none that of an estimate or an arrow', () => {
    expect([...KINDS].sort()).toEqual([...(schemas.raw.speakers.properties['kind']?.enum ?? [])].sort())
    expect(new Set(looks.map(({ colour }) => colour)).size).toBe(looks.length)
    expect(new Set([...looks.map(({ shape }) => shape), 'diamond', 'triangle-right']).size).toBe(
      looks.length + 2,
    )
  })

  test.each(looks)('$colour has a contrast of 3:1 or more on white', ({ colour }) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
      const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
    })
    expect(1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)).toBeGreaterThanOrEqual(3)
  })

  test.each(charts)('is the same in $path as everywhere', ({ spec }) => {
    expect(spec.config?.range).toEqual({
      category: looks.map(({ colour }) => colour),
      symbol: looks.map(({ shape }) => shape),
    })
    const byKind = having(spec, 'field').filter(({ field, scale }) => field === 'kind' && scale)
    expect(byKind.length).toBeGreaterThan(0)
    for (const { scale } of byKind) expect(scale).toEqual({ domain: KINDS })
  })
})

describe('rendering', () => {
  const spec = {
    description: '“a” & "b" $& <c>',
    data: { values: [{ a: 1 }] },
    mark: 'bar',
  } satisfies TopLevelSpec
  const withScale = (type: 'linear' | 'log'): TopLevelSpec => ({
    ...spec,
    encoding: { x: { field: 'a', type: 'nominal', ...(type === 'log' ? { scale: { type } } : {}) } },
  })

  test('alternative text is kept as it is', async () => {
    expect(await svgOf(withScale('linear'))).toContain('aria-label="“a” &amp; &quot;b&quot; $&amp; &lt;c>"')
  })

  test('what Vega-Lite warns of is an error, and so is a chart without alternative text', async () => {
    await expect(svgOf(withScale('log'))).rejects.toThrow('chart: ')
    await expect(svgOf({ ...withScale('linear'), description: '' })).rejects.toThrow('no description')
  })
})

describe('in words', () => {
  test.each([
    ['2016-10-03', '2016-10-12', '3 to 12 October 2016'],
    ['2015-09-28', '2015-10-13', '28 September to 13 October 2015'],
    ['2016-12-30', '2017-01-02', '30 December 2016 to 2 January 2017'],
    ['2015-10-03', '2015-10-03', '3 October 2015'],
    ['2015', '2016-02', '2015 to February 2016'],
  ])('%s to %s is %s', (from, to, text) => expect(english.days.span(from, to)).toBe(text))

  test('numbers', () => {
    expect([7, 848, 33_000, 1_234_567].map(grouped)).toEqual(['7', '848', '33,000', '1,234,567'])
  })

  test.each([
    ['90', 90, 90, 90],
    ['about 100 (90 to 110)', 90, 100, 110],
    ['at least 40', 40, 40, null],
    ['at least 24', 24, null, null],
    ['at most 10', 0, 10, 10],
    ['80 to 200', 80, null, 200],
  ])('a claim: %s', (text, low, mode, high) => expect(figureText({ low, mode, high }, english)).toBe(text))

  test.each([
    ['at least 40', 'floor', 40, 40, null, []],
    ['best 90, no upper bound', 'value', 90, 90, null, []],
    ['best 95, at least 90', 'value', 90, 95, null, []],
    ['best 18, range 16–20', 'value', 16, 18, 20, []],
    ['41–90', 'floor', 41, 41, 90, []],
    ['best 26; allowed 0–10, 26 or 30 and more', 'value', 0, 26, null, ['0 10', '26 26', '30']],
  ] as const)('an estimate: %s', (text, bestKind, low, best, high, allowed) => {
    const runs = allowed.map(run => {
      const [low = 0, high = null] = run.split(' ').map(Number)
      return { low, high }
    })
    const setters = { lowBy: [], highBy: [], bestBy: [], bestRule: null, missingReason: null }
    expect(momentText({ day: '2016-10-06', low, best, high, bestKind, runs, ...setters }, english)).toBe(text)
  })
})
