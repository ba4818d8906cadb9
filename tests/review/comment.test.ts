import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { marked } from 'marked'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { HOME } from './clone.ts'

const SHA = 'a'.repeat(40)
const folder = mkdtempSync(join(tmpdir(), 'bilan-comment-'))
const output = join(folder, 'output')
const event = join(folder, 'event.json')
const text = join(folder, 'diff.md')

/** As much of GitHub as the script asks for. */
const github = {
  pulls: [{ number: 7, head: { sha: SHA } }],
  artifacts: [{ id: 12, name: 'comment', expired: false, size_in_bytes: 900 }],
  comments: [{ id: 1, user: { login: 'somebody' }, body: '<!-- what the notes change --> mine' }],
  asked: [] as { method: string; url: string; token: string | undefined; body: string }[],
}
const asBefore = structuredClone(github)
let server: Server
let address: string

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', more => {
      body += more
    })
    request.on('end', () => {
      const { method = '', url = '' } = request
      github.asked.push({ method, url, token: request.headers.authorization, body })
      const answer = url.includes('/pulls?')
        ? github.pulls
        : url.includes('/artifacts')
          ? { artifacts: github.artifacts }
          : method === 'GET'
            ? github.comments
            : {}
      response.end(JSON.stringify(answer))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  address = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}`
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => {
  Object.assign(github, structuredClone(asBefore))
  writeFileSync(output, '')
  rmSync(text, { force: true })
  writeFileSync(
    event,
    JSON.stringify({
      workflow_run: {
        ...{ id: 99, head_sha: SHA, head_branch: 'notes&state=all', conclusion: 'success' },
        ...{ html_url: 'https://github.example/runs/99', pull_requests: [] },
        head_repository: { owner: { login: 'somebody' } },
      },
    }),
  )
})

function comment(...args: readonly string[]): Promise<{ status: number | null; said: string }> {
  const child = spawn(process.execPath, [join(HOME, '.github/scripts/comment.mjs'), ...args], {
    env: {
      ...process.env,
      ...{ GITHUB_API_URL: address, GITHUB_EVENT_PATH: event, GITHUB_OUTPUT: output },
      ...{ GITHUB_REPOSITORY: 'bilan/bilan', GITHUB_TOKEN: 'token-of-the-run' },
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', more => {
      said += more
    })
  return new Promise(resolve => child.on('close', status => resolve({ status, said })))
}

/** What was written under the pull request. */
async function posted(markdown: string): Promise<string> {
  writeFileSync(text, markdown)
  const { status, said } = await comment('post', text)
  expect([status, said]).toEqual([0, ''])
  return JSON.parse(github.asked.at(-1)?.body ?? '').body
}

describe('the comment under a pull request of a fork', () => {
  test('asks GitHub which pull request it is, and takes an artifact that is not too large', async () => {
    expect(await comment('find')).toEqual({ status: 0, said: '' })
    expect(readFileSync(output, 'utf8')).toBe('artifact=12\n')
    expect(github.asked.map(({ url }) => url)).toEqual([
      '/repos/bilan/bilan/pulls?state=open&head=somebody%3Anotes%26state%3Dall',
      '/repos/bilan/bilan/actions/runs/99/artifacts?name=comment',
    ])
    expect(github.asked.every(({ token }) => token === 'Bearer token-of-the-run')).toBe(true)
  })

  test.each([
    [
      'the pull request has moved on',
      () => Object.assign(github, { pulls: [{ number: 7, head: { sha: 'b' } }] }),
    ],
    ['there is none', () => Object.assign(github, { pulls: [] })],
    [
      'the artifact is too large',
      () => Object.assign(github, { artifacts: [{ ...asBefore.artifacts[0], size_in_bytes: 5e6 }] }),
    ],
    ['the run kept nothing', () => Object.assign(github, { artifacts: [] })],
  ])('says nothing where %s', async (_, arrange) => {
    arrange()
    expect((await comment('find')).status).toBe(0)
    expect(readFileSync(output, 'utf8')).toBe('')
    expect(github.asked.filter(({ method }) => method !== 'GET')).toEqual([])
  })

  test('is written once and then renewed; what others wrote is never touched', async () => {
    await posted('first')
    expect(github.asked.at(-1)).toMatchObject({ method: 'POST', url: '/repos/bilan/bilan/issues/7/comments' })
    Object.assign(github, {
      comments: [
        ...github.comments,
        { id: 2, user: { login: 'github-actions[bot]' }, body: '<!-- what the notes change -->' },
      ],
    })
    await posted('second')
    expect(github.asked.at(-1)).toMatchObject({
      method: 'PATCH',
      url: '/repos/bilan/bilan/issues/comments/2',
    })
  })

  test('leaves what make diff writes as it is', async () => {
    const moved = '- <code>a/b</code> 40 → 42 &#40;claim x&#41;&#58; “&#42;”, &#64;<!-- -->y'
    expect(await posted(moved)).toContain(moved.slice(0, moved.indexOf('&#64;')))
  })

  test('keeps tables, headings and details', async () => {
    const body = await posted(
      '## Moved\n\n| figure | was | is |\n|---|---|---|\n| a/b | 40.. | **42..** |\n\n<details><summary>3 more</summary>\n\nx\n\n</details>\n',
    )
    const html = await marked.parse(body)
    expect(html).toContain('<h2>Moved</h2>')
    expect(html).toContain('<strong>42..</strong>')
    expect(html).toContain('<details><summary>3 more</summary>')
  })

  test.each([
    '[click](https://evil.example)',
    '![x](https://evil.example/x.png)',
    '[a]: https://evil.example\n\n[a]',
    '<https://evil.example>',
    'https://evil.example www.evil.example',
    '<a href="//evil.example">x</a> <img src=x onerror=y>',
    '<details open onclick=x>',
    '@maintainers, closes #1, GH-2',
    '&#64;maintainers &#0064;maintainers &#x40;maintainers &#35;1 me&#64;evil.example',
    '&#60;script> &#91;x&#93;(//evil.example)',
    '<!-- what the notes change -->',
    '\u202e\u0000\u200b',
  ])('has no link, picture, mention or HTML of others: %j', async hostile => {
    const [, theirs = ''] = (await posted(hostile)).split('by the code of this pull request.')
    expect(await marked.parse(theirs, { gfm: true })).not.toMatch(/<(?!\/?p>|br>|!-- -->)/)
    expect(theirs).not.toMatch(/&#(?:64|35);(?!<!-- -->)|&#0|&#x/)
    expect(theirs).not.toMatch(/@|#\d(?!\d*;)|\bGH-\d|(?![\n])\p{C}/u)
  })

  test('stays below what GitHub takes, however much there is', async () => {
    const body = await posted('| [x](https://x.example) @y |\n'.repeat(20_000))
    expect(body.length).toBeLessThan(65_536)
    expect(body).toContain('There is more of this in the run.')
  })

  test('follows no link, and reads no folder, in the place of the text', async () => {
    symlinkSync(event, text)
    expect((await comment('post', text)).status).not.toBe(0)
    rmSync(text)
    expect((await comment('post', folder)).status).not.toBe(0)
    expect(github.asked.filter(({ method }) => method !== 'GET')).toEqual([])
  })
})
