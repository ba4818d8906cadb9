import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'

const HOME = join(import.meta.dirname, '..')
const running: ChildProcess[] = []
const folders: string[] = []

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** The program, and everything that it has said so far. */
function start(...args: string[]): { readonly child: ChildProcess; said(): string } {
  const program = [
    '--import',
    join(HOME, 'node_modules/tsx/dist/esm/index.mjs'),
    join(HOME, 'pipeline/main.ts'),
  ]
  const child = spawn(process.execPath, [...program, ...args, '--lang', 'en'], { stdio: 'pipe' })
  running.push(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', data => (text += data))
  return { child, said: () => text }
}

function newWorld(): string {
  const root = mkdtempSync(join(tmpdir(), 'bilan-watch-'))
  folders.push(root)
  for (const name of ['raw', 'dist', 'releases'])
    cpSync(join(HOME, name), join(root, name), { recursive: true })
  return root
}

const PATIENT = { timeout: 50_000, interval: 50 }
const bestIn = (root: string): unknown =>
  JSON.parse(readFileSync(join(root, 'dist/estimates.json'), 'utf8')).find(
    (row: Readonly<Record<string, unknown>>) =>
      row['event_id'] === 'kunduz-2016' &&
      row['group_id'] === 'army' &&
      row['outcome'] === 'captured' &&
      row['is_default'],
  )?.best

test('make watch publishes a note as soon as it is saved, and goes on after one that is wrong', async () => {
  const root = newWorld()
  const notes = join(root, 'raw/notes/kunduz-2016.csv')
  const text = readFileSync(notes, 'utf8')
  const changed = text.replace('Au moins sept soldats afghans,7..', 'Au moins neuf soldats afghans,9..')
  expect(changed).not.toBe(text)
  const { said } = start('watch', '--root', root)
  await expect.poll(said, PATIENT).toContain('watching raw/')
  expect(bestIn(root)).toBe(7)

  writeFileSync(notes, text.replace('Au moins sept soldats afghans,7..', 'Au moins sept soldats afghans,8..'))
  await expect.poll(said, PATIENT).toContain('dist/ stays as it was')
  expect(bestIn(root)).toBe(7)
  const before = said().length

  writeFileSync(notes, changed)
  await expect.poll(() => said().slice(before), PATIENT).toContain('dist/ is rebuilt in')
  expect(bestIn(root)).toBe(9)
})

test('make serve shows the page to this machine alone, as it lies on disk, and nothing beside it', async () => {
  const root = newWorld()
  const { child, said } = start('serve', '--root', root, '--port', '0')
  await expect.poll(said, PATIENT).toContain('on this machine alone')
  const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said())?.[0] ?? ''
  const page = await fetch(address)
  expect(page.headers.get('content-type')).toMatch(/^text\/html/)
  expect(await page.text()).toBe(readFileSync(join(root, 'dist/index.html'), 'utf8'))
  writeFileSync(join(root, 'dist/estimates.csv'), 'changed\n')
  expect(await (await fetch(`${address}estimates.csv`)).text()).toBe('changed\n')
  expect((await fetch(`${address}..%2fraw/events.csv`)).status).toBe(404)
  expect((await fetch(`${address}%2e%2e/raw/events.csv`)).status).toBe(404)
  child.kill('SIGTERM')
  const code = await new Promise(resolve => child.once('exit', resolve))
  expect(code).toBe(0)
})

test('make serve says what to do where the port is taken, or nothing is published yet', async () => {
  const root = newWorld()
  const first = start('serve', '--root', root, '--port', '0')
  await expect.poll(first.said, PATIENT).toContain('on this machine alone')
  const port = /:(\d+)\//.exec(first.said())?.[1] ?? ''
  const second = start('serve', '--root', root, '--port', port)
  await expect.poll(second.said, PATIENT).toContain(`make serve PORT=${Number(port) + 1}`)
  await expect.poll(() => second.child.exitCode, PATIENT).toBe(2)
  rmSync(join(root, 'dist'), { recursive: true })
  expect(existsSync(join(root, 'dist'))).toBe(false)
  const third = start('serve', '--root', root, '--port', '0')
  await expect.poll(third.said, PATIENT).toContain('make publish')
})
