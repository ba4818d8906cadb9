import { expect } from 'vitest'
import type { Outcome } from '../../pipeline/model/journey/casebook.ts'
import { readWording } from '../../pipeline/wording/read.ts'

/** Low, mode and high of a figure; null where the source says that it is not known. */
export type Expected = readonly [low: number, mode: number | null, high: number | null] | null

/** What the reader makes of a wording, with "about" as ±10 %: the figure, or the reason why it was refused. */
export function figureOf(wording: string, language: string, outcome: Outcome = 'killed'): Expected | string {
  const reading = readWording(wording, language, outcome, 10)
  if (reading.kind === 'unread') return reading.reason
  return reading.figure && [reading.figure.low, reading.figure.mode, reading.figure.high]
}

/** Asserts that a wording is refused for this reason, that these words of it are pointed to, and that help is given. */
export function expectRefused(
  wording: string,
  language: string,
  reason: string,
  text: string,
  outcome: Outcome = 'killed',
): void {
  const reading = readWording(wording, language, outcome, 10)
  expect(reading).toMatchObject({ kind: 'unread', reason, text })
  expect(wording).toContain(text)
  if (reading.kind === 'unread') {
    const isListed = ['unknown-hedge', 'unclear-separator', 'unknown-language'].includes(reason)
    expect(reading.known.length > 0).toBe(isListed)
  }
}
