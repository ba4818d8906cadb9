import { createServer, type Server } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import sirv from 'sirv'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../page/browser.ts'
import { PROGRAM, whatIsThere } from './program.ts'
import { DIST } from './shipped.ts'

let server: Server
let browser: Browser
let address = ''

/** Pages of somebody else, by path; `dist/` lies beside them. */
const pages = new Map<string, string>()

beforeAll(async () => {
  const dist = sirv(DIST, { dev: true })
  server = createServer((request, response) => {
    const path = request.url ?? ''
    const page = pages.get(path)
    const type = path.endsWith('.mjs') ? 'text/javascript' : 'text/html; charset=utf-8'
    if (page !== undefined) response.writeHead(200, { 'content-type': type }).end(page)
    else if (path.startsWith('/dist/')) {
      request.url = path.slice('/dist'.length)
      dist(request, response, () => {
        response.writeHead(404).end()
      })
    } else response.writeHead(404).end()
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const at = server.address()
  address = typeof at === 'object' && at ? `http://127.0.0.1:${at.port}` : ''
  browser = await startBrowser()
})

afterAll(async () => {
  await browser.close()
  server.close()
})

/** What a page with this module writes into itself. */
async function written(module: string): Promise<string> {
  pages.set('/program.mjs', module)
  const script = `import { answer } from './program.mjs'\ndocument.querySelector('pre').textContent = answer`
  pages.set(
    '/',
    `<!doctype html><link rel="icon" href="data:,"><pre></pre><script type="module">${script}</script>`,
  )
  const page: Page = await browser.newPage()
  const failure = new Promise<never>((_, fail) => page.on('pageerror', fail))
  await page.goto(`${address}/`)
  const text = await Promise.race([page.locator('pre:not(:empty)').textContent(), failure])
  await page.close()
  return text ?? ''
}

describe('bilan.mjs in a web page', () => {
  test('gives what it gives in Node', async () => {
    expect(JSON.parse(await written(PROGRAM))).toEqual(whatIsThere())
  })

  test('opens a folder relative to the page, and says which file a server does not have', async () => {
    const trying = `import { open } from './dist/bilan.mjs'
const { title } = await open('dist')
export const answer = title + await open('elsewhere/').catch(({ message }) => ' | ' + message)`
    expect(await written(trying)).toMatch(
      new RegExp(
        `^Bilan: .* \\| ${address}/elsewhere/datapackage.json cannot be read: the server answers 404$`,
      ),
    )
  })
})
