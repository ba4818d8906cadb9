import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

const HOME = join(import.meta.dirname, '..')

interface Rule {
  /** Folders and files of `pipeline/` that it may import, beside itself. */
  readonly inside: readonly string[]
  readonly packages: readonly string[]
  /** Whether it may touch files, clock, environment and terminal. */
  readonly world: boolean
}

/** The table of ARCHITECTURE.md, "Who may import whom". */
const RULES: Readonly<Record<string, Rule>> = {
  'on-demand.ts': { inside: [], packages: [], world: true },
  model: { inside: ['on-demand.ts'], packages: ['fastest-levenshtein'], world: false },
  wording: { inside: ['model'], packages: [], world: false },
  parse: {
    inside: ['model', 'on-demand.ts'],
    packages: ['csv-parse', 'iconv-lite', 'jsonc-parser'],
    world: false,
  },
  validate: {
    inside: ['model', 'on-demand.ts', 'wording'],
    packages: ['ajv', 'ajv-formats'],
    world: false,
  },
  reconcile: { inside: ['model'], packages: [], world: false },
  examine: { inside: ['model', 'reconcile'], packages: [], world: false },
  documents: { inside: ['model'], packages: [], world: false },
  compare: { inside: ['model'], packages: [], world: false },
  publish: {
    inside: ['model', 'compare', 'documents', 'explain', 'report'],
    packages: [
      ...[
        '@resvg/resvg-wasm',
        'arquero',
        'csv-stringify',
        'fflate',
        'hucre',
        'hyparquet-writer',
        'png-chunks-encode',
      ],
      ...['preact', 'preact-render-to-string', 'schema-dts', 'sql.js', 'vega', 'vega-lite', 'yaml'],
    ],
    world: false,
  },
  explain: { inside: ['model', 'report'], packages: ['wrap-ansi'], world: false },
  fix: { inside: ['model', 'parse'], packages: [], world: false },
  import: { inside: ['model', 'parse', 'validate'], packages: ['i18n-iso-countries'], world: false },
  report: {
    inside: ['model', 'on-demand.ts'],
    packages: ['picocolors', 'xmlbuilder2', 'sarif'],
    world: false,
  },
  record: { inside: ['model', 'wording', 'parse', 'fix'], packages: [], world: false },
  recompute: { inside: [], packages: [], world: true },
  loader: { inside: [], packages: [], world: true },
  'build.ts': {
    inside: ['model', 'parse', 'validate', 'reconcile', 'examine', 'compare'],
    packages: [],
    world: false,
  },
  edge: {
    inside: ['model', 'compare', 'documents', 'report', 'validate'],
    packages: ['@clack/prompts', 'chokidar', 'json-schema-to-typescript', 'sirv', 'yazl'],
    world: true,
  },
  'draw.mjs': { inside: ['draw.ts', 'publish', 'typescript.mjs'], packages: [], world: true },
  'typescript.mjs': { inside: [], packages: ['tsx'], world: true },
  'part.mjs': { inside: ['part.ts', 'typescript.mjs'], packages: [], world: true },
  'part.ts': { inside: ['commands'], packages: [], world: true },
  'draw.ts': { inside: ['edge', 'publish'], packages: [], world: true },
  commands: {
    inside: [
      'build.ts',
      'compare',
      'edge',
      'explain',
      'fix',
      'import',
      'model',
      'publish',
      'record',
      'report',
    ],
    packages: [],
    world: true,
  },
  'as-written.mjs': { inside: [], packages: [], world: true },
  'main.ts': { inside: ['as-written.mjs', 'commands', 'edge'], packages: [], world: true },
}

