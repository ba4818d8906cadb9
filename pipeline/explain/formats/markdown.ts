import { escapeMarkdown, visible } from '../../report/wording.ts'
import type { Block, Telling } from '../telling.ts'

/**
 * An explanation as a page of Markdown. The data is not to be trusted: nothing in it can become markup, a link or a mention.
 */
export function showMarkdown({ of, title, remarks, chapters }: Telling): string {
  const lines = [
    `# ${safe(title)}`,
    '',
    `<code>${safe(of)}</code>`,
    ...remarks.flatMap(remark => ['', `**${safe(remark)}**`]),
    ...chapters.flatMap(({ title, sections }) => [
      '',
      `## ${safe(title)}`,
      ...sections.flatMap(({ title, blocks }) => ['', `### ${safe(title)}`, ...blocks.flatMap(showBlock)]),
    ]),
  ]
  return `${lines.join('\n')}\n`
}

function showBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'text':
      return ['', safe(block.text)]
    case 'items':
      return ['', ...block.items.map(item => `- ${safe(item)}`)]
    case 'fields': {
      const rows = block.fields.map(({ label, text }) => row([safe(label), safe(text)]))
      return [
        '',
        ...(block.title === null ? [] : [`#### ${safe(block.title)}`, '']),
        row(['', '']),
        '|---|---|',
        ...rows,
      ]
    }
    case 'table': {
      const { head, rows, numbers } = block
      const rule = head.map((_, i) => (numbers.includes(i) ? '--:' : '---'))
      return ['', row(head.map(safe)), `|${rule.join('|')}|`, ...rows.map(cells => row(cells.map(safe)))]
    }
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function safe(text: string): string {
  return escapeMarkdown(visible(text))
}
