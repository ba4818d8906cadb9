/** Milliseconds after which a step is named, early enough that something stands there before a second is over; and how often then. */
const PATIENCE = 300

/** A step of a work of so many. */
export interface Step {
  /** Which one it is; the first is 1. */
  readonly place: number
  readonly of: number
}

/** A step that bears a name. */
export interface NamedStep extends Step {
  readonly name: string
}

/** How fast the work goes: steps a second, and the seconds that are left at that speed. */
export interface Pace {
  readonly perSecond: number
  readonly left: number
}

/**
 * A function to call before each step: it names the step on a terminal once the work takes long, with the pace of all steps so
 * far. Anywhere else nobody is waiting, and it says nothing.
 */
export function startProgress<Taken extends Step>(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  inWords: (step: Taken, pace: Pace | null) => string,
  now: () => number = () => performance.now(),
): (step: Taken) => void {
  if (stream.isTTY !== true) return () => undefined
  const start = now()
  let shown = start
  return step => {
    const at = now()
    if (at - shown < PATIENCE) return
    shown = at
    const seconds = (at - start) / 1_000
    const perSecond = (step.place - 1) / seconds
    const pace = perSecond > 0 ? { perSecond, left: (step.of - step.place + 1) / perSecond } : null
    stream.write(`${seconds.toFixed(1).padStart(5)} s  ${inWords(step, pace)}\n`)
  }
}
