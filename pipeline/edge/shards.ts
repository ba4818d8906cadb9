import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { FindingsOfPart, Part } from '../model/journey/part.ts'
import { UsageError } from './usage/usage-error.ts'
import { readFolder } from './write.ts'

const FOLDER = 'shards'

/** A part of the claims, weighed and examined, and what it was made from. */
interface Shard {
  readonly seal: string
  readonly part: Part
  readonly findings: FindingsOfPart
}

/** What a shard is made from: the data, the program with its packages, and the day as of which it weighs. */
export function sealOf(root: string, home: string, asKnownOn: string | null): string {
  const hash = createHash('sha256').update(JSON.stringify([asKnownOn, process.versions.v8]))
  for (const folder of [
    join(root, 'raw'),
    join(root, 'releases'),
    join(home, 'schemas'),
    join(home, 'pipeline'),
  ]) {
    for (const [path, bytes] of readFolder(folder))
      hash.update(JSON.stringify([path, bytes.length])).update(bytes)
  }
  return hash.update(readFileSync(join(home, 'package-lock.json'))).digest('hex')
}

/** Keeps a shard in `shards/`: its sum, then its content. Returns the path of the file in the repository. */
export function writeShard(root: string, shard: Shard): string {
  const { index, of } = shard.part
  const content = serialize(shard)
  const file = `${FOLDER}/${index + 1}-of-${of}.shard`
  const next = join(root, `${file}.${process.pid}`)
  mkdirSync(join(root, FOLDER), { recursive: true })
  writeFileSync(next, Buffer.concat([sumOf(content), content]))
  renameSync(next, join(root, file))
  return file
}

/**
 * What all shards of `shards/` hold, in their order. A UsageError names a shard that is missing, broken, or made from something
 * else than what lies there now, since with it something would be lost or wrong.
 */
export function readShards(root: string, seal: string): readonly FindingsOfPart[] {
  const folder = join(root, FOLDER)
  const files = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.shard')) : []
  const shards = files.map(name => ({ name: `${FOLDER}/${name}`, shard: readShard(join(folder, name)) }))
  const [first] = shards
  if (!first) throw new UsageError(words => words.shards.none)
  const of = first.shard?.part.of ?? 0
  return Array.from({ length: Math.max(of, files.length) }, (_, index) => {
    const broken = shards.find(({ shard }) => shard === null)
    if (broken) throw new UsageError(words => words.shards.broken(broken.name))
    const other = shards.find(({ shard }) => shard?.seal !== seal || shard.part.of !== of)
    if (other) throw new UsageError(words => words.shards.other(other.name))
    const found = shards.find(({ shard }) => shard?.part.index === index)?.shard
    if (!found) throw new UsageError(words => words.shards.missing(index + 1, of))
    return found.findings
  })
}

function readShard(path: string): Shard | null {
  const bytes = readFileSync(path)
  const content = bytes.subarray(32)
  return sumOf(content).equals(bytes.subarray(0, 32)) ? deserialize(content) : null
}

function sumOf(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest()
}
