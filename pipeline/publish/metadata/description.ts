import { firstDay, lastDay } from '../../model/date.ts'
import type { Casebook } from '../../model/journey/casebook.ts'
import type { Overlap } from '../../model/journey/ledger.ts'
import type { OutputFile } from '../../model/journey/output-file.ts'
import { comparing } from '../../model/order.ts'
import type { EventRow, SourceRow } from '../../model/records.gen.ts'
import { iriOf, nameOf, titleOf, type Words } from '../dataset.ts'
import type { Edition, PublishedTable, Sha256 } from '../edition.ts'
import { type Freshness, freshnessOf } from '../freshness.ts'
import { type FileFormat, formatOf } from './file-formats.ts'

/** What is to be said of an edition of the dataset; each vocabulary says it in its own words, and none finds out anything more. */
export interface Description {
  readonly iri: string
  readonly name: string
  readonly title: Words
  readonly description: Words
  readonly version: string
  readonly asKnownOn: string | null
  /** The day of the release that this is; null if something changed since, or nothing was released. */
  readonly releasedOn: string | null
  /** Where the columns of earlier versions can still be had. */
  readonly overlaps: readonly Overlap[]
  readonly freshness: Freshness
  /** From the first day of the first event to the last of the last, ISO 8601; null without events. */
  readonly period: { readonly start: string; readonly end: string } | null
  /** Each place once, in the order of the events. */
  readonly places: readonly Place[]
  readonly sources: readonly SourceRow[]
  readonly tables: readonly PublishedTable[]
  /** In the order of their paths. */
  readonly files: readonly DescribedFile[]
}

export type Place = Pick<EventRow, 'place' | 'adm1' | 'country' | 'latitude' | 'longitude'>

export interface DescribedFile {
  readonly path: string
  readonly bytes: number
  /** In hexadecimal. */
  readonly sha256: string
  readonly format: FileFormat
}

/** What is to be said of the dataset and the files that are its data, or show and explain them. */
export function describe(
  files: readonly OutputFile[],
  tables: readonly PublishedTable[],
  casebook: Casebook,
  {
    version,
    asKnownOn,
    sha256,
    releasedOn,
    schemas,
  }: Pick<Edition, 'version' | 'asKnownOn' | 'sha256' | 'releasedOn' | 'schemas'>,
): Description {
  const [en, fr] = [titleOf(asKnownOn, 'en'), titleOf(asKnownOn, 'fr')]
  return {
    iri: iriOf(asKnownOn),
    name: nameOf(asKnownOn),
    title: { en: en.title, fr: fr.title },
    description: { en: en.description, fr: fr.description },
    version,
    asKnownOn,
    releasedOn,
    overlaps: schemas.overlaps,
    freshness: freshnessOf(casebook),
    period: periodOf(casebook.events),
    places: placesOf(casebook.events),
    sources: casebook.sources,
    tables,
    files: describeFiles(files, sha256),
  }
}

export function describeFiles(files: readonly OutputFile[], sha256: Sha256): readonly DescribedFile[] {
  return files
    .map(({ path, bytes }) => ({
      path,
      bytes: bytes.length,
      sha256: sha256(bytes),
      format: formatOf(path),
    }))
    .sort(comparing(({ path }) => path))
}

/** The files that hold the data, as catalogues and search engines list them. */
export function dataFiles({ files }: Description): readonly DescribedFile[] {
  return files.filter(({ format }) => format.holds === 'data')
}

function periodOf(events: readonly EventRow[]): Description['period'] {
  const start = events.map(one => firstDay(one.start)).toSorted()[0]
  const end = events
    .map(one => lastDay(one.end))
    .toSorted()
    .at(-1)
  return start && end ? { start, end } : null
}

function placesOf(events: readonly EventRow[]): readonly Place[] {
  const places = events.map(({ place, adm1, country, latitude, longitude }) => ({
    place,
    adm1,
    country,
    latitude,
    longitude,
  }))
  return [...new Map(places.map(place => [JSON.stringify(place), place])).values()]
}

/** A place in one line, from the narrowest to the widest. */
export function nameOfPlace({ place, adm1, country }: Place): string {
  return [...new Set([place, adm1, country].filter(name => name !== null))].join(', ')
}

/** A document in one line. */
export function nameOfSource({ publisher, title }: SourceRow): string {
  return title ? `${publisher}: ${title}` : publisher
}
