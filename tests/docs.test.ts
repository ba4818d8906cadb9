import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { SPEECH } from '../pipeline/model/language/speech.ts'
import { RULES_OF_METHODS } from '../pipeline/model/methods/methods.ts'
import { RULES } from '../pipeline/model/rules.ts'
import { DIST_TABLES } from '../pipeline/model/schema-book.ts'

const HOME = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(HOME, file), 'utf8')

const tracked = spawnSync('git', ['ls-files'], { cwd: HOME, encoding: 'utf8' }).stdout.trim().split('\n')

describe('the documents', () => {
  test('METHODOLOGY explains every rule of the trace with the sentence that explain prints', () => {
    for (const rule of RULES) {
      expect(read('METHODOLOGY.md')).toContain(`| \`${rule}\` | ${SPEECH.en.rules[rule]} |`)
    }
  })

  test('METHODOLOGY explains every column that is published', () => {
    const tables = [
      'raw/rulings',
      ...DIST_TABLES.filter(one => !['diagnostics', 'ucdp-ged', 'acled'].includes(one)).map(
        one => `dist/${one}`,
      ),
    ]
    const columns = tables.flatMap(one =>
      Object.keys(JSON.parse(read(`schemas/${one}.schema.json`)).properties),
    )
    const methodology = read('METHODOLOGY.md')
    expect(columns.filter(column => !methodology.includes(`\`${column}\``))).toEqual([])
  })

  test('METHODOLOGY has a heading for every method', () => {
    const schema = JSON.parse(read('schemas/dist/estimates.schema.json'))
    for (const method of schema.properties.method.enum) {
      expect(read('METHODOLOGY.md')).toMatch(new RegExp(`^## The ${method} method$`, 'm'))
    }
  })

  test('every target of the Makefile has a line in make help, and README names no other', () => {
    const makefile = read('Makefile')
    const targets = (/^\.PHONY: (.+)$/m.exec(makefile)?.[1] ?? '').split(' ')
    for (const target of targets) expect(makefile).toMatch(new RegExp(`^${target}:.*## \\S`, 'm'))
    for (const file of ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md']) {
      for (const [, named = ''] of read(file).matchAll(/\bmake ([a-z]+)\b(?=[`\s])/g)) {
        if (read(file).includes(`\`make ${named}`))
          expect([file, named, targets.includes(named)]).toEqual([file, named, true])
      }
    }
  })

  test('every file that a document names exists', () => {
    for (const file of ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'METHODOLOGY.md']) {
      for (const [, path = ''] of read(file).matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)) {
        expect([
          file,
          path,
          tracked.some(one => one === path || one.startsWith(`${path.replace(/\/$/, '')}/`)),
        ]).toEqual([file, path, true])
      }
    }
  })

  test('README counts claims, speakers and documents as they are', () => {
    const claims: readonly Readonly<Record<string, unknown>>[] = JSON.parse(read('dist/claims.json'))
    const distinct = (column: string) => new Set(claims.map(claim => claim[column])).size
    const counts = `${claims.length} claims by ${distinct('speaker_id')} speakers in ${distinct('source_id')} documents`
    expect(read('README.md').replaceAll(/\s+/g, ' ')).toContain(counts)
  })

  test('the figures in README are the published ones', () => {
    const rows: readonly Readonly<Record<string, unknown>>[] = JSON.parse(read('dist/estimates.json'))
    const lines = [
      ...read('README.md').matchAll(
        /^\| `([\w-]+)\/([\w-]+)\/(\w+)` \| (\S+) \| (\d*) \| (\d*) \| (\d*) \|/gm,
      ),
    ]
    expect(lines.length).toBeGreaterThan(0)
    for (const [, event, group, outcome, asOf, ...band] of lines) {
      const row = rows.find(
        one =>
          one['event_id'] === event &&
          one['group_id'] === group &&
          one['outcome'] === outcome &&
          one['as_of'] === asOf,
      )
      expect(band).toEqual(['low', 'best', 'high'].map(column => String(row?.[column] ?? '')))
    }
  })
})

describe('the rules of the methods', () => {
  const MARKS = {
    verified: 'verified',
    'second-hand': 'second hand',
    likely: 'likely',
    hypothesis: 'hypothesis',
    ours: 'ours',
    'not-applicable-to-notes': 'not applicable to notes',
  } as const

  test.each(Object.entries(RULES_OF_METHODS))(
    '%s: METHODOLOGY has each step with its mark',
    (method, rules) => {
      const [, section = ''] = read('METHODOLOGY.md').split(`## The ${method} method\n`)
      const [text = ''] = section.split(/^## /m)
      const written = [...text.matchAll(/^\| (\d+) \| (.+) \| \*(.+)\* \|$/gm)].map(([, ...cells]) => cells)
      expect(written).toEqual(rules.map(({ step, en, status }) => [String(step), en, MARKS[status]]))
    },
  )

  test.each(Object.entries(RULES_OF_METHODS))(
    '%s: the steps are in order, and each says its source',
    (_, rules) => {
      const steps = rules.map(({ step }) => step)
      expect(steps).toEqual(steps.toSorted((a, b) => a - b))
      for (const { status, source, en, fr } of rules) {
        expect(en.endsWith('.') && fr.endsWith('.') && source.length > 0).toBe(true)
        expect([en, source === 'Bilan']).toEqual([en, status === 'ours'])
      }
    },
  )
})
