import { describe, expect, test } from 'vitest'
import { NOTE, NOTES, World } from './world.ts'

const without = (name: string) => NOTE.filter(one => !one.startsWith(`${name}=`))

const KUNDUZ = [
  ...['EVENT=kunduz-2016', 'GROUP=taliban', 'OUTCOME=killed', 'SPEAKER=unama'],
  ...['SOURCE=wikipedia-fr-kunduz-2016-note-1', 'WORDING=au moins 40 talibans'],
]

describe('make note', () => {
  test('adds a claim, reads its words back, fills in what follows, and leaves raw/ valid', () => {
    const world = new World()
    const before = world.read()
    const { status, stdout } = world.run(['note', ...NOTE, 'PLACE=', 'comment=Said on the radio.'])
    expect(status).toBe(0)
    expect(stdout).toContain('“at least 42 killed” is read as: at least 42\n')
    expect(stdout).toContain(`${NOTES}:4: added l31-civilians-killed-lorn-hospital\n`)
    expect(world.read()).toBe(
      `${before}l31-civilians-killed-lorn-hospital,lorn,,civilians,killed,cumulative,,,at least 42 killed,,en,lorn-hospital,un-report,2031-05-06,,,normal,,,,2031-06-02,Said on the radio.\n`,
    )
    expect(world.run(['check']).status).toBe(0)
  })

  test('raises the number of rows that the editors expect, and changes no other byte of their file', () => {
    const world = new World()
    const desk = 'raw/desk/methodology.json'
    const before = world.read(desk)
    const { stdout } = world.run(['note', ...NOTE])
    expect(stdout).toContain(`${desk}: rows.notes.min is now 1\n`)
    expect(world.read(desk)).toBe(before.replace('"notes": { "min": 0', '"notes": { "min": 1'))
  })

  test('says that today is the day on which it is typed, as the clock on the wall has it', () => {
    const world = new World(null)
    const { stdout } = world.run(['note', ...KUNDUZ], { TZ: 'Pacific/Kiritimati' })
    expect(stdout).toContain('added k16-taliban-killed-unama\n')
    const day = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10)
    expect(world.read('raw/notes/kunduz-2016.csv')).toContain(`,${day},\n`)
  })

  test('names a second claim by its day, then by a number, and never takes an id twice', () => {
    const world = new World()
    for (const wording of ['at least 42 killed', 'at least 43 killed', 'at least 44 killed'])
      world.run(['note', ...without('WORDING'), `WORDING=${wording}`])
    const ids = world
      .read()
      .split('\n')
      .slice(3, 6)
      .map(line => line.split(',')[0])
    const id = 'l31-civilians-killed-lorn-hospital'
    expect(ids).toEqual([id, `${id}-0506`, `${id}-0506-2`])
    const state = world.state()
    const { status, stderr } = world.run(['note', ...NOTE, `ID=${id}`])
    expect([status, world.state()]).toEqual([2, state])
    expect(stderr).toContain(`ID "${id}" is taken, and no id is used twice; ${id}-0506-3 is free`)
  })

  test('adds a speaker and a source that are new, if it is told what they are', () => {
    const world = new World()
    const args = [
      ...['EVENT=lorn', 'GROUP=civilians', 'OUTCOME=killed', 'WORDING=au moins 50 tués'],
      ...[
        'SPEAKER=lorn-mayor',
        'SPEAKER_KIND=local_authority',
        'SPEAKER_NAME_EN=Mayor, Lorn',
        'SPEAKER_NAME_FR=Maire de Lorn',
      ],
      ...[
        'SOURCE=gazette',
        'SOURCE_KIND=article',
        'SOURCE_PUBLISHER=Gazette "de" Lorn',
        'SOURCE_LANGUAGE=fr',
      ],
    ]
    const { status, stderr, stdout } = world.run(['note', ...args])
    expect([status, stderr]).toEqual([0, expect.stringContaining('OK')])
    expect(stdout).toContain('raw/speakers.csv:6: added lorn-mayor')
    expect(world.read('raw/speakers.csv')).toMatch(
      /^lorn-mayor,"Mayor, Lorn",Maire de Lorn,local_authority,,F,$/m,
    )
    expect(world.read('raw/sources.csv')).toMatch(/^gazette,article,"Gazette ""de"" Lorn",,,,fr,,,,$/m)
  })

  test('never changes a speaker that is there already', () => {
    const world = new World()
    const { status, stderr } = world.run(['note', ...NOTE, 'SPEAKER_KIND=un'])
    expect(status).toBe(2)
    expect(stderr).toContain('SPEAKER "lorn-hospital" is there already; SPEAKER_KIND is for one that is new')
  })

  test('without a terminal names every answer that is missing, and what each is for', () => {
    const world = new World()
    const state = world.state()
    const { status, stdout, stderr } = world.run(['note', 'GROUP=civilians'])
    expect([status, stdout, world.state()]).toEqual([2, '', state])
    expect([...stderr.matchAll(/^ {2}(\w+)=… {2}\S/gm)].map(([, name]) => name)).toEqual([
      ...['EVENT', 'OUTCOME', 'WORDING', 'SPEAKER', 'SOURCE'],
    ])
  })

  test.each([
    ['EVENT', 'lron', 'lorn'],
    ['GROUP', 'civilans', 'civilians'],
    ['SPEAKER', 'lorn-hopital', 'lorn-hospital'],
    ['SOURCE', 'un-raport', 'un-report'],
    ['OUTCOME', 'kiled', 'killed'],
  ])('names the nearest %s to a misspelt one, and every mistake at once', (name, typed, nearest) => {
    const { status, stderr } = new World().run(['note', ...without(name), `${name}=${typed}`, 'COUNTING=sum'])
    expect(status).toBe(2)
    expect(stderr).toMatch(new RegExp(`^${name} "${typed}" is unknown.*\\ndid you mean ${nearest}\\?$`, 'm'))
    expect(stderr).toContain('COUNTING "sum" is unknown; there are cumulative, within, stock')
  })

  test('refuses an answer that it has no question for', () => {
    const { status, stderr } = new World().run(['note', ...NOTE, 'SPEKER=x', 'PLAICE=y'])
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/SPEKER\ndid you mean SPEAKER\?\n.*PLAICE\ndid you mean PLACE\?/),
    ])
  })

  test.each([
    ['words that are not understood', 'WORDING=perhaps 42 killed', 'claim/'],
    ['a figure that the words do not say', 'FIGURE=41', 'claim/'],
    ['a day that no calendar has', 'AS_OF=2031-02-30', 'cell/'],
    ['a cell that a spreadsheet would run', 'COMMENT==1+1', 'cell/'],
  ])('writes nothing for %s, and says why', (_, answer, code) => {
    const world = new World()
    const state = world.state()
    const name = answer.split('=')[0] ?? ''
    const { status, stderr } = world.run(['note', ...without(name), answer])
    expect([status, world.state()]).toEqual([1, state])
    expect(stderr).toContain(`error ${code}`)
    expect(stderr).toMatch(/nothing was written\n$/)
  })

  test('asks over what time a stock is counted, and from when a part of it', () => {
    const world = new World()
    const displaced = [...without('OUTCOME'), 'OUTCOME=displaced', 'COUNTING=within']
    const { status, stderr } = world.run(['note', ...displaced])
    expect([status, [...stderr.matchAll(/^ {2}(\w+)=…/gm)].map(([, name]) => name)]).toEqual([
      2,
      ['FROM', 'AS_OF'],
    ])
    expect(world.run(['note', ...displaced.slice(0, -1)]).stderr).toContain('  COUNTING=…')
  })

  test('adds nothing to data that has errors already', () => {
    const world = new World()
    world.write(NOTES, world.read().replace('au moins 40', 'peut-être 40'))
    const state = world.state()
    const { status, stderr } = world.run(['note', ...NOTE])
    expect([status, world.state()]).toEqual([1, state])
    expect(stderr).toContain('raw/ has errors before anything is added to it')
  })

  test('speaks French', () => {
    const { stdout } = new World().run(['note', ...NOTE, '--lang', 'fr'])
    expect(stdout).toContain('«\u00a0at least 42 killed\u00a0» se lit\u00a0: au moins 42')
  })
})

