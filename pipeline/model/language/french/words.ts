/** A whole number as French prints it, with a narrow no-break space between thousands; no locale is asked. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ' ')
}

/** A number and its noun. French says 0 and 1 in the singular. */
export function counted(count: number, one: string, many: string): string {
  return `${grouped(count)} ${count < 2 ? one : many}`
}

/** Names of which any one will do; null if there is none. */
export function either(options: readonly string[]): string | null {
  return options.length === 0 ? null : options.join(' ou ')
}
