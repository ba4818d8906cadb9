/** Milliseconds after which a step is named: early enough that something stands there before a second is over. */
const PATIENCE = 300

/** A function to call before each step: it names the step on the stream once the work takes long. */
export function startProgress(stream: NodeJS.WriteStream): (step: string) => void {
  const start = performance.now()
  return step => {
    const elapsed = performance.now() - start
    if (elapsed > PATIENCE) stream.write(`${(elapsed / 1_000).toFixed(1).padStart(5)} s  ${step}\n`)
  }
}
