// The figures of Bilan for JavaScript, in Node and in browsers. One file that needs no other; bilan.d.mts beside it types it.
//
//     import { open } from './bilan.mjs'
//     const bilan = await open()
//     for (const figure of await bilan.figures({ outcome: 'killed' })) console.log(figure, await bilan.behind(figure))
//
// Tables are read from the JSON files of the data when they are first asked for, and only once.

/** The major version of the data that this program knows. Within it columns and files may come, and none goes or changes. */
const MAJOR = 0

/** The tables that can be read. The exports in the shapes of others are CSV alone, and changes.jsonl is read by the line. */
const TABLES = ['estimates', 'claims', 'trace', 'conflicts', 'series', 'known-on', 'sensitivity', 'summary', 'diagnostics',
  'events', 'groups', 'speakers', 'sources', 'rulings', 'withdrawn']

/** By what figures can be asked for, and the columns that hold it. */
const FILTERS = { event: 'event_id', group: 'group_id', outcome: 'outcome', counting: 'counting', method: 'method' }

/** The columns that tell one figure from all others. */
const FIGURE = ['event_id', 'group_id', 'outcome', 'counting', 'as_of', 'method']

/** Opens the published data: the folder of this file, or another by its URL, which in a page may be relative to the page. */
export async function open(folder = new URL('.', import.meta.url)) {
  const [name, base] = [String(folder).replace(/\/?$/, '/'), globalThis.document?.baseURI]
  if (!URL.canParse(name, base)) throw new Error(`"${folder}" is no URL. Say new URL('${folder}', import.meta.url).`)
  const home = new URL(name, base)
  const { title, version } = await readJson(new URL('datapackage.json', home))
  if (String(version).split('.')[0] === String(MAJOR)) return new Bilan(home, title, version)
  throw new Error(`${home} holds version ${version} of the data. This bilan.mjs reads version ${MAJOR}: take the one that lies there.`)
}

class Bilan {
  #home
  #made = new Map()

  constructor(home, title, version) {
    this.#home = home
    Object.freeze(Object.assign(this, { title, version, tables: Object.freeze([...TABLES]) }))
  }

  /** The rows of a table, in the order of its file. All who ask share them, so they cannot be changed. */
  async table(name) {
    const file = new URL(`${known('table', name, TABLES)}.json`, this.#home)
    return this.#once(name, async () => Object.freeze((await readJson(file)).map(row => Object.freeze(row))))
  }

  /** The figures of what is asked for: those that the editors show first, or those of a method, or of "all". */
  async figures(asked = {}) {
    const rows = await this.table('estimates')
    const wanted = Object.entries(asked).filter(([, value]) => value !== undefined).map(([filter, value]) => {
      const column = FILTERS[known('filter', filter, Object.keys(FILTERS))]
      const values = new Set(rows.map(row => row[column]))
      if (filter === 'method') values.add('all')
      return [column, known(`figure with the ${filter}`, value, [...values])]
    })
    const meets = (row, [column, value]) => row[column] === value || (column === 'method' && value === 'all')
    return rows.filter(row => (asked.method !== undefined || row.is_default) && wanted.every(one => meets(row, one)))
  }

  /** Every claim that was weighed for a figure, used or not: what it did by which rules, who said it, and where it is printed. */
  async behind(figure) {
    const traces = await this.#by('trace', FIGURE)
    const [claims, speakers, sources] = await Promise.all([this.#by('claims', ['claim_id']),
      this.#by('speakers', ['speaker_id']), this.#by('sources', ['source_id'])])
    const did = groupsOf(found('figure', traces, keyOf(figure, FIGURE)), ['claim_id'])
    return [...did].map(([id, did]) => {
      const [claim] = found('claim', claims, id)
      const [speaker] = found('speaker', speakers, claim.speaker_id)
      const [source] = found('source', sources, claim.source_id)
      return { claim, did, speaker, source }
    })
  }

  /** The rows of a table by what stands in some of its columns. */
  #by(name, columns) {
    return this.#once(`${name} by ${columns}`, async () => groupsOf(await this.table(name), columns))
  }

  /** What was made before, or else is made now. What failed may be tried again. */
  #once(key, make) {
    const made = this.#made.get(key) ?? make()
    this.#made.set(key, made)
    made.catch(() => this.#made.delete(key))
    return made
  }
}

/** What stands in some columns of a row, as one text. */
const keyOf = (row, columns) => columns.map(column => row[column]).join('/')

/** Rows by what stands in some of their columns, in their order. */
function groupsOf(rows, columns) {
  const groups = new Map()
  for (const row of rows) {
    const key = keyOf(row, columns)
    if (groups.has(key)) groups.get(key).push(row)
    else groups.set(key, [row])
  }
  return groups
}

/** The rows under a key. One that is not there is misspelt, or of another edition. */
const found = (what, groups, key) => groups.get(key) ?? known(what, key, [...groups.keys()])

/** The same name, if it is one of those that there are. */
function known(what, name, names) {
  if (names.includes(name)) return name
  const [meant] = names.reduce((best, one) => {
    const letters = distance(String(name), one)
    return letters < best[1] ? [one, letters] : best
  }, [undefined, Infinity])
  throw new Error(`There is no ${what} "${name}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}`)
}

/** How many letters must be put in, left out or replaced to make one word of another. */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]
}

/** What a JSON file holds. Node's fetch reads no files, so there they are read from disk. */
async function readJson(url) {
  try {
    if (url.protocol === 'file:') return JSON.parse(await (await import('node:fs/promises')).readFile(url, 'utf8'))
    const answer = await fetch(url)
    if (!answer.ok) throw new Error(`the server answers ${answer.status}`)
    return await answer.json()
  } catch (cause) {
    throw new Error(`${url} cannot be read: ${cause.message}`, { cause })
  }
}
