/**
 * Finds a file of this program where the import says that it is. TypeScript's loader would look for it in several places, and Node
 * would follow its links, for each of more than 400 imports of a check, in another thread: a tenth of the time that it takes.
 */
export function resolve(specifier, context, next) {
  if (!specifier.startsWith('.') || !specifier.endsWith('.ts')) return next(specifier, context)
  return { url: new URL(specifier, context.parentURL).href, format: 'module', shortCircuit: true }
}
