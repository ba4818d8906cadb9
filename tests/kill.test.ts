import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFolder, recoverFolder, replaceFolder } from '../pipeline/edge/write.ts'

const HOME = join(import.meta.dirname, '..')
const TSX = join(HOME, 'node_modules/tsx/dist/esm/index.mjs')

let root: string
const dist = (): string => join(root, 'dist')

/** One hash over the names and bytes of every file of a folder. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256')
  for (const [path, bytes] of readFolder(folder)) hash.update(`${path}\0`).update(bytes)
  return hash.digest('hex')
}

/** Fills dist/ with the old files. */
function restore(): void {
  rmSync(dist(), { recursive: true, force: true })
  cpSync(join(root, 'old'), dist(), { recursive: true })
}

/**
 * Runs a program that replaces dist/, and kills it, with whatever it has started, at the moment that is told by the number of files that lie beside
 * dist/, and the greatest number there has been: first the new ones grow, then the old ones are cleared away.
 */
function killWhen(
  moment: (now: number, most: number) => boolean,
  args: readonly string[],
): Promise<'killed' | 'ended'> {
  const child = spawn(process.execPath, ['--import', TSX, ...args], { stdio: 'ignore', detached: true })
  return new Promise(resolve => {
    let ended = false
    let most = -1
    const watch = (): void => {
      if (ended) return
      const now = written()
      most = Math.max(most, now)
      if (moment(now, most)) killGroup(child.pid)
      setImmediate(watch)
    }
    child.on('exit', (_, signal) => {
      ended = true
      resolve(signal ? 'killed' : 'ended')
    })
    watch()
  })
}

/** A program that is not waited for would go on when the next one has begun. */
function killGroup(leader: number | undefined): void {
  try {
    if (leader !== undefined) process.kill(-leader, 'SIGKILL')
  } catch {
    // It has ended in the meantime.
  }
}

function written(): number {
  const beside = readdirSync(root).find(name => name.startsWith('.dist-next-'))
  try {
    return beside ? readdirSync(join(root, beside), { recursive: true }).length : -1
  } catch {
    return -1
  }
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'bilan-'))
  cpSync(join(HOME, 'raw'), join(root, 'raw'), { recursive: true })
  cpSync(join(HOME, 'dist'), join(root, 'old'), { recursive: true })
})

afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

describe('a build that is killed', () => {
  test('leaves the old or the new dist/ whole, and the next one clears away what it left', {
    timeout: 240_000,
  }, async () => {
    const events = join(root, 'raw/events.csv')
    writeFileSync(
      events,
      readFileSync(events, 'utf8').replace('Battle of Kunduz (2016)', 'Second battle of Kunduz'),
    )
    const publish = [join(HOME, 'pipeline/main.ts'), 'publish', '--root', root]
    restore()
    expect(spawnSync(process.execPath, ['--import', TSX, ...publish]).status).toBe(0)
    const whole = [fingerprint(join(root, 'old')), fingerprint(dist())]

    const ends = []
    for (const files of [0, 1, 15, 30, 40]) {
      restore()
      ends.push(await killWhen(now => now >= files, publish))
      expect(whole, `killed after ${files} files`).toContain(fingerprint(dist()))
    }
    expect(ends).toContain('killed')
    expect(spawnSync(process.execPath, ['--import', TSX, ...publish]).status).toBe(0)
    expect(fingerprint(dist())).toBe(whole[1])
    expect(readdirSync(root).sort()).toEqual(['dist', 'old', 'raw'])
  })

  test('leaves no mixture however many files there are and whenever it is killed', {
    timeout: 120_000,
  }, async () => {
    const files = Array.from({ length: 300 }, (_, i) => `part-${i % 7}/file-${i}.txt`)
    for (const path of files) {
      mkdirSync(join(root, 'new', path, '..'), { recursive: true })
      writeFileSync(join(root, 'new', path), path.repeat(500))
    }
    const whole = [fingerprint(join(root, 'old')), fingerprint(join(root, 'new'))]
    const replace = [join(import.meta.dirname, 'replace-folder.ts'), dist(), join(root, 'new')]
    const seen = new Set<string>()
    for (let attempt = 0; attempt < 40; attempt++) {
      restore()
      const writing = (now: number) => now >= attempt * 10
      const clearing = (now: number, most: number) => most > 200 && now < 100
      const end = await killWhen(attempt < 30 ? writing : clearing, replace)
      const now = fingerprint(dist())
      expect(whole, `attempt ${attempt} ${end}`).toContain(now)
      seen.add(now)
      recoverFolder(dist())
    }
    expect([...seen].sort()).toEqual(whole.toSorted())
  })

  test('leaves nothing that gets into a later build, even one with the same process number', () => {
    restore()
    const leftover = join(root, `.dist-next-${process.pid}`)
    mkdirSync(leftover)
    writeFileSync(join(leftover, 'stale.csv'), 'left behind')
    const file = { path: 'a.csv', bytes: new TextEncoder().encode('new'), rows: null }
    replaceFolder(dist(), [file])
    expect([...readFolder(dist()).keys()]).toEqual(['a.csv'])
    mkdirSync(leftover)
    recoverFolder(dist())
    expect(readdirSync(root)).not.toContain(`.dist-next-${process.pid}`)
  })
})
