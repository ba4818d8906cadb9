import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES_OF_METHODS } from '../pipeline/model/methods/methods.ts'

const HOME = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(HOME, file), 'utf8')

const tracked = spawnSync('git', ['ls-files'], { cwd: HOME, encoding: 'utf8' }).stdout.trim().split('\n')

const isTracked = (path: string): boolean =>
  tracked.some(one => one === path || one.startsWith(`${path.replace(/\/$/, '')}/`))

describe('the documents', () => {
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
    const documents = [
      ...['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'],
      ...['METHODOLOGY.md', 'METHODOLOGY.fr.md', 'schemas/DICTIONARY.md', 'schemas/DICTIONARY.fr.md'],
    ]
    for (const file of documents) {
      for (const [, path = ''] of read(file).matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)) {
        expect([file, path, isTracked(join(dirname(file), path))]).toEqual([file, path, true])
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