const files = readdirSync(join(HOME, 'pipeline'), { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => join(entry.parentPath, entry.name).slice(join(HOME, 'pipeline/').length))
  .sort()

const textOf = (file: string): string => readFileSync(join(HOME, 'pipeline', file), 'utf8')
const homeOf = (file: string): string => file.split('/')[0] ?? ''
const importsOf = (file: string): readonly string[] =>
  [...textOf(file).matchAll(/(?:^import\b[^'"]*|\bfrom\s+|\bimport\()['"]([^'"]+)['"]/gm)].map(
    match => match[1] ?? '',
  )
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

describe('who may import whom', () => {
  test('every folder and file of pipeline/ has its row in the table', () => {
    expect([...new Set(files.map(homeOf))].sort()).toEqual(Object.keys(RULES).sort())
  })

  test.each(files)('%s imports only what its row allows', file => {
    const rule = RULES[homeOf(file)]
    const refused = importsOf(file).filter(specifier => {
      if (specifier.startsWith('node:')) return !rule?.world
      if (!specifier.startsWith('.')) return !rule?.packages.includes(packageOf(specifier))
      const home = homeOf(normalize(join(dirname(file), specifier)))
      return home !== homeOf(file) && !rule?.inside.includes(home)
    })
    expect(refused).toEqual([])
  })

  test('every package that the program needs has one home, and every home uses its packages', () => {
    const { dependencies } = JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8'))
    const homes = new Map<string, Set<string>>()
    for (const file of files) {
      for (const name of importsOf(file)
        .filter(one => !one.startsWith('.') && !one.startsWith('node:'))
        .map(packageOf)) {
        homes.set(name, (homes.get(name) ?? new Set()).add(homeOf(file)))
      }
    }
    for (const [name, users] of homes) expect([name, ...users]).toHaveLength(2)
    /** Read as files. */
    const fonts = ['dejavu-fonts-ttf']
    /** Needed to write generated files, and to know the types of a format: not by who only runs the program. */
    const forDevelopers = ['json-schema-to-typescript', 'sarif', 'schema-dts']
    expect([...homes.keys(), ...fonts].filter(name => !forDevelopers.includes(name)).sort()).toEqual(
      Object.keys(dependencies).sort(),
    )
  })

  test('a format is loaded only when it is asked for, so that make check answers at once', () => {
    const atOnce =
      /^(?:import|export) (?!type)[^'"]*['"][^'"]*report\/formats\/|^(?:import|export) (?!type)[^'"]*['"]\.\/formats\//m
    for (const file of files.filter(file => !file.startsWith('report/formats/')))
      expect([file, atOnce.test(textOf(file))]).toEqual([file, false])
  })

  test('a check of sound data loads no package at all, and of the languages only what a report needs', () => {
    const atOnce = (file: string): readonly string[] =>
      [
        ...textOf(file).matchAll(/^(?:import|export)\b(?! type\b)\s*(?:[^'"]*?\bfrom\s+)?['"]([^'"]+)['"]/gm),
      ].map(([, specifier = '']) =>
        specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier,
      )
    const loaded = new Set(['main.ts', 'commands/report.ts', 'model/language/english/reporting.ts'])
    for (const file of loaded) if (files.includes(file)) for (const one of atOnce(file)) loaded.add(one)
    expect([...loaded].filter(one => !files.includes(one) && !one.startsWith('node:'))).toEqual([])
    const words = [...loaded].filter(one => /^model\/language\/(?:english|french)\//.test(one))
    expect(words.filter(one => /french|page|explanation|program|diff|changes/.test(one))).toEqual([])
    expect(words.length).toBeGreaterThan(5)
  })

  test('versions are exact', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8'))
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+(-[a-z]+\.\d+)?$/)
    }
  })
})

describe('the same input gives the same bytes', () => {
  const WORLD =
    /\bDate\.now|\bnew Date\b|\bDate\(|\bMath\.random|\.toLocale|\blocaleCompare|\bIntl\.|\bprocess\.|\bconsole\.|\bperformance\.|\bsetTimeout|\bglobalThis/
  const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')

  test.each(files.filter(file => !RULES[homeOf(file)]?.world))(
    '%s has no clock, locale, randomness or terminal',
    file => {
      expect(withoutComments(textOf(file))).not.toMatch(WORLD)
    },
  )
})

describe('a file is one noun or one verb', () => {
  test.each(files.filter(file => /(?<!\.gen)\.ts$/.test(file)))('%s has at most 250 lines', file => {
    expect(textOf(file).split('\n').length).toBeLessThanOrEqual(251)
  })

  test('a folder has at most about a dozen files', () => {
    const folders = new Map<string, number>()
    for (const file of files) folders.set(dirname(file), (folders.get(dirname(file)) ?? 0) + 1)
    for (const [folder, count] of folders) expect([folder, count <= 16]).toEqual([folder, true])
  })
})
