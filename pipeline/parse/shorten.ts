const MOST = 80

/** The first line of a text, cut after 80 characters, to be shown. */
export function shorten(text: string): string {
  const line = text.slice(0, 2 * MOST).split(/\r\n|\r|\n/, 1)[0] ?? ''
  return [...line].slice(0, MOST).join('')
}
