import { visible } from '../../report/wording.ts'
import type { Block, Section, Telling } from '../telling.ts'
import { paragraph, WIDTH } from './layout.ts'

/** An explanation for a terminal, in lines of at most 100 columns. */
export function showText({ of, title, remarks, chapters }: Telling): string {
  const lines = [
    of,
    ...paragraph('', visible(title)),
    ...remarks.flatMap(remark => ['', ...paragraph('', visible(remark))]),
    ...chapters.flatMap(({ title, sections }) => [
      '',
      '='.repeat(WIDTH),
      ...paragraph('', visible(title)),
      ...sections.flatMap(showSection),
    ]),
  ]
  return `${lines.join('\n')}\n`
}

function showSection({ title, blocks }: Section): readonly string[] {
  return ['', title.toUpperCase(), ...blocks.flatMap((block, i) => spaced(block, blocks[i - 1]))]
}

/** An empty line stands between fields, which are long, and whatever follows them. */
function spaced(block: Block, before: Block | undefined): readonly string[] {
  const lines = showBlock(block)
  return before && (before.kind === 'fields' || block.kind === 'fields') ? ['', ...lines] : lines
}

function showBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'text':
      return paragraph('  ', visible(block.text))
    case 'items':
      return block.items.flatMap(item => paragraph('  - ', visible(item)))
    case 'fields': {
      const { title, fields } = block
      const indent = title === null ? '  ' : '    '
      const width = Math.max(...fields.map(({ label }) => label.length))
      return [
        ...(title === null ? [] : paragraph('  ', visible(title))),
        ...fields.flatMap(({ label, text }) => paragraph(`${indent}${label.padEnd(width)}  `, visible(text))),
      ]
    }
    case 'table':
      return showTable(block)
  }
}

/** Columns as wide as their widest cell, and the last as wide as what is left; below the others if that is too little. */
function showTable({ head, rows, numbers }: Extract<Block, { kind: 'table' }>): readonly string[] {
  const lines = [head, ...rows].map(cells => cells.map(visible))
  const widths = head.slice(0, -1).map((_, i) => Math.max(...lines.map(cells => cells[i]?.length ?? 0)))
  const room = WIDTH - widths.reduce((sum, width) => sum + width + 2, 2)
  const fits = lines.every(cells => (cells.at(-1) ?? '').split(' ').every(word => word.length <= room))
  return lines.flatMap(cells => {
    const start = widths.map((width, i) => {
      const cell = cells[i] ?? ''
      return numbers.includes(i) ? cell.padStart(width) : cell.padEnd(width)
    })
    const columns = `  ${start.join('  ')}  `
    const last = cells.at(-1) ?? ''
    return fits ? paragraph(columns, last) : [columns.trimEnd(), ...(last ? paragraph('      ', last) : [])]
  })
}
