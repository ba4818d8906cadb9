import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isDate, lastDay, nearestDate } from '../model/date.ts'
import { SEVERITY_ORDER, type Severity } from '../model/diagnostics/problem-codes.ts'
import { METHOD_NAMES, type Method } from '../model/journey/assessment.ts'
import { EXPLANATION_FORMATS } from '../model/journey/explanation.ts'
import { STAGES } from '../model/journey/journey.ts'
import { LANGUAGES, type LanguageCode } from '../model/language/language.ts'
import type { ProgramWords } from '../model/language/program-words.ts'
import { nearest } from '../model/nearest.ts'
import { BESIDE_FORMATS, ORIGINS, type Origin } from '../model/theirs/beside.ts'
import { FORMATS, type Format } from '../report/formats.ts'

const COMMANDS = [
  'publish',
  'check',
  ...STAGES,
  'fix',
  'explain',
  'import',
  'compare',
  'watch',
  'serve',
  'release',
  'types',
  'help',
] as const
type Command = (typeof COMMANDS)[number]

/** What the user asked for. */
export interface Arguments {
  readonly command: Command
  /** The figure to explain; empty for other commands. */
  readonly figure: string
  /** The table of somebody else; empty for other commands. */
  readonly file: string
  /** Whose table it is, how its columns are to be read, and what it is called here. */
  readonly from: Origin
  readonly map: string | null
  readonly into: string | null
  readonly shown: (typeof BESIDE_FORMATS)[number]
  /** The version to release; empty for other commands. */
  readonly newVersion: string
  readonly root: string
  readonly failOn: Severity
  readonly format: Format
  /** Where a pull request began; null if that was not said. */
  readonly base: string | null
  /** The method under which a figure is explained; null for the default one. */
  readonly method: Method | 'all' | null
  /** Only what was public by this day is weighed; null for all of it. */
  readonly asKnownOn: string | null
  /** Where the page is served on this machine, 0 for any port that is free. */
  readonly port: number
}

/** Wrong usage; the message says what was wrong with it, in whatever language. */
export class UsageError extends Error {
  readonly inWords: (words: ProgramWords) => string

  constructor(inWords: (words: ProgramWords) => string) {
    super('wrong usage')
    this.inWords = inWords
  }
}

/** The commands that report on the data, and those of them that take a format. */
const CHECKS: readonly Command[] = ['check', ...STAGES]
const REPORTS: readonly Command[] = ['publish', 'watch', 'fix', 'release', ...CHECKS]
/** The commands that read a table of somebody else. */
const IMPORTS: readonly Command[] = ['import', 'compare']
/** The commands that are told of what, and what is said where they are not. */
const TOLD: Readonly<Partial<Record<Command, (words: ProgramWords) => string>>> = {
  explain: words => words.figureNeeded,
  release: words => words.release.versionNeeded,
  import: words => words.imports.fileNeeded('import'),
  compare: words => words.imports.fileNeeded('compare'),
}

/** The formats of commands that have their own. */
const FORMATS_OF: Readonly<Partial<Record<Command, readonly string[]>>> = {
  explain: EXPLANATION_FORMATS,
  compare: BESIDE_FORMATS,
}

interface OptionRule {
  readonly commands: readonly Command[]
  /** The values that it can have with a command; null for any. */
  readonly values: (command: Command) => readonly string[] | null
  /** What a user of make types instead; null if make never passes it on. */
  readonly variable: string | null
}

/** Every option and the commands that take it. */
const OPTIONS = {
  root: { commands: COMMANDS, values: () => null, variable: null },
  lang: { commands: COMMANDS, values: () => LANGUAGES, variable: 'SPEAK' },
  'fail-on': { commands: REPORTS, values: () => SEVERITY_ORDER, variable: 'FAIL_ON' },
  format: {
    commands: [...CHECKS, 'explain', 'compare'],
    values: command => FORMATS_OF[command] ?? FORMATS,
    variable: 'FORMAT',
  },
  base: { commands: CHECKS, values: () => null, variable: 'BASE' },
  method: { commands: ['explain'], values: () => [...METHOD_NAMES, 'all'], variable: 'METHOD' },
  'as-known-on': {
    commands: ['publish', ...CHECKS, 'explain'],
    values: () => null,
    variable: 'AS_KNOWN_ON',
  },
  port: { commands: ['serve'], values: () => null, variable: 'PORT' },
  from: { commands: IMPORTS, values: () => ORIGINS, variable: 'FROM' },
  map: { commands: IMPORTS, values: () => null, variable: 'MAP' },
  into: { commands: ['import'], values: () => null, variable: 'INTO' },
} as const satisfies Record<string, OptionRule>

type Option = keyof typeof OPTIONS

const UNASKED = {
  failOn: 'error',
  format: 'text',
  base: null,
  method: null,
  asKnownOn: null,
  port: 8_000,
  file: '',
  from: 'csv',
  map: null,
  into: null,
  shown: 'text',
} as const

