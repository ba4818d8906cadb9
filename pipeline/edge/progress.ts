/** Milliseconds after which the program says what it is doing. */
const PATIENCE = 1_000

/** A function to call before each step: it names the step on the stream once the work has taken longer than a second. */
export function startProgress(stream: NodeJS.WriteStream): (step: string) => void {
  const start = performance.now()
  return step => {
    const elapsed = performance.now() - start
    if (elapsed > PATIENCE) stream.write(`${(elapsed / 1_000).toFixed(1).padStart(5)} s  ${step}\n`)
  }
}
