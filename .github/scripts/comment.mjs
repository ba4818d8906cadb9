// Says under a pull request what it does to the data: one comment, renewed at every run.
//   node comment.mjs find         which pull request, and which artifact: written to GITHUB_OUTPUT
//   node comment.mjs post FILE    the comment, from the Markdown of the artifact
//
// It runs with a token that may comment, in the context of the default branch, after the check of a pull request that may
// come from anybody. So it takes nothing from the pull request but this one text: which pull request it is, it asks GitHub.
// The text was written by code of the pull request. It is cut, and can hold no link, picture, mention or HTML.
import { appendFileSync, closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs'

/** Of the artifact, packed; and of a comment, of which GitHub takes 65,536 characters. */
const MOST_BYTES = 200_000
const MOST_CHARACTERS = 50_000
const ARTIFACT = 'comment'
const MARK = '<!-- what the notes change -->'
const AUTHOR = 'github-actions[bot]'
/** Marks behind which GitHub looks for a name, an issue or an address, even where they are written as references. */
const LOOKED_AT = ['@', '#', '-'].map(mark => mark.codePointAt(0))

const { GITHUB_API_URL, GITHUB_EVENT_PATH, GITHUB_OUTPUT, GITHUB_REPOSITORY, GITHUB_TOKEN } = process.env
const [verb, file] = process.argv.slice(2)
const { workflow_run: run } = JSON.parse(readFileSync(GITHUB_EVENT_PATH ?? '', 'utf8'))
if (verb === 'find') await find()
else if (verb === 'post' && file) await post(file)
else {
  console.error('usage: comment.mjs find, or comment.mjs post FILE')
  process.exitCode = 2
}

async function find() {
  const request = await pullRequest()
  if (!request) return say('no open pull request has this commit at its head: nothing to say')
  const { artifacts } = await api('GET', `actions/runs/${Number(run.id)}/artifacts?name=${ARTIFACT}`)
  const artifact = artifacts.find(({ name, expired }) => name === ARTIFACT && !expired)
  if (!artifact) return say('the run kept nothing to say')
  if (artifact.size_in_bytes > MOST_BYTES) return say(`${artifact.size_in_bytes} bytes are too much to say`)
  appendFileSync(GITHUB_OUTPUT ?? '', `artifact=${Number(artifact.id)}\n`)
}

async function post(path) {
  const request = await pullRequest()
  if (!request) return say('the pull request has moved on: nothing to say')
  const body = commentOf(beginningOf(path))
  const earlier = await earlierComment(request.number)
  if (earlier) await api('PATCH', `issues/comments/${earlier.id}`, { body })
  else await api('POST', `issues/${request.number}/comments`, { body })
}

/**
 * The open pull request whose head is the commit of the run. What GitHub says of the run names none where it comes from a
 * fork, and what the run says of itself is not to be believed.
 */
async function pullRequest() {
  const head = `${run.head_repository.owner.login}:${run.head_branch}`
  const open = await api('GET', `pulls?state=open&head=${encodeURIComponent(head)}`)
  return open.find(({ head: { sha } }) => sha === run.head_sha)
}

async function earlierComment(number) {
  for (let page = 1; page <= 20; page++) {
    const comments = await api('GET', `issues/${number}/comments?per_page=100&page=${page}`)
    const found = comments.find(({ user, body }) => user?.login === AUTHOR && body?.startsWith(MARK))
    if (found || comments.length < 100) return found
  }
  return undefined
}

function commentOf(text) {
  const shown = cut(harmless(text))
  const conclusion = run.conclusion === 'success' ? 'passed' : 'did not pass'
  return [
    MARK,
    `The check of ${run.head_sha} ${conclusion}: [the run](${run.html_url}) has this with its charts, and a preview.`,
    'What follows was written by the code of this pull request.',
    '',
    shown,
    '',
  ].join('\n')
}

/** Whole lines, so that no reference is cut in two, and that there are more. */
function cut(text) {
  if (text.length <= MOST_CHARACTERS) return text
  const whole = text.slice(0, MOST_CHARACTERS)
  return `${whole.slice(0, Math.max(whole.lastIndexOf('\n'), 0))}\n\nThere is more of this in the run.`
}

/**
 * Markdown in which only tables, lists, headings and stress are left, code, and details that fold. Brackets, which links and
 * pictures need, become references to their number, which are text (CommonMark 0.31, section 2.5); so does what makes any
 * other HTML, an address or a mention.
 */
function harmless(text) {
  const kept = String.raw`&(?:lt|gt|amp|quot);|<!-- -->|<\/?(?:details|summary|code)>|<br>`
  const marks = String.raw`[&<[\]@]|:(?=\/\/)|(?<=www)\.|(?<=mailto|xmpp):|#(?=\d)|(?<=\bGH)-(?=\d)`
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n\t]/gu, '')
    .replace(RegExp(`&#(\\d{1,7});|(${kept})|${marks}`, 'gi'), (found, number, keep) =>
      keep ? found : reference(number ? Number(number) : found.codePointAt(0)),
    )
}

/** A character by its number, with a comment behind it where GitHub would look at what follows. */
function reference(number) {
  return `&#${number};${LOOKED_AT.includes(number) ? '<!-- -->' : ''}`
}

/** The beginning of a plain file: a link would lead to whatever can be read here, and an archive may unpack to anything. */
function beginningOf(path) {
  const opened = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    if (!fstatSync(opened).isFile()) throw new Error(`${path} is no file`)
    const bytes = Buffer.alloc(4 * MOST_CHARACTERS)
    return bytes.subarray(0, readSync(opened, bytes)).toString('utf8')
  } finally {
    closeSync(opened)
  }
}

async function api(method, path, body) {
  const answer = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/${path}`, {
    method,
    headers: { accept: 'application/vnd.github+json', authorization: `Bearer ${GITHUB_TOKEN}` },
    body: body && JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

function say(message) {
  console.log(message)
}
