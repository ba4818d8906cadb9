import { SEVERITY_ORDER } from '../../model/diagnostics/problem-codes.ts'
import { METHOD_NAMES } from '../../model/journey/assessment.ts'
import { DIFF_FORMATS } from '../../model/journey/comparison.ts'
import { EXPLANATION_FORMATS } from '../../model/journey/explanation.ts'
import { STAGES } from '../../model/journey/journey.ts'
import { LANGUAGES } from '../../model/language/language.ts'
import { nearest } from '../../model/nearest.ts'
import { BESIDE_FORMATS, ORIGINS } from '../../model/theirs/beside.ts'
import { FORMATS } from '../../report/formats.ts'
import { UsageError } from './usage-error.ts'

export const COMMANDS = [
  'publish',
  'merge',
  'tables',
  'check',
  ...STAGES,
  'fix',
  'note',
  'event',
  'explain',
  'diff',
  'import',
  'compare',
  'watch',
  'serve',
  'release',
  'types',
  'help',
] as const
export type Command = (typeof COMMANDS)[number]

/** The commands that report on the data, and those of them that take a format. */
const CHECKS: readonly Command[] = ['check', ...STAGES]
const REPORTS: readonly Command[] = [
  'publish',
  'merge',
  'tables',
  'watch',
  'fix',
  'note',
  'event',
  'release',
  ...CHECKS,
]
/** The commands that read a table of somebody else. */
export const IMPORTS: readonly Command[] = ['import', 'compare']
/** The formats of commands that have their own. */
const FORMATS_OF: Readonly<Partial<Record<Command, readonly string[]>>> = {
  explain: EXPLANATION_FORMATS,
  diff: DIFF_FORMATS,
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
export const OPTIONS = {
  root: { commands: COMMANDS, values: () => null, variable: null },
  lang: { commands: COMMANDS, values: () => LANGUAGES, variable: 'SPEAK' },
  'fail-on': { commands: REPORTS, values: () => SEVERITY_ORDER, variable: 'FAIL_ON' },
  format: {
    commands: [...CHECKS, 'explain', 'diff', 'compare'],
    values: command => FORMATS_OF[command] ?? FORMATS,
    variable: 'FORMAT',
  },
  base: { commands: [...CHECKS, 'diff'], values: () => null, variable: 'BASE' },
  head: { commands: ['diff'], values: () => null, variable: 'HEAD' },
  method: { commands: ['explain'], values: () => [...METHOD_NAMES, 'all'], variable: 'METHOD' },
  'as-known-on': {
    commands: ['publish', 'merge', 'tables', ...CHECKS, 'explain'],
    values: () => null,
    variable: 'AS_KNOWN_ON',
  },
  shard: { commands: ['publish'], values: () => null, variable: 'SHARD' },
  port: { commands: ['serve'], values: () => null, variable: 'PORT' },
  from: { commands: IMPORTS, values: () => ORIGINS, variable: 'FROM' },
  map: { commands: IMPORTS, values: () => null, variable: 'MAP' },
  into: { commands: ['import'], values: () => null, variable: 'INTO' },
} as const satisfies Record<string, OptionRule>

export type Option = keyof typeof OPTIONS

export function isOption(name: string): name is Option {
  return Object.hasOwn(OPTIONS, name)
}

/** An option under every name that the user may have typed. */
export function namesOf(option: Option): string {
  const { variable } = OPTIONS[option]
  return variable === null ? `--${option}` : `${variable} (--${option})`
}

/** Refuses an option that the command does not take, and a value that it cannot have there. */
export function checkOption(option: Option, value: string, command: Command): void {
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
