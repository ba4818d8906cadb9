import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readFolder } from '../pipeline/edge/write.ts'

const HOME = join(import.meta.dirname, '..')

/** A folder with the shipped data, in which the real program works. */
const root = mkdtempSync(join(tmpdir(), 'bilan-shards-'))
cpSync(join(HOME, 'raw'), join(root, 'raw'), { recursive: true })
afterAll(() => rmSync(root, { recursive: true }))

function bilan(...args: readonly string[]) {
  const command = ['--import', 'tsx', join(HOME, 'pipeline/main.ts'), ...args, '--root', root, '--lang', 'en']
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: HOME, encoding: 'utf8' })
  return { status, said: stderr }
}

describe('parts of the shipped data', () => {
  it('are refused while there is none, or one is missing', () => {
    expect(bilan('merge')).toMatchObject({
      status: 2,
      said: expect.stringContaining('nothing in shards/ yet'),
    })
    expect(bilan('publish', '--shard', '1/3').status).toBe(0)
    expect(bilan('publish', '--shard', '3/3').status).toBe(0)
    expect(bilan('merge')).toMatchObject({
      status: 2,
      said: expect.stringContaining('part 2 of 3 is missing'),
    })
    expect(readFolder(join(root, 'dist')).size).toBe(0)
  })

  it('make together what all claims at once make, to the byte', () => {
    expect(bilan('publish', '--shard', '2/3').status).toBe(0)
    expect(bilan('merge').status).toBe(0)
    const merged = readFolder(join(root, 'dist'))
    expect(bilan('publish').status).toBe(0)
    const published = readFolder(join(root, 'dist'))
    expect([...merged.keys()]).toEqual([...published.keys()])
    for (const [path, bytes] of published)
      expect([path, Buffer.from(bytes).equals(merged.get(path) ?? new Uint8Array())]).toEqual([path, true])
  })

  it('are refused where one is cut short, or the data is other than it was', () => {
    const file = join(root, 'shards/2-of-3.shard')
    const kept = readFileSync(file)
    writeFileSync(file, kept.subarray(0, -1))
    expect(bilan('merge')).toMatchObject({
      status: 2,
      said: expect.stringContaining('2-of-3.shard is cut short'),
    })
    writeFileSync(file, kept)
    writeFileSync(join(root, 'raw/more.md'), 'A note beside the data.')
    expect(bilan('merge')).toMatchObject({
      status: 2,
      said: expect.stringContaining('was made from other data'),
    })
  })

  it.each(['0/3', '4/3', 'all', '1/'])('are not called %s', typed => {
    expect(bilan('publish', '--shard', typed)).toMatchObject({
      status: 2,
      said: expect.stringContaining('is no part'),
    })
  })
})
