/** @jsxRuntime automatic @jsxImportSource preact */
import type { Block, Section } from '../../explain/telling.ts'
import { Scrolls } from './scrolls.tsx'

/** A section of an explanation, as `make explain` tells it. */
export function SectionOf({ section }: { readonly section: Section }) {
  return (
    <section class={`part ${section.name}`}>
      <h4>{section.title}</h4>
      {section.blocks.map(block => (
        <BlockOf block={block} caption={section.title} />
      ))}
    </section>
  )
}

function BlockOf({ block, caption }: { readonly block: Block; readonly caption: string }) {
  switch (block.kind) {
    case 'text':
      return <p>{block.text}</p>
    case 'items':
      return (
        <ul>
          {block.items.map(item => (
            <li>{item}</li>
          ))}
        </ul>
      )
    case 'fields':
      return (
        <dl>
          {block.fields.map(({ label, text }) => (
            <div>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return <DataTable caption={caption} head={block.head} numbers={block.numbers} rows={block.rows} />
  }
}

/** A day as ISO 8601 writes it, which must not break at its hyphens. */
const DAY = /^\d{4}-\d\d-\d\d$/

interface DataTableProps {
  readonly caption: string
  readonly head: readonly string[]
  /** Which columns hold numbers. */
  readonly numbers: readonly number[]
  readonly rows: readonly (readonly string[])[]
}

/** A table that scrolls sideways by itself where the screen is narrow, also by keyboard. */
export function DataTable({ caption, head, numbers, rows }: DataTableProps) {
  const isNumber = (column: number) => (numbers.includes(column) ? 'number' : undefined)
  return (
    <Scrolls name={caption}>
      <table>
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((label, i) => (
              <th scope="col" class={isNumber(i)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr>
              {row.map((cell, i) => (
                <td class={DAY.test(cell) ? 'date' : isNumber(i)}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolls>
  )
}
