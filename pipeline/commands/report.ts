import { build } from '../build.ts'
import { readDivided } from '../edge/parts.ts'
import type { Arguments } from '../edge/usage/arguments.ts'
import { type Journey, STAGES } from '../model/journey/journey.ts'
import type { ParsedBook } from '../model/journey/parsed-book.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import { MOST, showFor } from '../report/formats.ts'
import { type ChangedLines, makeReport, type Report, type ReportOptions } from '../report/report.ts'
import { savedText } from '../report/saved.ts'
import { showText } from '../report/text.ts'
import { showTotals } from '../report/totals.ts'
import { reporting, sha256, version } from './program.ts'

/** Goes on the journey up to the stage that was asked for, all but publishing where none was, and reports on it. */
export async function check(asked: Arguments, schemas: SchemaBook): Promise<number> {
  const { command, root, asKnownOn } = asked
  const upTo = STAGES.find(stage => stage === command) ?? 'reconcile'
  const changed = await changedLines(asked)
  const { raw, parts } = readDivided(root, PART)
  if (upTo !== 'parse' && parts > 1) {
    const { goInParts } = await import('./large/in-parts.ts')
    const division = { parts, progress: await progress() }
    const checked = await goInParts(raw, schemas, { upTo, asKnownOn }, optionsFor(asked, changed), division)
    if (checked) return show(checked.report, checked.journey.parsed, asked)
  }
  return reportOn(build(raw, schemas, { upTo, asKnownOn }), asked, changed)
}

/** Names each part on a terminal. */
async function progress() {
  const [{ startProgress }, { words }] = await Promise.all([
    import('../edge/progress.ts'),
    import('./words.ts'),
  ])
  return startProgress(process.stderr, words.checking)
}

/** The bytes of a part: about 15,000 notes, which a thread checks in as long as it takes to be ready, in 100 MB of memory. */
export const PART = 5_000_000

/** Reports: for people on standard error; for machines on standard output, and only the totals on standard error. */
export async function reportOn(
  journey: Journey,
  asked: Arguments,
  changed: ChangedLines = new Map(),
): Promise<number> {
  return show(makeReport(journey, await reporting, optionsFor(asked, changed)), journey.parsed, asked)
}

export function optionsFor({ format, failOn }: Arguments, changed: ChangedLines): ReportOptions {
  return { version: version(), failOn, most: MOST[format], changed }
}

/** Shows a report; returns the exit code that it amounts to. */
export async function show(report: Report, parsed: ParsedBook, { format }: Arguments): Promise<number> {
  const language = await reporting
  if (format === 'text') process.stderr.write(showText(report, language, { colour: wantsColour() }))
  else {
    const { lineOf } = savedText(parsed)
    process.stdout.write(await showFor(format, report, language, { lineOf, sha256 }))
  }
  process.stderr.write(showTotals(report, language))
  return report.failed ? 1 : 0
}

/** The lines to begin with. Git is asked only for formats or users that want to know. */
async function changedLines({ root, base }: Arguments): Promise<ChangedLines> {
  if (base === null && !process.env['GITHUB_BASE_REF']) return new Map()
  const { changedInPullRequest, changedSince } = await import('../edge/changed-lines.ts')
  return base === null ? changedInPullRequest(root, process.env) : changedSince(root, base)
}

/** Colours are for a terminal, and not for everybody: https://no-color.org. Elsewhere isTTY is undefined, not false. */
function wantsColour(): boolean {
  return process.stderr.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb'
}
