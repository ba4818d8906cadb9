import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { readFolder } from '../../pipeline/edge/write.ts'
import { complaintsOf, startBrowser } from './browser.ts'

const DIST = join(import.meta.dirname, '../../dist')
const PAGES = ['index.html', 'index.fr.html'] as const
const files = readFolder(DIST)
const rowsOf = (name: string): readonly Readonly<Record<string, unknown>>[] =>
  JSON.parse(new TextDecoder().decode(files.get(`${name}.json`)))
const shown = rowsOf('estimates').filter(row => row['is_default'])
const addressOf = (path: string, fragment = '') => `${pathToFileURL(join(DIST, path))}${fragment}`

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())
afterEach(() => Promise.all(browser.contexts().map(context => context.close())))

async function open(
  path: string,
  { fragment = '', width = 1280, javaScriptEnabled = true } = {},
): Promise<{ page: Page; complaints: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled })
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  await page.goto(addressOf(path, fragment))
  return { page, complaints }
}

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

describe.each(PAGES)('%s', path => {
  const language = path === 'index.html' ? 'en' : 'fr'

  test('opens from disk without a request, an error or a word on the console', async () => {
    const { page, complaints } = await open(path)
    await openAll(page)
    expect(await page.getAttribute('html', 'lang')).toBe(language)
    expect(complaints).toEqual([])
  })

  test('shows every figure of the default method with its low, best, high', async () => {
    const { page } = await open(path)
    const lines = await page.locator('.figure').evaluateAll(figures =>
      figures.map(figure => ({
        id: figure.id.split('/').slice(0, 3).join('/'),
        ends: [...figure.querySelectorAll('summary .end')].map(
          end => end.querySelector('.n')?.textContent?.replaceAll(/\D/g, '') ?? '',
        ),
      })),
    )
    const wanted = shown.map(row => ({
      id: `${row['event_id']}/${row['group_id']}/${row['outcome']}`,
      ends: ['low', 'best', 'high'].some(end => row[end] !== null)
        ? ['low', 'best', 'high'].map(end => String(row[end] ?? ''))
        : [],
    }))
    const inOrder = (list: typeof wanted) => list.map(one => JSON.stringify(one)).sort()
    expect(inOrder(lines)).toEqual(inOrder(wanted))
  })

  test('shows the words of every claim that did something, with a link to where they are printed', async () => {
    const { page } = await open(path)
    const found = await page.locator('.claim').evaluateAll(claims =>
      claims.map(claim => ({
        words: claim.querySelector('blockquote p')?.textContent,
        link: claim.querySelector('.where a')?.getAttribute('href') ?? null,
        id: claim.querySelector('dl > div:last-child code:last-child')?.textContent,
      })),
    )
    const sources = new Map(rowsOf('sources').map(row => [row['source_id'], row['url']]))
    const traced = new Set(
      rowsOf('trace').flatMap(row => (row['method'] === 'monotone' ? [row['claim_id']] : [])),
    )
    const claims = rowsOf('claims').filter(row => traced.has(row['claim_id']))
    expect(new Set(found.map(({ id }) => id))).toEqual(new Set(claims.map(row => row['claim_id'])))
    const byId = new Map(claims.map(row => [row['claim_id'], row]))
    for (const { id, words, link } of found) {
      const claim = byId.get(id)
      expect(words).toBe(claim?.['wording'])
      if (sources.get(claim?.['source_id'])) expect(link).toBe(sources.get(claim?.['source_id']))
    }
  })

  test('leads from a figure to its source in two clicks', async () => {
    const { page } = await open(path)
    await page.locator('[id="msf-hospital-2015/people/killed"] > summary').click()
    const link = page.locator('[id="msf-hospital-2015/people/killed"] .where a').first()
    expect(await link.isVisible()).toBe(true)
    expect(await link.getAttribute('href')).toMatch(/^https?:/)
  })

  test('has no violation that axe-core can find, with everything open', async () => {
    const { page } = await open(path)
    await openAll(page)
    await page.evaluate(axe.source)
    const violations = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      })
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} (${nodes.length})`)
    })
    expect(violations).toEqual([])
  })

  test('fits a screen of 320 pixels with everything open, but for charts and tables, which scroll', async () => {
    const { page } = await open(path, { width: 320 })
    await openAll(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  test('can be used by keyboard alone: skip, find, open, follow', async () => {
    const { page } = await open(path)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    await page.keyboard.press('Enter')
    const reached = async (selector: string) => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate(wanted => document.activeElement?.matches(wanted), selector)) return true
      }
      return false
    }
    expect(await reached('input[name=text]')).toBe(true)
    await page.keyboard.type('bakhtar')
    expect(await reached('.figure:not([hidden]) > summary')).toBe(true)
    await page.keyboard.press('Enter')
    expect(await page.locator('.figure[open]').count()).toBe(1)
    expect(await reached('.figure[open] .where a')).toBe(true)
    const outline = await page.evaluate(() =>
      document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : 'none',
    )
    expect(outline).toBe('solid')
  })

  test('offers every file of dist/ with its size and the sum of its bytes', async () => {
    const { page } = await open(path)
    const offered = await page.locator('.download li').evaluateAll(items =>
      items.map(item => ({
        path: item.querySelector('a')?.getAttribute('href') ?? '',
        sum: item.querySelector('.sum')?.textContent,
        what: item.closest('.entry')?.querySelector('p')?.textContent ?? '',
      })),
    )
    const aboutAll = ['datapackage.json', 'SHA256SUMS', ...PAGES]
    expect(offered.map(one => one.path).sort()).toEqual(
      [...files.keys()].filter(one => !aboutAll.includes(one)).sort(),
    )
    for (const one of offered) {
      const bytes = files.get(one.path) ?? new Uint8Array()
      expect([one.path, one.sum]).toEqual([one.path, createHash('sha256').update(bytes).digest('hex')])
      expect([one.path, one.what]).not.toEqual([one.path, ''])
    }
  })

  test('finds figures, says how many, and writes the question into the address', async () => {
    const { page } = await open(path)
    await page.selectOption('select[name=outcome]', 'killed')
    await page.selectOption('select[name=verdict]', 'contested')
    const wanted = shown.filter(row => row['outcome'] === 'killed' && row['verdict'] === 'contested').length
    expect(wanted).toBeGreaterThan(0)
    expect(await page.locator('.figure:not([hidden])').count()).toBe(wanted)
    expect(await page.locator('#_filter output').textContent()).toContain(String(wanted))
    expect(await page.evaluate(() => location.hash)).toBe('#?outcome=killed&verdict=contested')
    await page.click('#_filter button[type=reset]')
    await expect.poll(() => page.locator('.figure:not([hidden])').count()).toBe(shown.length)
  })

  test('opens the figure that an address names, and filters as an address says', async () => {
    const named = await open(path, { fragment: '#kunduz-2016/taliban/killed' })
    expect(await named.page.locator('.figure[open]').evaluateAll(all => all.map(({ id }) => id))).toEqual([
      'kunduz-2016/taliban/killed',
    ])
    const asked = await open(path, { fragment: '#?event=kunduz-2016&text=rfi' })
    expect(await asked.page.inputValue('select[name=event]')).toBe('kunduz-2016')
    const events = await asked.page
      .locator('.figure:not([hidden])')
      .evaluateAll(all => all.map(one => one.getAttribute('data-event')))
    expect(new Set(events)).toEqual(new Set(['kunduz-2016']))
  })

  test('shows everything where the address has no filter, so that no link leads to what is hidden', async () => {
    const { page } = await open(path, { fragment: '#?event=msf-hospital-2015' })
    await page.evaluate(() => {
      location.hash = '#kunduz-2016/taliban/killed'
    })
    await expect.poll(() => page.locator('.figure:not([hidden])').count()).toBe(shown.length)
    expect(await page.locator('[id="kunduz-2016/taliban/killed"] blockquote').first().isVisible()).toBe(true)
  })

  test.each(['a&b', '3+4', '100%', 'hôpital'])('keeps the words %s in its address', async words => {
    const { page, complaints } = await open(path)
    await page.fill('input[name=text]', words)
    const fragment = await page.evaluate(() => location.hash)
    const again = await open(path, { fragment })
    expect(await again.page.inputValue('input[name=text]')).toBe(words)
    await open(path, { fragment: `#?text=${words}` })
    expect(complaints).toEqual([])
  })

  test('leads to the same figure in the other language', async () => {
    const { page } = await open(path, { fragment: '#kunduz-2016/taliban/killed' })
    await page.click('#_language')
    await page.waitForURL(/#kunduz-2016\/taliban\/killed$/)
    expect(await page.getAttribute('html', 'lang')).toBe(language === 'en' ? 'fr' : 'en')
    expect(await page.locator('.figure[open]').count()).toBe(1)
  })

  test('can be read without JavaScript: figures open, charts are drawn, no dead control is in sight', async () => {
    const { page, complaints } = await open(path, { javaScriptEnabled: false })
    await page.locator('.figure > summary').first().click()
    expect(await page.locator('.figure[open] blockquote').first().isVisible()).toBe(true)
    expect(await page.locator('.drawing svg').first().isVisible()).toBe(true)
    expect(await page.locator('#_filter').isVisible()).toBe(false)
    expect(complaints).toEqual([])
  })

  test('prints what is open with the words behind it, what is closed as one line, and no controls', async () => {
    const { page } = await open(path)
    await page.locator('.figure > summary').first().click()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.figure[open] blockquote').first().isVisible()).toBe(true)
    expect(await page.locator('.figure:not([open]) blockquote').first().isVisible()).toBe(false)
    expect(await page.locator('.figure:not([open]) .whose').first().isVisible()).toBe(true)
    expect(await page.locator('#_filter').isVisible()).toBe(false)
  })

  test('quotes a floor as a floor, and never without the ruling of the editors', async () => {
    const { page } = await open(path)
    const citationOf = (id: string) => page.locator(`[id="${id}"] .citation`).textContent()
    const floor = language === 'en' ? 'at least 289, no upper bound' : 'au moins 289, aucune borne supérieure'
    expect(await citationOf('kunduz-2015/civilians/killed')).toContain(floor)
    const ruled =
      language === 'en' ? 'the editors ruled: at least 559' : 'arbitrage de la rédaction\u00a0: au moins 559'
    expect(await citationOf('kunduz-2015/civilians/wounded')).toContain(ruled)
  })

  test('shows where a claim counts and what the recorder remarks', async () => {
    const { page } = await open(path)
    const shown = await page.locator('.claim').allTextContents()
    for (const row of rowsOf('claims')) {
      const card = shown.find(text => text.includes(String(row['claim_id'])))
      if (card && row['comment']) expect(card).toContain(String(row['comment']))
      if (card && row['place']) expect(card).toContain(String(row['place']))
    }
  })

  test('lets nothing run or load but what it holds', async () => {
    const { page, complaints } = await open(path)
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = 1' }))
      document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.org/a.png' }))
    })
    await page.waitForTimeout(200)
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    expect(complaints.join()).toMatch(/Executing inline script violates/)
    expect(complaints.join()).toMatch(/Loading the image 'https:[^']+' violates/)
  })
})
