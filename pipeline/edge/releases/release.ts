import { existsSync, mkdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { askedBy } from '../../compare/asking.ts'
import { changesSince, OVERLAP_DAYS } from '../../compare/kept.ts'
import { daysAfter } from '../../model/date.ts'
import type { Ledger } from '../../model/journey/ledger.ts'
import type { OutputFile } from '../../model/journey/output-file.ts'
import type { ProgramWords } from '../../model/language/program-words.ts'
import type { ChangeRow } from '../../model/records.gen.ts'
import type { SchemaBook } from '../../model/schema-book.ts'
import { compareVersions, isVersion, nextVersion } from '../../model/version.ts'
import { changesBetween, isUnchanged } from '../../report/changes.ts'
import { today } from '../today.ts'
import { UsageError } from '../usage/usage-error.ts'
import { readFolder } from '../write.ts'
import { CHANGELOG, changelogOf, contentsOf, lastingFiles, type NextRelease } from './contents.ts'
import { git, openRepository, orNull, type Repository } from './git.ts'
import { land, RELEASE_FOLDER, recover } from './land.ts'
import { type FileChanges, writeObjects } from './objects.ts'
import { zipOf } from './zip.ts'

/** What a release needs from the rest of the program. */
export interface Workshop {
  readonly root: string
  readonly words: ProgramWords
  readonly dataset: string
  /** Asked only once what an interrupted release left behind is put back. */
  readonly promised: () => { readonly schemas: SchemaBook; readonly ledger: Ledger }
  /** The files of `dist/` as this version would have them, or as they are with nothing released; null if the data has errors. */
  readonly makeDist: (version: string, releasedOn: string | null) => Promise<readonly OutputFile[] | null>
  readonly sha256: (bytes: Uint8Array) => string
  readonly say: (line: string) => void
  readonly complain: (line: string) => void
}

/**
 * Releases what is committed: version, changelog, ledger and `dist/` become one commit with an annotated tag, and a zip archive of
 * `dist/` with its checksum lies in `.release/`. All of it or nothing; nothing is pushed. The exit code.
 */
export async function releaseVersion(version: string, workshop: Workshop): Promise<number> {
  const { root, say, words } = workshop
  const name = `v${version}`
  if (!isVersion(version)) throw new UsageError(({ release }) => release.noVersion(version))
  const interrupted = recover(openRepository(root))
  if (interrupted && !interrupted.done) workshop.complain(words.release.undone(interrupted.name))
  const repository = openRepository(root)
  checkClean(root)
  const { schemas, ledger } = workshop.promised()
  const tagged = orNull(root, ['rev-parse', '--verify', '--quiet', `refs/tags/${name}^{commit}`])
  if (tagged === repository.head && ledger.last?.version === version) {
    say(words.release.completed(name))
    await writeArchive(version, workshop, distOf(root))
    return 0
  }
  checkMayRelease(repository, version, ledger, schemas)
  const made = await workshop.makeDist(schemas.version, null)
  if (!made) return 1
  if (!isUnchanged(changesBetween(readFolder(join(root, 'dist')), made))) {
    workshop.complain(words.release.distStale)
    return 1
  }
  const releasedOn = today()
  checkOverlaps(schemas, ledger, releasedOn)
  const dist = (await workshop.makeDist(version, releasedOn)) ?? []
  checkGreatEnough(version, ledger, schemas, dist)
  const next = { version, releasedOn, dist }
  const changes = changesOf(root, next, ledger, schemas)
  const changelog = changelogOf(textOf(changes.get(CHANGELOG)), version)
  const objects = writeObjects(repository, changes, {
    name,
    subject: `Release ${version}`,
    message: changelog,
  })
  say(words.release.landing(name))
  land(repository, name, objects, changes)
  keepPackages(root)
  say(words.release.released(name, objects.commit))
  await writeArchive(version, workshop, dist)
  say(words.release.next(name))
  return 0
}

/** The lock file has a new version of ours and the same packages, which are not to be installed again. */
function keepPackages(root: string): void {
  const ready = join(root, 'node_modules/.ready')
  if (existsSync(ready)) utimesSync(ready, new Date(), new Date())
}

function checkClean(root: string): void {
  const status = git(root, ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all'])
  const paths = status.split('\0').flatMap(entry => (entry === '' ? [] : [entry.slice(3)]))
  if (paths.length > 0) throw new UsageError(({ release }) => release.dirty(paths))
}

function checkMayRelease({ root }: Repository, version: string, { last }: Ledger, schemas: SchemaBook): void {
  const tag = `v${version}`
  if (orNull(root, ['rev-parse', '--verify', '--quiet', `refs/tags/${tag}`]) !== null)
    throw new UsageError(({ release }) => release.tagExists(tag))
  if (last && compareVersions(version, last.version) <= 0)
    throw new UsageError(({ release }) => release.notGreater(version, last.version))
  if (compareVersions(version, schemas.version) < 0)
    throw new UsageError(({ release }) => release.notBelow(version, schemas.version))
  for (const ident of ['GIT_AUTHOR_IDENT', 'GIT_COMMITTER_IDENT']) {
    if (orNull(root, ['-c', 'user.useConfigOnly=true', 'var', ident]) === null)
      throw new UsageError(({ release }) => release.noIdentity)
  }
}

/** Counted from the day of the release: before it nobody knows which day that will be. */
function checkOverlaps({ overlaps }: SchemaBook, { last }: Ledger, releasedOn: string): void {
  const least = daysAfter(releasedOn, OVERLAP_DAYS)
  const short = overlaps.find(({ version, until }) => version === last?.version && until < least)
  if (short) throw new UsageError(({ release }) => release.overlapTooShort(short.version, short.until, least))
}

function checkGreatEnough(
  version: string,
  { last }: Ledger,
  schemas: SchemaBook,
  dist: readonly OutputFile[],
): void {
  if (last === null) return
  const rows = textOf(dist.find(({ path }) => path === 'changes.jsonl')?.bytes)
    .split('\n')
    .filter(line => line !== '')
    .map((line): ChangeRow => JSON.parse(line))
  const own = rows.filter(row => row.version === version)
  const asking = askedBy(changesSince(last, schemas, lastingFiles(dist)), own)
  const least = nextVersion(last.version, asking.level)
  if (compareVersions(version, least) < 0)
    throw new UsageError(({ release }) => release.tooSmall(version, least, asking))
}

/** Everything that the release writes, and the files of `dist/` that are no longer there. */
function changesOf(root: string, next: NextRelease, ledger: Ledger, schemas: SchemaBook): FileChanges {
  const published = new Map(next.dist.map(({ path, bytes }) => [`dist/${path}`, bytes]))
  const gone = git(root, ['ls-files', '-z', '--', 'dist'])
    .split('\0')
    .filter(path => path !== '' && !published.has(path))
  return new Map<string, Uint8Array | null>([
    ...gone.map(path => [path, null] as const),
    ...published,
    ...contentsOf(root, next, ledger, schemas),
  ])
}

/** The archive and its checksum, each whole or not at all. */
async function writeArchive(
  version: string,
  { root, dataset, sha256, say, words }: Workshop,
  dist: readonly OutputFile[],
): Promise<void> {
  const name = `${dataset}-${version}`
  const zip = await zipOf(name, dist)
  const sum = sha256(zip)
  const path = `${RELEASE_FOLDER}/${name}.zip`
  const write = (file: string, bytes: Uint8Array | string) => {
    writeFileSync(join(root, `${file}.next`), bytes)
    renameSync(join(root, `${file}.next`), join(root, file))
  }
  mkdirSync(join(root, RELEASE_FOLDER), { recursive: true })
  write(path, zip)
  write(`${path}.sha256`, `${sum}  ${name}.zip\n`)
  say(words.release.archive(path, zip.length, sum))
}

/** What is committed of `dist/`, and nothing that git ignores. */
function distOf(root: string): readonly OutputFile[] {
  const committed = new Set(git(root, ['ls-files', '-z', '--', 'dist']).split('\0'))
  return [...readFolder(join(root, 'dist'))]
    .filter(([path]) => committed.has(`dist/${path}`))
    .map(([path, bytes]) => ({ path, bytes, rows: null }))
}

function textOf(bytes: Uint8Array | null | undefined): string {
  return new TextDecoder().decode(bytes ?? new Uint8Array())
}
