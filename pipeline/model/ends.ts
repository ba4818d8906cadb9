/**
 * A text without the blank characters at its ends. A regular expression that looks for them at the end begins anew at every
 * blank in between: on a cell of thirty thousand spaces it would take half a second.
 */
export function withoutEnds(text: string, blank: RegExp): string {
  let [start, end] = [0, text.length]
  while (start < end && blank.test(text[start] ?? '')) start += 1
  while (end > start && blank.test(text[end - 1] ?? '')) end -= 1
  return text.slice(start, end)
}