describe('make event', () => {
  const EVENT = [
    'NAME_EN=Siege of the Mill, Lorn',
    'NAME_FR=Siège du moulin de Lorn',
    'KIND=siege',
    'START=2031-05-06',
    'END=2031-05-07',
    'COUNTRY=XLO',
  ]

  test('adds an event under an id of its own, and the next note begins its file', () => {
    const world = new World()
    const { status, stdout } = world.run(['event', ...EVENT, 'PART_OF=lorn'])
    expect([status, stdout]).toEqual([
      0,
      expect.stringContaining('raw/events.csv:5: added siege-mill-lorn-2031\n'),
    ])
    expect(world.read('raw/events.csv')).toMatch(
      /^siege-mill-lorn-2031,lorn,"Siege of the Mill, Lorn",.*,siege,2031-05-06,2031-05-07,XLO,,,,,,,$/m,
    )
    const note = world.run(['note', ...without('EVENT'), 'EVENT=siege-mill-lorn-2031'])
    expect(note.stdout).toContain(
      'raw/notes/siege-mill-lorn-2031.csv:2: added sml31-civilians-killed-lorn-hospital',
    )
    expect(world.run(['check']).status).toBe(0)
  })

  test('writes nothing for an event that ends before it begins', () => {
    const world = new World()
    const state = world.state()
    const { status } = world.run([
      'event',
      ...EVENT.map(one => one.replace('END=2031-05-07', 'END=2031-05-01')),
    ])
    expect([status, world.state()]).toEqual([1, state])
  })

  test('names what is missing', () => {
    const { status, stderr } = new World().run(['event', 'KIND=siege'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/NAME_EN=….*NAME_FR=….*START=….*END=….*COUNTRY=…/s)
  })
})
