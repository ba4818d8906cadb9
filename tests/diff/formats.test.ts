import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SPEECH } from '../../pipeline/model/language/speech.ts'
import type { Body } from '../../pipeline/publish/changes/rows.ts'
import type { DrawnDifference } from '../../pipeline/publish/diff/difference.ts'
import { showDiffMarkdown } from '../../pipeline/publish/diff/formats/markdown.ts'
import { showDiffText } from '../../pipeline/publish/diff/formats/text.ts'
import { tell } from '../../pipeline/publish/diff/told.ts'
import { claim, NOTES, Repository } from '../change/repository.ts'
import { complaintsOf, startBrowser } from '../page/browser.ts'

const SIDE = { ref: 'main', commit: null, isFork: false, errors: 0, size: { claims: 1, figures: 1 } }

function difference(changes: readonly Body[]): DrawnDifference {
  return {
    base: SIDE,
    head: SIDE,
    method: 'monotone',
    changes,
    settings: [],
    findings: { came: [], went: 0 },
    columns: [],
    charts: [],
    notCompared: [],
  }
}

const row = (i: number, change: Body['change'], reason: string): Body => ({
  table: 'claims',
  key: `claim-${i}`,
  event_id: 'lorn',
  is_default: null,
  change,
  was: change === 'came' ? null : {},
  is: change === 'went' ? null : {},
  causes: [],
  why_en: `Claim claim-${i} ${change}: ${reason}`,
  why_fr: `L’affirmation claim-${i} ${change} : ${reason}`,
})

const figure = (i: number): Body => ({
  table: 'estimates',
  key: `lorn/group-${i}/killed/monotone`,
  event_id: 'lorn',
  is_default: true,
  change: 'moved',
  was: { low: i, best: i, high: i, verdict: 'single' },
  is: { low: i + 1, best: i + 1, high: null, verdict: 'single' },
  causes: [],
  why_en: 'A reason.',
  why_fr: 'Une raison.',
})

const list = <T>(count: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i))
const markdownOf = (changes: readonly Body[], code: 'en' | 'fr' = 'en') =>
  showDiffMarkdown(tell(difference(changes), SPEECH[code]), SPEECH[code])

