/** The numbers of a version: a major one breaks what readers rely on, a minor one adds, a patch corrects. */
export const LEVELS = ['major', 'minor', 'patch'] as const
export type Level = (typeof LEVELS)[number]

const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/

/** Whether a text is a version as this dataset has them: `1.2.3`, three numbers and nothing else. */
export function isVersion(text: string): boolean {
  return VERSION.test(text)
}

/** Below nought where `a` comes before `b`, above where it comes after (https://semver.org, section 11). */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)]
  const differing = left.findIndex((number, i) => number !== right[i])
  return differing === -1 ? 0 : (left[differing] ?? 0) - (right[differing] ?? 0)
}

/** The first version after this one that may hold such changes. */
export function nextVersion(version: string, level: Level): string {
  const numbers = numbersOf(version)
  const raised = LEVELS.indexOf(level)
  return numbers.map((number, i) => (i < raised ? number : i === raised ? number + 1 : 0)).join('.')
}

/** The first of the three numbers. */
export function majorOf(version: string): number {
  return numbersOf(version)[0] ?? 0
}

function numbersOf(version: string): readonly number[] {
  const [, ...numbers] = VERSION.exec(version) ?? []
  if (numbers.length === 0) throw new Error(`${JSON.stringify(version)} is no version`)
  return numbers.map(Number)
}
