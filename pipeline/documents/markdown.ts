/** A text as Markdown prints it, whatever is in it. A line between two letters is no markup and stays readable. */
export function plain(text: string): string {
  return text
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .replaceAll(/[\\`*[\]<>|~#&$]|(?<!\w)_|_(?!\w)/g, character => ESCAPES[character] ?? `\\${character}`)
}

/** Inside a table a bar ends the cell even behind a backslash of some readers; an entity is safe in all of them. */
const ESCAPES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '|': '&#124;' }

/** A name or a value of the data, as it is typed. */
export function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``
}

/** A table. The cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n')
}
