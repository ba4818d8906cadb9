/** White space of Unicode, and the marks without width that web pages, spreadsheets and messengers leave behind. */
export const BLANK = /[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/

/** Whether a text holds nothing that can be seen. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!BLANK.test(text[at] ?? '')) return false
  return true
}

/**
 * Texts without the blank characters at their ends. A regular expression that looks for them at the end begins anew at
 * every blank in between: on a cell of thirty thousand spaces it would take half a second.
 */
export function withoutEnds(text: string, blank: RegExp): string {
  let start = 0
  while (start < text.length && blank.test(text[start] ?? '')) start += 1
  return withoutEnd(text.slice(start), blank)
}

export function withoutEnd(text: string, blank: RegExp): string {
  let end = text.length
  while (end > 0 && blank.test(text[end - 1] ?? '')) end -= 1
  return text.slice(0, end)
}
