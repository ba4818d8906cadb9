import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { Clone, HOME } from './clone.ts'

/** Every run publishes, which draws all charts where the machine is busy. */
const PATIENCE = 240_000

const NOTES = 'raw/notes/kunduz-2016.csv'

let clone: Clone
let base: string
beforeAll(() => {
  clone = new Clone()
  base = clone.do(['git', 'rev-parse', 'HEAD'])
})
afterAll(() => clone.remove())

const workflow = (file: string) => parse(readFileSync(join(HOME, '.github/workflows', file), 'utf8'))

/** Runs what the workflow runs, with the environment that GitHub sets for an event. */
function check(event: object, name: string) {
  const report = join(clone.folder, name)
  const summary = join(clone.folder, `${name}.summary.md`)
  const path = join(clone.folder, `${name}.event.json`)
  writeFileSync(path, JSON.stringify(event))
  writeFileSync(summary, 'What an earlier step said.\n')
  const { run } = workflow('check.yml').jobs.data.steps.find((step: { run?: string }) => step.run)
  const ran = clone.run(run.split(' '), {
    ...{ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main' },
    ...{ GITHUB_EVENT_PATH: path, GITHUB_STEP_SUMMARY: summary, REPORT: report },
  })
  const read = (file: string) => readFileSync(join(report, file), 'utf8')
  return { ...ran, report, read, summary: readFileSync(summary, 'utf8') }
}

/** A pull request from a fork: its branch is in a repository of others, and the run has no token. */
const fork = (sha: string) => ({
  pull_request: { base: { sha, ref: 'main' }, head: { repo: { fork: true, full_name: 'somebody/bilan' } } },
})

describe('on a pull request', () => {
  test('a note that is wrong is annotated on its line, and nothing is compared', () => {
    clone.edit(NOTES, 'une centaine de talibans', 'peut-être cent talibans')
    clone.commit('Spoil a note')
    const { status, stdout, summary, read } = check(fork(base), 'wrong')
    clone.do(['git', 'reset', '--quiet', '--hard', base])
    expect(status).toBe(1)
    expect(stdout).toMatch(new RegExp(`^::error file=${NOTES},line=2,`, 'm'))
    expect(summary).toMatch(/^What an earlier step said\.\n/)
    expect(summary).toContain('The notes have errors, so that what they change is not computed.')
    expect(read('check.xml')).toContain('<testsuites')
    expect(read('diff.md')).toContain('have errors')
  })

  test(
    'three notes give a summary, the difference as a page, and a preview',
    () => {
      for (const wording of ['au moins 41 talibans', 'au moins 42 talibans', 'au moins 43 talibans'])
        clone.do([
          ...['make', 'note', 'EVENT=kunduz-2016', 'GROUP=taliban', 'OUTCOME=killed', 'SPEAKER=unama'],
          ...['SOURCE=wikipedia-fr-kunduz-2016-note-1', `WORDING=${wording}`, 'REPORTED_ON=2016-10-06'],
        ])
      clone.do(['make', 'publish'])
      clone.do(['git', 'add', '--all', 'raw', 'dist'])
      clone.commit('Add three notes')
      const { status, summary, report, read } = check(fork(base), 'right')
      expect(status).toBe(0)
      for (const file of ['diff.html', 'diff.json', 'diff.md', 'preview/index.html', 'preview/estimates.csv'])
        expect([file, existsSync(join(report, file))]).toEqual([file, true])
      expect(summary).toContain(read('diff.md').trim())
      expect(summary).toContain(read('check.md').trim())
    },
    PATIENCE,
  )

  test('a forgotten make publish fails, and says so', () => {
    clone.do(['git', 'checkout', '--quiet', base, '--', 'dist'])
    clone.commit('Forget dist')
    const { status, summary } = check(fork(base), 'stale')
    clone.do(['git', 'reset', '--quiet', '--hard', base])
    expect([status, summary]).toEqual([1, expect.stringContaining('run make publish and commit the result')])
  })

  test(
    'without a base, as at the first commit of all, there is nothing to compare with and nothing fails',
    () => {
      for (const [name, event] of [
        ['first', { before: '0'.repeat(40) }],
        ['odd', fork('--output=x')],
      ] as const) {
        const { status, summary } = check(event, name)
        expect([name, status, summary]).toEqual([name, 0, expect.stringContaining('no earlier state')])
      }
    },
    PATIENCE,
  )
})

describe('on GitLab', () => {
  const gitlab = parse(readFileSync(join(HOME, '.gitlab-ci.yml'), 'utf8'))

  test('the same is found, and kept where GitLab looks for it', () => {
    const { script, artifacts } = gitlab.data
    const ran = clone.run(['bash', '-ec', script.join('\n')], { CI_MERGE_REQUEST_DIFF_BASE_SHA: base })
    expect(ran.status).toBe(0)
    expect(clone.read(artifacts.reports.junit)).toContain('<testsuites')
    expect(clone.read('report/diff.md')).not.toContain('no earlier state')
    clone.do(['rm', '-r', 'report'])
  })

  test('a pipeline that is no merge request has no base, and says so', () => {
    const ran = clone.run(['bash', '-ec', gitlab.data.script.join('\n')])
    expect([ran.status, clone.read('report/diff.md')]).toEqual([
      0,
      expect.stringContaining('no earlier state'),
    ])
    clone.do(['rm', '-r', 'report'])
  })
})