/** Reads the command line, and refuses what it does not know. `home` is the repository of the program. */
export function readArguments(args: readonly string[], home: string): Arguments {
  if (asksForHelp(args)) return { command: 'help', figure: '', newVersion: '', root: home, ...UNASKED }
  const { options, positionals } = tokensOf(args)
  const [typed = 'help', ...rest] = positionals
  const command = COMMANDS.find(name => name === typed)
  if (!command) throw new UsageError(words => words.noCommand(typed))
  for (const [option, value] of options) checkOption(option, value, command)
  const needed = TOLD[command]
  const [of = ''] = needed ? rest : []
  if (needed && of === '') throw new UsageError(needed)
  const surplus = needed ? rest.slice(1) : rest
  if (surplus.length > 0) throw new UsageError(words => words.tooMany(surplus.join(' ')))
  const root = resolve(options.get('root') ?? home)
  if (!existsSync(root)) throw new UsageError(words => words.noFolder(root))
  return {
    command,
    figure: command === 'explain' ? of : '',
    newVersion: command === 'release' ? of : '',
    file: IMPORTS.includes(command) ? of : '',
    from: ORIGINS.find(origin => origin === options.get('from')) ?? UNASKED.from,
    map: options.get('map') ?? null,
    into: options.get('into') ?? null,
    shown: BESIDE_FORMATS.find(format => format === options.get('format')) ?? UNASKED.shown,
    root,
    failOn: SEVERITY_ORDER.find(severity => severity === options.get('fail-on')) ?? 'error',
    format: FORMATS.find(format => format === options.get('format')) ?? 'text',
    base: options.get('base') ?? null,
    method: [...METHOD_NAMES, 'all' as const].find(method => method === options.get('method')) ?? null,
    asKnownOn: knownOn(options.get('as-known-on')),
    port: portOf(options.get('port')),
  }
}

/**
 * The language in which the user is spoken to: `--lang`, or that of the first variable which is set, as POSIX orders them
 * (Base Definitions, section 8.2); English where it is none of ours.
 */
export function languageOf(args: readonly string[], environment: NodeJS.ProcessEnv): LanguageCode {
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  const locale = [LC_ALL, LC_MESSAGES, LANG].find(value => value) ?? ''
  const asked = parse(args).tokens.findLast(token => token.kind === 'option' && token.name === 'lang')
  const option = asked?.kind === 'option' ? asked.value : undefined
  const known = (name: string | undefined) => LANGUAGES.find(language => language === name)
  return known(option) ?? known(/^[a-z]+/.exec(locale)?.[0]) ?? 'en'
}

/** Not strict, since Node would word the mistakes itself, in English. */
function parse(args: readonly string[]) {
  const names = Object.keys(OPTIONS).map(name => [name, { type: 'string' as const }])
  return parseArgs({
    args: [...args],
    options: { ...Object.fromEntries(names), help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
}

/** Whatever else is typed, as is the custom. */
function asksForHelp(args: readonly string[]): boolean {
  return parse(args).tokens.some(token => token.kind === 'option' && token.name === 'help')
}

function tokensOf(args: readonly string[]) {
  const options = new Map<Option, string>()
  const { tokens, positionals } = parse(args)
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    if (!isOption(name)) throw new UsageError(words => words.noOption(rawName))
    if (!value || (!inlineValue && value.startsWith('-')))
      throw new UsageError(words => words.valueNeeded(namesOf(name)))
    options.set(name, value)
  }
  return { options, positionals }
}

function isOption(name: string): name is Option {
  return Object.hasOwn(OPTIONS, name)
}

/** An option under every name that the user may have typed. */
function namesOf(option: Option): string {
  const { variable } = OPTIONS[option]
  return variable === null ? `--${option}` : `${variable} (--${option})`
}

function checkOption(option: Option, value: string, command: Command): void {
  const { commands, values }: OptionRule = OPTIONS[option]
  const allowed = values(command)
  if (!commands.includes(command)) throw new UsageError(words => words.notHere(namesOf(option), command))
  if (allowed && !allowed.includes(value))
    throw new UsageError(words => {
      const meant = nearest(value, allowed)
      return [
        words.notAmong(namesOf(option), value, allowed),
        ...(meant ? [words.didYouMean(meant)] : []),
      ].join('\n')
    })
}

/** A day; a month or a year means its last day. */
function knownOn(typed: string | undefined): string | null {
  if (typed === undefined) return null
  if (!isDate(typed))
    throw new UsageError(words => words.noDate(namesOf('as-known-on'), typed, nearestDate(typed)))
  return lastDay(typed)
}

/** A port as TCP numbers them. */
function portOf(typed: string | undefined): number {
  if (typed === undefined) return UNASKED.port
  if (!/^\d{1,5}$/.test(typed) || Number(typed) > 65_535)
    throw new UsageError(words => words.portMalformed(namesOf('port'), typed))
  return Number(typed)
}
