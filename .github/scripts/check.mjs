// What a pull request does to the data, for GitHub: annotations on its lines, the summary of the run, and a folder to keep.
// Runs code of the pull request, so it is given no token. Environment: that of GitHub Actions, and REPORT, the folder.
import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A summary of more than 1 MiB is refused as a whole. */
const MOST_BYTES = 1_000_000

const { GITHUB_EVENT_PATH, GITHUB_STEP_SUMMARY, REPORT } = process.env
if (!REPORT) throw new Error('REPORT names no folder')

const event = GITHUB_EVENT_PATH ? JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8')) : {}
const base = baseOf(event)

// Annotations are commands on standard output, and are set whatever else becomes of the run.
run('make', ['--silent', 'check', 'FORMAT=github', ...(base ? [`BASE=${base}`] : [])])
const code = run('.ci/report.sh', [REPORT, ...(base ? [base] : [])])

const summary = ['diff.md', 'check.md']
  .map(name => join(REPORT, name))
  .filter(path => existsSync(path))
  .map(path => readFileSync(path, 'utf8').trim())
  .join('\n\n')
if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, `${beginning(summary, MOST_BYTES)}\n`)
process.exitCode = code

/** The commit from which a pull request departs, or which a push had before it; empty for the first commit of all. */
function baseOf({ pull_request: request, before }) {
  const named = request?.base?.sha ?? before ?? ''
  return /^[0-9a-f]{40,64}$/.test(named) && git(['cat-file', '-e', `${named}^{commit}`]) ? named : ''
}

function git(args) {
  return spawnSync('git', args, { stdio: 'ignore' }).status === 0
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  if (error) throw error
  return status ?? 3
}

/** As many whole lines as there is room for, and that there are more. */
function beginning(text, most) {
  if (Buffer.byteLength(text) <= most) return text
  const lines = []
  let left = most - 200
  for (const line of text.split('\n')) {
    left -= Buffer.byteLength(line) + 1
    if (left < 0) break
    lines.push(line)
  }
  return `${lines.join('\n')}\n\nThere is more of this in the artifact of the run.`
}
