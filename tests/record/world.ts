import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { readFolder } from '../../pipeline/edge/write.ts'

export const HOME = join(import.meta.dirname, '../..')
export const PROGRAM = [
  '--import',
  join(HOME, 'node_modules/tsx/dist/esm/index.mjs'),
  join(HOME, 'pipeline/main.ts'),
]

/** English, no colours and no pull request, wherever the tests run. */
export const PLAIN = {
  LC_ALL: '',
  LC_MESSAGES: '',
  LANG: 'C',
  NO_COLOR: '1',
  GITHUB_BASE_REF: '',
  TERM: 'xterm',
}

export const NOTES = 'raw/notes/lorn.csv'
export const HEADER =
  'claim_id,event_id,place,group_id,outcome,counting,from,as_of,wording,figure,language,speaker_id,source_id,reported_on,stage,supersedes,rank,rank_reason,credibility,locator,recorded_on,comment'
const CLAIM = (id: string, wording: string) =>
  `${id},lorn,,civilians,killed,cumulative,,2031-05-04,${wording},,fr,lorn-hospital,wire-copy,2031-05-05,,,normal,,,page 1,2031-06-01,`
export const ROWS = [
  HEADER,
  CLAIM('l31-first', 'au moins 40 tués'),
  CLAIM('l31-second', '"41 tués, au moins"'),
]

/** What a note must say, and nothing that follows from it. */
export const NOTE = [
  ...['EVENT=lorn', 'GROUP=civilians', 'OUTCOME=killed', 'SPEAKER=lorn-hospital', 'SOURCE=un-report'],
  ...['WORDING=at least 42 killed', 'REPORTED_ON=2031-05-06', 'RECORDED_ON=2031-06-02'],
]

const roots: string[] = []
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true })
})

/** The notes on Lorn in a folder of their own. */
export class World {
  readonly root = mkdtempSync(join(tmpdir(), 'bilan-record-'))

  /** With these notes on Lorn; null for the notes that the repository ships. */
  constructor(notes: string | Uint8Array | null = `${ROWS.join('\n')}\n`) {
    roots.push(this.root)
    const raw = notes === null ? 'raw' : 'tests/cases/_base/raw'
    cpSync(join(HOME, raw), join(this.root, 'raw'), { recursive: true })
    if (notes !== null) writeFileSync(join(this.root, NOTES), notes)
  }

  run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...PROGRAM, ...args, '--root', this.root],
      {
        env: { ...process.env, ...PLAIN, ...env },
        encoding: 'utf8',
      },
    )
    return { status, stdout, stderr }
  }

  bytes(file = NOTES): Buffer {
    return readFileSync(join(this.root, file))
  }

  read(file = NOTES): string {
    return this.bytes(file).toString('utf8')
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.root, file), text)
  }

  /** Every file of raw/ as one text, by which two states of it are told apart. */
  state(): string {
    return [...readFolder(join(this.root, 'raw'))]
      .map(([path, bytes]) => `${path} ${Buffer.from(bytes).toString('base64')}`)
      .join('\n')
  }
}
