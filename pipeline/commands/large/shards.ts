import { build, buildInParts, withFindings } from '../../build.ts'
import { readRaw } from '../../edge/read.ts'
import { readShards, sealOf, writeShard } from '../../edge/shards.ts'
import type { Arguments } from '../../edge/usage/arguments.ts'
import type { Part } from '../../model/journey/part.ts'
import type { SchemaBook } from '../../model/schema-book.ts'
import { HOME } from '../program.ts'
import { publishJourney } from '../publish.ts'
import { reportOn } from '../report.ts'
import { words } from '../words.ts'

/** Weighs and examines one part of the claims, and keeps what was found for `merge`. Nothing is published. */
export async function shard(asked: Arguments, part: Part, schemas: SchemaBook): Promise<number> {
  const { root, asKnownOn } = asked
  const seal = sealOf(root, HOME, asKnownOn)
  const { of, index } = part
  const journey = buildInParts(readRaw(root), schemas, of, { upTo: 'examine', asKnownOn }).shard(index)
  const exitCode = await reportOn(journey, asked)
  const { assessment, examination } = journey
  if (!assessment || !examination) return exitCode
  const file = writeShard(root, { seal, part, findings: { assessment, examination } })
  process.stdout.write(`${words.shards.kept(file)}\n`)
  return exitCode
}

/** Publishes what all shards together found, as if all claims had been weighed at once. */
export async function merge(asked: Arguments, schemas: SchemaBook): Promise<number> {
  const { root, asKnownOn } = asked
  const found = readShards(root, sealOf(root, HOME, asKnownOn))
  const checked = build(readRaw(root), schemas, { upTo: 'validate', asKnownOn })
  return publishJourney(() => withFindings(checked, found), asked, schemas)
}
