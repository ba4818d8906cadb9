import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isDate, lastDay, nearestDate } from '../../model/date.ts'
import { SEVERITY_ORDER, type Severity } from '../../model/diagnostics/problem-codes.ts'
import { METHOD_NAMES, type Method } from '../../model/journey/assessment.ts'
import { DIFF_FORMATS, type DiffFormat } from '../../model/journey/comparison.ts'
import type { Part } from '../../model/journey/part.ts'
import { LANGUAGES, type LanguageCode } from '../../model/language/language.ts'
import type { ProgramWords } from '../../model/language/program-words.ts'
import { BESIDE_FORMATS, ORIGINS, type Origin } from '../../model/theirs/beside.ts'
import { FORMATS, type Format } from '../../report/formats.ts'
import {
  COMMANDS,
  type Command,
  checkOption,
  IMPORTS,
  isOption,
  namesOf,
  OPTIONS,
  type Option,
} from './options.ts'
import { UsageError } from './usage-error.ts'

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
  /** What is said of the row to be added, by the name of the answer in capital letters; empty for other commands. */
  readonly answers: ReadonlyMap<string, string>
  readonly root: string
  readonly failOn: Severity
  readonly format: Format
  /** The same for a diff. */
  readonly diffFormat: DiffFormat
  /** Where a pull request began, or what is compared with; null if that was not said. */
  readonly base: string | null
  /** What is held against it; null for the work tree. */
  readonly head: string | null
  /** The method under which a figure is explained; null for the default one. */
  readonly method: Method | 'all' | null
  /** Only what was public by this day is weighed; null for all of it. */
  readonly asKnownOn: string | null
  /** The part of the claims that is weighed; null for all of them at once. */
  readonly shard: Part | null
  /** Where the page is served on this machine, 0 for any port that is free. */
  readonly port: number
}

/** The commands that are told of what, and what is said where they are not. */
const TOLD: Readonly<Partial<Record<Command, (words: ProgramWords) => string>>> = {
  explain: words => words.figureNeeded,
  release: words => words.release.versionNeeded,
  import: words => words.imports.fileNeeded('import'),
  compare: words => words.imports.fileNeeded('compare'),
}

const UNASKED = {
  failOn: 'error',
  format: 'text',
  diffFormat: 'text',
  base: null,
  head: null,
  method: null,
  asKnownOn: null,
  shard: null,
  port: 8_000,
  file: '',
  from: 'csv',
  map: null,
  into: null,
  shown: 'text',
} as const

/** Reads the command line, and refuses what it does not know. `home` is the repository of the program. */
export function readArguments(args: readonly string[], home: string): Arguments {
  if (asksForHelp(args))
    return { command: 'help', figure: '', newVersion: '', answers: new Map(), root: home, ...UNASKED }
  const { options, positionals } = tokensOf(args)
  const [typed = 'help', ...rest] = positionals
  const command = COMMANDS.find(name => name === typed)
  if (!command) throw new UsageError(words => words.noCommand(typed))
  for (const [option, value] of options) checkOption(option, value, command)
  const needed = TOLD[command]
  const [of = ''] = needed ? rest : []
  if (needed && of === '') throw new UsageError(needed)
  const answers = command === 'note' || command === 'event' ? rest : []
  const surplus = needed ? rest.slice(1) : rest.slice(answers.length)
  if (surplus.length > 0) throw new UsageError(words => words.tooMany(surplus.join(' ')))
  const root = resolve(options.get('root') ?? home)
  if (!existsSync(root)) throw new UsageError(words => words.noFolder(root))
  return {
    command,
    figure: command === 'explain' ? of : '',
    newVersion: command === 'release' ? of : '',
    answers: new Map(answers.map(answer).filter(([, value]) => value !== '')),
    file: IMPORTS.includes(command) ? of : '',
    from: ORIGINS.find(origin => origin === options.get('from')) ?? UNASKED.from,
    map: options.get('map') ?? null,
    into: options.get('into') ?? null,
    shown: BESIDE_FORMATS.find(format => format === options.get('format')) ?? UNASKED.shown,
    root,
    failOn: SEVERITY_ORDER.find(severity => severity === options.get('fail-on')) ?? 'error',
    diffFormat: DIFF_FORMATS.find(format => format === options.get('format')) ?? 'text',
    format: FORMATS.find(format => format === options.get('format')) ?? 'text',
    base: options.get('base') ?? null,
    head: options.get('head') ?? null,
    method: [...METHOD_NAMES, 'all' as const].find(method => method === options.get('method')) ?? null,
    asKnownOn: knownOn(options.get('as-known-on')),
    shard: shardOf(options.get('shard')),
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

/** `EVENT=kunduz-2016`. A name and a value. */
function answer(typed: string): readonly [name: string, value: string] {
  const [, name = '', value = ''] = /^([A-Za-z][A-Za-z0-9_]*)=(.*)$/s.exec(typed) ?? []
  if (name === '') throw new UsageError(words => words.record.malformedField(typed))
  return [name.toUpperCase(), value]
}

/** A day; a month or a year means its last day. */
function knownOn(typed: string | undefined): string | null {
  if (typed === undefined) return null
  if (!isDate(typed))
    throw new UsageError(words => words.noDate(namesOf('as-known-on'), typed, nearestDate(typed)))
  return lastDay(typed)
}

/** The second of eight parts, where `2/8` is typed. */
function shardOf(typed: string | undefined): Part | null {
  if (typed === undefined) return null
  const [, place = '', of = ''] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(typed) ?? []
  if (place === '' || Number(place) > Number(of))
    throw new UsageError(words => words.shards.malformed(namesOf('shard'), typed))
  return { index: Number(place) - 1, of: Number(of) }
}

/** A port as TCP numbers them. */
function portOf(typed: string | undefined): number {
  if (typed === undefined) return UNASKED.port
  if (!/^\d{1,5}$/.test(typed) || Number(typed) > 65_535)
    throw new UsageError(words => words.portMalformed(namesOf('port'), typed))
  return Number(typed)
}
