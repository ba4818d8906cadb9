import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

/** Where Debian, and other systems, put Chromium. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Starts a real Chromium that asks nothing of the network by itself. Throws where there is none: a page that no browser opened is not tested. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = [process.env['CHROMIUM'] ?? '', ...PLACES].find(existsSync)
  if (!executablePath)
    throw new Error('no Chromium: apt-get install chromium, or name one in the variable CHROMIUM')
  return chromium.launch({
    executablePath,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  })
}

/** Everything that a good page never does: talk on the console, throw, or ask for anything but itself. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('console', message => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', error => complaints.push(error.message))
  page.on('request', request => {
    if (!request.isNavigationRequest()) complaints.push(`asks for ${request.url()}`)
  })
  return complaints
}