describe('as a comment', () => {
  test.each(['en', 'fr'] as const)('it fits however much changed, with every loss (%s)', code => {
    const gone = list(400, i => row(i, 'went', 'It was said of Tarn, ألفا قتيل.'))
    const markdown = markdownOf(
      [...list(3_000, figure), ...gone, ...list(5_000, i => row(1_000 + i, 'came', 'new'))],
      code,
    )
    expect(Buffer.byteLength(markdown)).toBeLessThan(65_536)
    for (const { key } of gone) expect(markdown).toContain(`${key} `)
    const told = [...markdown.matchAll(/^- <code>lorn\/group-/gm)].length
    const more = code === 'en' ? `and ${(3_000 - told).toLocaleString('en')} more` : 'de plus'
    expect(told).toBeGreaterThan(0)
    expect(markdown).toContain(more)
    expect(markdown).toContain(code === 'en' ? 'and 5,000 more' : 'de plus')
  })

  test('losses that do not fit with their reasons are still named', () => {
    const gone = list(900, i => row(i, 'went', `${'A long reason. '.repeat(10)}`))
    const markdown = markdownOf([...gone, ...list(2_000, figure)])
    expect(Buffer.byteLength(markdown)).toBeLessThan(65_536)
    for (const { key } of gone) expect(markdown).toContain(`- claims ${key}\n`)
    expect(markdown).toMatch(/and 1,\d{3} more/)
  })

  test('losses beyond all room are counted, with where they stand', () => {
    const gone = list(9_000, i => row(i, 'went', 'Gone.'))
    const markdown = markdownOf(gone)
    expect(Buffer.byteLength(markdown)).toBeLessThan(65_536)
    const named = [...markdown.matchAll(/^- claims claim-/gm)].length
    expect(markdown).toContain(`and ${(9_000 - named).toLocaleString('en')} more losses`)
    expect(markdown).toContain('9,000 losses')
  })

  test('nothing in the data becomes markup, a mention or a command', () => {
    const markdown = markdownOf([row(1, 'came', '@desk <img src=x> [a](b) #12\n::error::x')])
    expect(markdown).not.toMatch(/@desk|<img|\[a\]|(?<!&)#12|^::/m)
  })
})

describe('on a terminal', () => {
  test('what is lost is told whole, and the rest is counted', () => {
    const text = showDiffText(
      tell(difference([...list(100, figure), ...list(50, i => row(i, 'went', 'Gone.'))]), SPEECH.en),
      SPEECH.en,
    )
    for (const i of [0, 49]) expect(text).toContain(`Claim claim-${i} went`)
    expect(text).toContain('… and 88 more.')
  })

  test('the data commands no terminal', () => {
    const text = showDiffText(tell(difference([row(1, 'came', '\u001b[2J')]), SPEECH.en), SPEECH.en)
    expect(text).not.toContain('\u001b')
  })
})

describe('as a page', () => {
  let browser: Browser
  let repository: Repository
  let folder: string

  beforeAll(async () => {
    browser = await startBrowser()
    repository = new Repository()
    folder = mkdtempSync(join(tmpdir(), 'bilan-page-'))
    repository.write(
      NOTES,
      `${repository.read(NOTES)}${[
        claim('un-43', { as_of: '2031-05-06', wording: '43 <b>dead</b>', figure: '43' }),
        claim('old-9', { rank: 'deprecated', rank_reason: 'Taken down.', wording: '9 dead' }),
      ].join('\n')}\n`,
    )
  }, 180_000)
  afterAll(async () => {
    await browser.close()
    repository.remove()
    rmSync(folder, { recursive: true })
  })

  test.each([
    ['en', 'What moves, and why', ['Before', 'After']],
    ['fr', 'Ce qui bouge, et pourquoi', ['Avant', 'Après']],
  ] as const)(
    'it is read in %s without a script or a request, with the charts side by side',
    async (code, title, sides) => {
      const { status, stdout } = repository.run([
        'diff',
        '--base',
        'main',
        '--format',
        'html',
        '--lang',
        code,
      ])
      expect(status).toBe(0)
      const path = join(folder, `${code}.html`)
      writeFileSync(path, stdout)
      const context = await browser.newContext({ viewport: { width: 1600, height: 900 } })
      const page = await context.newPage()
      const complaints = complaintsOf(page)
      await page.goto(String(pathToFileURL(path)))
      expect([await page.getAttribute('html', 'lang'), await page.textContent('h1')]).toEqual([code, title])
      expect(await page.locator('script, b').count()).toBe(0)
      const pairs = page.locator('.pair')
      expect(await pairs.count()).toBe(4)
      expect(await pairs.first().locator('figcaption').allTextContents()).toEqual(sides)
      const [before, after] = await Promise.all(
        [0, 1].map(i => pairs.first().locator('figure').nth(i).boundingBox()),
      )
      expect(before?.y).toBe(after?.y)
      expect(after?.x).toBeGreaterThan(Number(before?.x))
      const labels = await page
        .locator('.pair svg[role=img]')
        .evaluateAll(all => all.map(svg => svg.getAttribute('aria-label') ?? ''))
      expect(labels).toHaveLength(8)
      expect(new Set(labels).size).toBe(8)
      const ids = await page.locator('[id]').evaluateAll(all => all.map(({ id }) => id))
      expect(new Set(ids).size).toBe(ids.length)
      expect(complaints).toEqual([])
      await page.evaluate(axe.source)
      const violations = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        })
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
      })
      expect(violations).toEqual([])
      await context.close()
    },
  )
})
