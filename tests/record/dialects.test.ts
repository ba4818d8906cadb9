import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { replaceFiles } from '../../pipeline/edge/write.ts'
import { HEADER, NOTE, NOTES, ROWS, World } from './world.ts'

const ADDED =
  'l31-civilians-killed-lorn-hospital,lorn,,civilians,killed,cumulative,,,au moins 42 tués,,fr,lorn-hospital,un-report,2031-05-06,,,normal,,,"page 2, in a box",2031-06-02,'
const FRENCH = [
  ...NOTE.filter(one => !one.startsWith('WORDING=')),
  ...['WORDING=au moins 42 tués', 'LANGUAGE=fr', 'LOCATOR=page 2, in a box'],
]

const semicolons = (row: string) => row.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ';').replaceAll('"', '')
const cellsOf = (row: string) =>
  row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map(cell => cell.replaceAll('"', ''))
const marked = (row: string) =>
  cellsOf(row)
    .map(cell => `"${cell}"`)
    .join(',')
const filled = (row: string) =>
  cellsOf(row)
    .map(cell => (cell === '' ? '' : `"${cell}"`))
    .join(',')
const lines = (rows: readonly string[], end: string) => rows.map(row => row + end).join('')

describe('a row is added as its file is written, and no other byte changes', () => {
  test.each<[name: string, before: string, after: string, encoding: string]>([
    ['commas and LF', lines(ROWS, '\n'), `${ADDED}\n`, 'utf8'],
    [
      'semicolons, CRLF and Windows-1252',
      lines(ROWS.map(semicolons), '\r\n'),
      `${semicolons(ADDED)}\r\n`,
      'windows-1252',
    ],
    ['a byte order mark and CRLF', `\uFEFF${lines(ROWS, '\r\n')}`, `${ADDED}\r\n`, 'utf8'],
    [
      'UTF-16 with tabs',
      `\uFEFF${lines(
        ROWS.map(row => cellsOf(row).join('\t')),
        '\r\n',
      )}`,
      `${cellsOf(ADDED).join('\t')}\r\n`,
      'utf16le',
    ],
    ['CR alone', lines(ROWS, '\r'), `${ADDED}\r`, 'utf8'],
    [
      'quotation marks around every cell',
      lines([HEADER, ...ROWS.slice(1).map(marked)], '\n'),
      `${marked(ADDED)}\n`,
      'utf8',
    ],
    [
      'quotation marks around what is filled',
      lines([HEADER, ...ROWS.slice(1).map(filled)], '\n'),
      `${filled(ADDED)}\n`,
      'utf8',
    ],
    [
      'a separator told to Excel',
      lines(['sep=;', ...ROWS.map(semicolons)], '\r\n'),
      `${semicolons(ADDED)}\r\n`,
      'utf8',
    ],
  ])('%s', (_, before, after, encoding) => {
    const bytes = iconv.encode(before, encoding)
    const world = new World(bytes)
    const { status, stderr } = world.run(['note', ...FRENCH])
    expect([status, stderr]).toEqual([0, expect.stringContaining('OK')])
    expect(world.bytes().subarray(0, bytes.length).equals(bytes)).toBe(true)
    expect(iconv.decode(world.bytes().subarray(bytes.length), encoding)).toBe(after)
  })

  test('a file whose last line has no end keeps none', () => {
    const world = new World(ROWS.join('\n'))
    world.run(['note', ...FRENCH])
    expect(world.read()).toBe([...ROWS, ADDED].join('\n'))
  })

  test('lines that a spreadsheet left empty stay at the end', () => {
    const empty = `${','.repeat(21)}\r\n${','.repeat(21)}\r\n\r\n`
    const world = new World(lines(ROWS, '\r\n') + empty)
    world.run(['note', ...FRENCH])
    expect(world.read()).toBe(lines([...ROWS, ADDED], '\r\n') + empty)
  })

  test('a last cell with empty lines in it stays whole', () => {
    const last = `${ROWS[2]}"""seen""\n\n"`
    const world = new World(lines([...ROWS.slice(0, 2), last], '\n'))
    expect(world.run(['note', ...FRENCH]).status).toBe(0)
    expect(world.read()).toBe(lines([...ROWS.slice(0, 2), last, ADDED], '\n'))
  })

  test('a file that holds no row yet gets its first', () => {
    const world = new World(HEADER)
    world.run(['note', ...FRENCH, 'ID=first'])
    expect(world.read()).toBe(`${HEADER}\n${ADDED.replace('l31-civilians-killed-lorn-hospital', 'first')}`)
  })
})

test('words that an encoding has no sign for are refused, not mutilated', () => {
  const world = new World(iconv.encode(lines(ROWS, '\r\n'), 'windows-1252'))
  const state = world.state()
  const { status, stderr } = world.run(['note', ...FRENCH, 'COMMENT=كابل'])
  expect([status, world.state()]).toEqual([1, state])
  expect(stderr).toContain(`${NOTES} is saved as Windows-1252, which cannot write "كابل"`)
})

test('where one file cannot take its place, none does', () => {
  const world = new World()
  const state = world.state()
  const files = ['raw/speakers.csv', NOTES, NOTES].map(file => ({ file, bytes: new Uint8Array([65]) }))
  expect(() => replaceFiles(world.root, files)).toThrow()
  expect(world.state()).toBe(state)
})
