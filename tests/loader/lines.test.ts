import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { marked } from 'marked'
import { describe, expect, test } from 'vitest'
import { DIST, folderAbove, HOME, loaderIn, rowsOf, textOf } from './shipped.ts'
import { COLUMNS, runModule, TOOLS } from './tools.ts'

interface Block {
  /** The bold line above it. */
  readonly tool: string
  readonly language: string
  readonly lines: string
}

/** The lines to copy in a document, from one heading to the next. */
function blocksOf(document: string, heading: RegExp | null): readonly Block[] {
  const blocks: Block[] = []
  let [tool, inside] = ['', heading === null]
  for (const token of marked.lexer(document)) {
    if (token.type === 'heading' && token['depth'] <= 2 && heading) inside = heading.test(token['text'])
    if (token.type === 'paragraph') tool = /^\*\*(.+)\*\*$/.exec(token['text'])?.[1] ?? ''
    if (token.type === 'code' && inside) blocks.push({ tool, language: token['lang'], lines: token['text'] })
  }
  return blocks
}

/** The figures of the dead that the editors show first, as the CSV has them. */
const killed = rowsOf('estimates')
  .filter(row => row['is_default'] === 'true' && row['outcome'] === 'killed')
  .map(row => COLUMNS.map(column => row[column]))

describe('the lines to copy in the README of the release', () => {
  const blocks = blocksOf(textOf('README.md'), null)

  test('are for tools that this test knows how to run, and the same in both languages', () => {
    expect(blocks.map(({ tool, language }) => [tool, language])).toEqual(
      Object.entries(TOOLS).map(([tool, { language }]) => [tool, language]),
    )
    expect(blocksOf(textOf('README.fr.md'), null)).toEqual(blocks)
  })

  for (const { tool, lines } of blocks) {
    const { program = null, needs = 'a tool that this test knows', run } = TOOLS[tool] ?? {}
    const here = program === null ? ` (NOT RUN: there is no ${needs} here)` : ''
    test.runIf(program !== null)(`${tool}: give the figures of estimates.csv${here}`, () => {
      expect(run?.(lines, DIST, program ?? '')).toEqual(killed)
    })
  }
})

describe('the lines to copy in the README of the repository', () => {
  test('print, beside dist/, the figures of the dead and the claims behind one', async () => {
    const blocks = blocksOf(readFileSync(join(HOME, 'README.md'), 'utf8'), /^The data$/)
    expect(blocks.map(({ language }) => language)).toEqual(['js'])
    const folder = folderAbove()
    writeFileSync(join(folder, 'lines.mjs'), blocks[0]?.lines ?? '')
    const [table = '', said = ''] = runModule('lines.mjs', folder).split(/(?<=┘\n)/)

    const rows = table
      .split('\n')
      .filter(line => /^│ \d+ +│/.test(line))
      .map(line =>
        line
          .split('│')
          .slice(2, -1)
          .map(cell =>
            cell
              .trim()
              .replace(/^'(.*)'$/, '$1')
              .replace(/^null$/, ''),
          ),
      )
    expect(rows).toEqual(killed)

    const bilan = await (await loaderIn(DIST)).open()
    const [taliban] = await bilan.figures({
      ...{ event: 'kunduz-2016', group: 'taliban' },
      ...{ outcome: 'killed', counting: 'cumulative' },
    })
    if (!taliban) throw new Error('the shipped data has this figure')
    const behind = await bilan.behind(taliban)
    expect(said.trimEnd().split('\n')).toEqual(
      behind.map(({ claim, did, speaker, source }) => {
        const roles = did.map(({ role, rule }) => `${role} (${rule})`).join(', ')
        return `${speaker.name_en}, ${source.publisher}: “${claim.wording}” ${roles}`
      }),
    )
    expect(said).toContain('“une centaine de talibans”')
  })
})
