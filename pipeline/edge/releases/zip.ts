import { ZipFile } from 'yazl'
import type { OutputFile } from '../../model/journey/output-file.ts'
import { comparing } from '../../model/order.ts'

/**
 * The files as a zip archive, in a folder of its own and in the order of their paths. Its bytes follow from the files and their
 * names alone: no clock, time zone, umask or user. The time in it is the first that a zip can hold in every time zone.
 */
export async function zipOf(folder: string, files: readonly OutputFile[]): Promise<Uint8Array> {
  const zip = new ZipFile()
  // Local time, since the time of DOS that a zip holds is local too.
  const options = { mtime: new Date(1990, 0, 2), mode: 0o100644, forceDosTimestamp: true }
  for (const { path, bytes } of files.toSorted(comparing(file => file.path)))
    zip.addBuffer(Buffer.from(bytes), `${folder}/${path}`, options)
  zip.end()
  const chunks: Uint8Array[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
