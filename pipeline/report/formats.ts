import type { ReportLanguage } from '../model/language/language.ts'
import type { Report } from './report.ts'
import type { LineOf } from './saved.ts'

/** Every format of a report. All but the first are for machines and are loaded only when they are asked for. */
export const FORMATS = ['text', 'json', 'github', 'markdown', 'sarif', 'rdjson', 'junit'] as const
export type Format = (typeof FORMATS)[number]

export { MOST } from './limits.ts'

interface World {
  readonly lineOf: LineOf
  readonly sha256: (text: string) => string
}

/** A report for a machine, whole. */
export async function showFor(
  format: Exclude<Format, 'text'>,
  report: Report,
  language: ReportLanguage,
  world: World,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('./formats/json.ts')).showJson(report)
    case 'github':
      return (await import('./formats/github.ts')).showGithub(report, language)
    case 'markdown':
      return (await import('./formats/markdown.ts')).showMarkdown(report, language)
    case 'sarif':
      return (await import('./formats/sarif.ts')).showSarif(report, world.sha256)
    case 'rdjson':
      return (await import('./formats/rdjson.ts')).showRdjson(report, language, world.lineOf)
    case 'junit':
      return (await import('./formats/junit.ts')).showJunit(report, language)
  }
}
