import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/**
 * A package that most checks of sound data never need, loaded when it is first asked for: `import` would load it at the start,
 * and each takes a fiftieth of the time in which the shipped data is checked, since TypeScript's loader looks at every file. A stage
 * cannot wait for `await import`, but `require` does not keep it waiting.
 */
export function onDemand<Package>(name: string): () => Package {
  let loaded: Package | undefined
  return () => {
    loaded ??= require(name) as Package
    return loaded
  }
}
