import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { HOME, PLAIN, PROGRAM, World } from './world.ts'

const ENTER = '\r'
const CTRL_C = '\x03'

/** Runs the program on a terminal, as a person sits at one: what must stand there, and what is typed then. */
function onTerminal(world: World, args: readonly string[], answers: readonly (readonly [string, string])[]) {
  const program = [process.execPath, ...PROGRAM, ...args, '--root', world.root]
  const { status, stdout } = spawnSync(
    'python3',
    [join(import.meta.dirname, 'terminal.py'), JSON.stringify(answers), ...program],
    { env: { ...process.env, ...PLAIN }, encoding: 'utf8' },
  )
  return { status, said: stdout }
}

const QUESTIONS = [
  ['EVENT:', `lorn${ENTER}`],
  ['GROUP:', `civil${ENTER}`],
  ['OUTCOME:', `wounded${ENTER}`],
  ['AS_OF', ENTER],
  ['SOURCE:', `un-r${ENTER}`],
  ['SPEAKER:', `another${ENTER}`],
  ['SPEAKER: Its id', `lorn-mayor${ENTER}`],
  ['SPEAKER_NAME_EN:', `Mayor of Lorn${ENTER}`],
  ['SPEAKER_NAME_FR:', `Maire de Lorn${ENTER}`],
  ['SPEAKER_KIND:', `local_auth${ENTER}`],
  ['SPEAKER_SIDE', ENTER],
  ['SPEAKER_RELIABILITY:', `F${ENTER}`],
  ['SPEAKER_NOTE', ENTER],
] as const

const REST = [
  ['REPORTED_ON', `2031-05-06${ENTER}`],
  ['LOCATOR', `page 3${ENTER}`],
  ['COMMENT', ENTER],
  ['ID:', ENTER],
] as const

describe('make note on a terminal', () => {
  test('asks for what was not said, offers what is known, and reads the words back before it writes', () => {
    const world = new World()
    const { status, said } = onTerminal(
      world,
      ['note', 'RECORDED_ON=2031-06-02'],
      [
        ...QUESTIONS,
        ['WORDING:', `perhaps 60 wounded${ENTER}`],
        ['not understood', ENTER],
        ['WORDING:', `${'\x7f'.repeat(20)}60 wounded${ENTER}`],
        ['is read as: 60', `n`],
        ['WORDING:', `${'\x7f'.repeat(20)}at least 60 wounded${ENTER}`],
        ['is read as: at least 60', 'y'],
        ...REST,
        ['Write this?', 'y'],
      ],
    )
    expect([status, said]).toEqual([0, expect.stringContaining('added l31-civilians-wounded-lorn-mayor')])
    expect(world.read()).toMatch(
      /^l31-civilians-wounded-lorn-mayor,lorn,,civilians,wounded,cumulative,,,at least 60 wounded,,en,lorn-mayor,un-report,2031-05-06,,,normal,,,page 3,2031-06-02,$/m,
    )
    expect(world.read('raw/speakers.csv')).toMatch(
      /^lorn-mayor,Mayor of Lorn,Maire de Lorn,local_authority,,F,$/m,
    )
  })

  test('writes nothing where somebody stops, or says no in the end', () => {
    const world = new World()
    const state = world.state()
    const stopped = onTerminal(world, ['note'], [['EVENT:', CTRL_C]])
    expect([stopped.status, stopped.said]).toEqual([1, expect.stringContaining('nothing was written')])
    const said = [
      'EVENT=lorn',
      'GROUP=civilians',
      'OUTCOME=killed',
      'SPEAKER=lorn-hospital',
      'SOURCE=un-report',
    ]
    const refused = onTerminal(
      world,
      ['note', ...said, 'AS_OF=2031-05-06'],
      [['WORDING:', `42 killed${ENTER}`], ['is read as: 42', 'y'], ...REST, ['Write this?', 'n']],
    )
    expect([refused.status, refused.said]).toEqual([1, expect.stringContaining('nothing was written')])
    expect(world.state()).toBe(state)
  })
})

test('make passes on what was typed to the letter, and nothing of the environment', () => {
  const wording = `l'armée "dit" \`whoami\` $HOME $(id) \\ 40; # &`
  const { stdout } = spawnSync(
    'make',
    [
      '--silent',
      '--old-file=node_modules/.ready',
      'note',
      `WORDING=${wording}`,
      'FAIL_ON=error',
      'BILAN=printf "%s\\n"',
    ],
    { cwd: HOME, env: { ...process.env, RANK: 'deprecated', MAKEFLAGS: '' }, encoding: 'utf8' },
  )
  expect(stdout.split('\n')).toContain(`WORDING=${wording}`)
  expect(stdout).not.toContain('RANK')
  expect(stdout).not.toContain('FAIL_ON')
})
