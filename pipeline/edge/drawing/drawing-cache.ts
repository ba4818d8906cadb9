import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Drawing } from '../../model/journey/drawing.ts'
import { comparing } from '../../model/order.ts'

/** How many drawings are kept: those of a few states of the data. */
const MOST = 256

/** Drawings kept from earlier times, by what they were drawn from and with. */
export interface DrawingCache {
  isEmpty(): boolean
  find(spec: string): Drawing | null
  keep(spec: string, drawing: Drawing): void
  /** Removes what has not been used for the longest time. */
  tidy(): void
}

/**
 * Keeps drawings in a folder, one file each. `drawnWith` are the bytes of all that makes a picture out of a specification:
 * where any of them changes, every chart is drawn again. A file that was cut short or changed is as good as none. A
 * folder that cannot be written to only costs time.
 */
export function openDrawingCache(folder: string, drawnWith: readonly Uint8Array[]): DrawingCache {
  const fingerprint = sha256(...drawnWith.map(bytes => Buffer.from(sha256(bytes))))
  const pathOf = (spec: string) => join(folder, sha256(Buffer.from(fingerprint), Buffer.from(spec)))
  return {
    isEmpty: () => !existsSync(folder) || readdirSync(folder).length === 0,
    find: spec => {
      const path = pathOf(spec)
      let drawing: Drawing | null = null
      ignoringDisk(() => {
        drawing = unpacked(readFileSync(path))
      })
      if (drawing) touch(path)
      return drawing
    },
    keep: (spec, drawing) => {
      const path = pathOf(spec)
      ignoringDisk(() => {
        mkdirSync(folder, { recursive: true })
        writeFileSync(`${path}.${process.pid}`, packed(drawing))
        renameSync(`${path}.${process.pid}`, path)
      })
    },
    tidy: () => {
      if (!existsSync(folder)) return
      ignoringDisk(() => {
        const files = readdirSync(folder).map(name => {
          const path = join(folder, name)
          return { path, used: statSync(path).mtimeMs }
        })
        const oldest = files
          .sort(
            comparing(
              ({ used }) => -used,
              ({ path }) => path,
            ),
          )
          .slice(MOST)
        for (const { path } of oldest) rmSync(path, { force: true })
      })
    },
  }
}

function touch(path: string): void {
  const now = new Date()
  ignoringDisk(() => utimesSync(path, now, now))
}

/** The hash of all that follows it, the length of the SVG, the SVG, and the PNG. */
function packed({ svg, png }: Drawing): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(svg.length)
  return Buffer.concat([Buffer.from(sha256(length, svg, png), 'hex'), length, svg, png])
}

function unpacked(bytes: Buffer): Drawing | null {
  const [hash, content] = [bytes.subarray(0, 32), bytes.subarray(32)]
  if (content.length < 4 || hash.toString('hex') !== sha256(content)) return null
  const end = 4 + content.readUInt32BE(0)
  return { svg: content.subarray(4, end), png: content.subarray(end) }
}

function sha256(...parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/** Nothing is lost but time where the system refuses: the same drawing can always be made again. */
function ignoringDisk(work: () => void): void {
  try {
    work()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
  }
}
