import { autocomplete, type CANCEL_SYMBOL, confirm, isCancel, log, text } from '@clack/prompts'

/** Somebody pressed Ctrl-C or Escape. */
export class Cancelled extends Error {}

/** One of the values that a question offers. */
export interface Choice {
  readonly value: string
  readonly hint: string
}

/** Whether there is somebody to ask. */
export function isTerminal(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true
}

/** Asks for one of several values, which may be typed in part; more than a letter is looked for in their meaning too. */
export async function askFor(message: string, choices: readonly Choice[], proposed: string): Promise<string> {
  const options = choices.map(({ value, hint }) => ({ value, label: value, hint }))
  const filter = (search: string, { value, hint = '' }: { readonly value: string; readonly hint?: string }) =>
    (search.length > 1 ? `${value} ${hint}` : value).toLowerCase().includes(search.toLowerCase())
  return answered(await autocomplete({ message, options, filter, initialValue: proposed, maxItems: 8 }))
}

/** Asks for a line of text. `fault` says what is wrong with one, undefined where nothing is. */
export async function askText(
  message: string,
  proposed: string,
  fault: (typed: string) => string | undefined,
): Promise<string> {
  const validate = (typed: string | undefined) => fault(typed ?? '')
  return answered(await text({ message, initialValue: proposed, validate }))
}

/** Asks for yes or no. */
export async function askWhether(message: string, yes: string, no: string): Promise<boolean> {
  return answered(await confirm({ message, active: yes, inactive: no }))
}

/** Says something between two questions. */
export function say(message: string): void {
  log.info(message)
}

function answered<Value>(value: Value | typeof CANCEL_SYMBOL): Value {
  if (isCancel(value)) throw new Cancelled()
  return value
}
