/**
 * The quantity of people that printed words state.
 *
 * All numbers are whole people, from 0 up. `low` is the least and `high` the greatest number the
 * words allow; `high` is null where they set no upper bound ("at least 40"). `mode` is the number
 * they centre on; null where they name none ("between 58 and 59", "dozens").
 */
export interface Figure {
  readonly low: number
  readonly mode: number | null
  readonly high: number | null
}

/** Words that name only a size: "several", "a few hundred", "dozens" (several twelves). */
export interface Vague {
  readonly howMany: 'couple' | 'few' | 'several'
  /** 1, or 12 of "dozens". */
  readonly size: number
}

/** The widths of "about", in per cent, under which every figure is also computed (METHODOLOGY, "Sensitivity"). */
export const ABOUT_PERCENTS = [5, 10, 20] as const
export type AboutPercent = (typeof ABOUT_PERCENTS)[number]

/** What the same words state under each width of "about". */
export type FigureByAbout = Readonly<Record<AboutPercent, Figure>>

/** Reads a figure under each width of "about"; null where the width makes no difference, or there is no figure. */
export function byAbout(read: (aboutPercent: number) => Figure | null | undefined): FigureByAbout | null {
  const narrow = read(ABOUT_PERCENTS[0])
  const usual = read(ABOUT_PERCENTS[1])
  const wide = read(ABOUT_PERCENTS[2])
  if (!narrow || !usual || !wide || (equalBounds(narrow, usual) && equalBounds(usual, wide))) return null
  return { 5: narrow, 10: usual, 20: wide }
}

function equalBounds(a: Figure, b: Figure): boolean {
  return a.low === b.low && a.high === b.high
}

/** Whether two figures allow the same numbers. Modes differ only if both name one. */
export function sameFigure(a: Figure, b: Figure): boolean {
  const modesAgree = a.mode === null || b.mode === null || a.mode === b.mode
  return a.low === b.low && a.high === b.high && modesAgree
}

/**
 * How far "about n" reaches on either side, in people: `aboutPercent` of n, rounded half up, at least 1.
 * A convention of this project; no source gives one (METHODOLOGY, "Words to figures").
 */
export function aboutReach(n: number, aboutPercent: number): number {
  return Math.max(1, Math.floor((n * aboutPercent + 50) / 100))
}

/** A whole number as English prints it, with a comma between thousands; no locale is asked. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
