import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The first moment that a ZIP archive can name. It has no zone, so that the bytes are the same in every zone. */
const MOMENT = '1980-01-01T00:00:00'

/** When a workbook was saved, which is the clock of the machine. */
const SAVED = /<dcterms:modified\b[^>]*>[^<]*<\/dcterms:modified>/
const PROPERTIES = 'docProps/core.xml'

/** A workbook without the moment at which it was made, packed so that the same parts are always the same bytes. */
export function withoutClock(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook)
  const properties = strFromU8(parts[PROPERTIES] ?? new Uint8Array())
  if (!SAVED.test(properties)) throw new Error(`${PROPERTIES} does not say when the workbook was made`)
  return zipSync({ ...parts, [PROPERTIES]: strToU8(properties.replace(SAVED, '')) }, { mtime: MOMENT })
}
