#!/usr/bin/env node
// A second opinion on the figures of Bilan, for readers who would rather not trust its pipeline.
//
//     node recompute.mjs [folder of the published *.csv]      (default: the folder of this script)
//
// Every "monotone" row of estimates.csv is computed anew from claims.csv and compared. Nothing is shared with the pipeline,
// and the problem is solved in another way. The rules are those of METHODOLOGY.md, cited in square brackets.
// Exit code: 0 all figures agree, 1 some differ, 2 the folder cannot be read.

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SERIES = ['event_id', 'group_id', 'outcome', 'counting']
const COMPARED = ['as_of', 'low', 'best', 'high', 'best_kind', 'verdict', 'support', 'reported_min', 'reported_max',
  'claims', 'clusters', 'source_types', 'missing_reason']
const COLUMNS = {
  claims: [...SERIES, 'claim_id', 'place', 'from', 'as_of', 'speaker_id', 'source_id', 'reported_on', 'stage', 'supersedes',
    'rank', 'low', 'mode', 'high', 'hedge', 'stake'],
  estimates: [...SERIES, 'method', ...COMPARED],
  events: ['event_id', 'part_of', 'end'],
  groups: ['group_id', 'part_of', 'axis'],
  speakers: ['speaker_id', 'kind', 'reliability'],
  sources: ['source_id', 'relays'],
}

// ---- Reading ---------------------------------------------------------------------------------------------------------

class Unreadable extends Error {}
const stop = sentence => { throw new Unreadable(sentence) }
const ascending = (a, b) => a - b
const distinct = list => [...new Set(list)]
const sum = list => list.reduce((total, n) => total + n, 0)

/** The rows of a CSV file (RFC 4180), by the names in its header. */
function readTable(folder, name) {
  const path = join(folder, `${name}.csv`)
  const lines = [[]]
  let [text, end] = ['', 0]
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch { stop(`${path} cannot be read. Name the folder of the published data.`) }
  for (const [cell, quoted, plain, after] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy)) {
    end += cell.length
    lines.at(-1).push(plain ?? quoted.replaceAll('""', '"'))
    if (after !== ',') lines.push([])
  }
  if (end < text.length) stop(`${path} has a quotation mark too few or too many after "${text.slice(0, end).slice(-40)}".`)
  const [header = [], ...rows] = lines.filter(line => line.length > 1 || line[0])
  for (const column of COLUMNS[name]) if (!header.includes(column)) stop(`${path} has no column "${column}".`)
  for (const row of rows) if (row.length !== header.length) stop(`${path} is torn: "${row[0]}" has ${row.length} cells.`)
  return rows.map(row => Object.fromEntries(header.map((column, i) => [column, row[i]])))
}

const index = (rows, column) => new Map(rows.map(row => [row[column], row]))
const find = (table, id) => table.get(id) ?? stop(`"${id}" is named, but no row says what it is.`)
const integer = cell => cell === '' ? null : /^\d+$/.test(cell) ? Number(cell) : stop(`"${cell}" is no whole number.`)

/** What stands above all others: the report that documents repeat, the event that contains events. */
function top(table, id, column, below = []) {
  if (below.includes(id)) stop(`"${id}" leads back to itself through "${column}".`)
  const above = find(table, id)[column]
  return above ? top(table, above, column, [...below, id]) : id
}

/** A day as a number. A month or a year begins on its first day and ends on its last. */
function dayOf(date, last) {
  const [, y, m, d] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? stop(`"${date}" is no day, month or year.`)
  return Date.UTC(y, last && !d ? m ?? 12 : (m ?? 1) - 1, d ?? (last ? 0 : 1)) / 864e5
}
const firstDay = date => dayOf(date, false)
const lastDay = date => dayOf(date, true)
const iso = day => new Date(day * 864e5).toISOString().slice(0, 10)

/** The decisions of the editors behind the figures; without the column, those of the first release. */
function readOptions(rows) {
  const [text = '', ...others] = distinct(rows.map(row => row.options ?? ''))
  if (others.length) stop('estimates.csv gives different options to rows of one method.')
  const given = Object.fromEntries(text.split(' ').map(option => option.split('=')))
  const weights = new Map((given.weights ?? '').split(',').map(vote => [vote[0], Number(vote.slice(1))]))
  return { halo: Number(given.halo_percent ?? 0), enemyFloor: Number(given.enemy_losses_floor_percent ?? 100),
    dropOwn: given.own_losses_ceiling === 'dropped', weight: grade => weights.get(grade) ?? 1 }
}

// ---- Claims ----------------------------------------------------------------------------------------------------------

/** [Four dates] The day up to which a claim counts. */
function cutOff(row, event) {
  const said = row.reported_on ? lastDay(row.reported_on) : Infinity
  if (!row.as_of) return Math.min(said, lastDay(event.end))
  return said >= firstDay(row.as_of) ? Math.min(said, lastDay(row.as_of)) : lastDay(row.as_of)
}

/** [Step 2, Partiality] The bounds with which a claim enters. An upper bound that nobody states is Infinity. */
function bounds(row, options) {
  let [low, mode, high] = [row.low, row.mode, row.high].map(integer)
  const printed = (mode === null ? [low, high] : [mode]).filter(n => n !== null) // [Step 8]
  const figure = printed.length > 0
  if (options.halo > 0 && row.hedge === '' && low === mode && mode === high && mode > 0 && mode % 10 === 0) {
    const reach = Math.max(1, Math.floor((mode * options.halo + 50) / 100))
    ;[low, high] = [low - reach, high + reach]
  }
  const own = row.stake === 'own_losses'
  if (row.place || row.stage === 'preliminary' || (own && (high === 0 || options.dropOwn))) high = null
  if (row.stake === 'enemy_losses') low = Math.floor((low * options.enemyFloor + 99) / 100)
  return { figure, printed, low: low ?? 0, mode, high: high ?? Infinity }
}

/** [Step 7] Two real bounds and a number to centre on. The nought of "up to 5" is no real bound; that of "none" is. */
const hasSay = claim => claim.mode !== null && claim.high < Infinity && (claim.low > 0 || claim.high === 0)

/** [Step 3] One voice: the same speaker, or two documents that go back to one report and print the same figure. */
const sameVoice = (a, b) => a.speaker_id === b.speaker_id ||
  (a.source_id !== b.source_id && a.report === b.report && a.read.low === b.read.low && a.read.high === b.read.high)

/** [Step 3] The claim that votes comes first. */
const lastWordFirst = (a, b) => (b.rank === 'preferred') - (a.rank === 'preferred') || !!a.place - !!b.place ||
  b.when - a.when || a.relayed - b.relayed || b.said - a.said || a.read.low - b.read.low || (a.read.high < b.read.high ? -1
    : a.read.high > b.read.high ? 1 : a.claim_id < b.claim_id ? -1 : 1)

function voicesAmong(claims) {
  let voices = []
  for (const claim of claims) {
    const joined = voices.filter(voice => voice.some(other => sameVoice(claim, other)))
    voices = [...voices.filter(voice => !joined.includes(voice)), [claim, ...joined.flat()]]
  }
  return voices.map(voice => voice.sort(lastWordFirst))
}

// ---- One series by itself --------------------------------------------------------------------------------------------

/** [Step 4] The greatest weight of votes that a history can satisfy that never falls. Best numbers are lower bounds or 0. */
function greatestWeight(votes) {
  const numbers = distinct([0, ...votes.map(vote => vote.low)]).sort(ascending)
  let later = numbers.map(() => 0) // the most weight from the next day on, with the toll at this number or above
  for (const day of distinct(votes.map(vote => vote.when)).sort((a, b) => b - a)) {
    const today = votes.filter(vote => vote.when === day)
    later = numbers.map((n, k) => later[k] + sum(today.filter(v => v.low <= n && n <= v.high).map(v => v.weight)))
    for (let k = later.length - 2; k >= 0; k--) later[k] = Math.max(later[k], later[k + 1])
  }
  return later[0]
}

/** [Step 4] The numbers that some best history has on a day, as runs without gaps. `irresistible` outweighs all votes. */
function runsOn(day, votes, most, irresistible) {
  const ends = votes.flatMap(({ low, high }) => [low, low - 1, ...(high < Infinity ? [high, high + 1] : [])])
  const numbers = distinct([0, ...ends.filter(n => n >= 0)]).sort(ascending)
  const isBest = n => greatestWeight([...votes, { when: day, low: n, high: n, weight: irresistible }]) === most + irresistible
  const runs = []
  for (const [k, n] of numbers.entries()) {
    const end = k + 1 < numbers.length ? n : Infinity // above the last of them nothing begins or ends
    if (!isBest(n)) continue
    if (k > 0 && runs.at(-1)?.[1] === numbers[k - 1]) runs.at(-1)[1] = end
    else runs.push([n, end])
  }
  return runs
}

/** [Steps 1, 3, 4, 5] What the claims about a series say, before its parts and wholes are asked. */
function solve(claims) {
  const used = claims.filter(claim => claim.used)
  const voices = voicesAmong(used)
  const votes = voices.map(voice => ({ ...voice[0], weight: Math.max(...voice.map(claim => claim.weight)) }))
  const total = sum(votes.map(vote => vote.weight))
  const most = greatestWeight(votes)
  // Some best history satisfies a vote if the others lose nothing when it is made irresistible; every one does if without it
  // less is satisfied.
  const heeded = votes.filter(vote => greatestWeight([...votes, { ...vote, weight: total }]) === most + total)
  const undisputed = vote => greatestWeight(votes.filter(other => other !== vote)) < most
  // [Step 5] Earlier words of undisputed voices hold one by one, if they leave some of every run of best numbers.
  let runs = distinct(used.map(claim => claim.when)).sort(ascending)
    .map(day => [day, runsOn(day, votes, most, total + 1)])
  const words = []
  for (const word of voices.flatMap((voice, i) => undisputed(votes[i]) ? voice.slice(1) : []).sort(lastWordFirst)) {
    const narrowed = runs.map(([day, list]) => [day, list.map(([low, high]) =>
      [word.when <= day ? Math.max(low, word.low) : low, day <= word.when ? Math.min(high, word.high) : high])])
    if (!narrowed.every(([, list]) => list.every(([low, high]) => low <= high))) continue
    runs = narrowed
    words.push(word)
  }
  const held = index([...heeded, ...words], 'claim_id')
  const sayOf = voice => voice.find(claim => held.has(claim.claim_id) && hasSay(claim)) // [Step 7]
  return {
    claims, used, voices, support: most / total,
    runs,
    low: day => runs.findLast(([d]) => d <= day)?.[1][0][0] ?? 0, // a floor lasts,
    high: day => runs.find(([d]) => d >= day)?.[1].at(-1)[1] ?? Infinity, // a ceiling says nothing about the days after it
    stated: new Set([...held.values()].flatMap(claim => [claim.mode, claim.high])),
    saidNought: [...held.values()].some(claim => claim.high === 0),
    say: voices.flatMap((voice, i) => sayOf(voice) ? [[sayOf(voice).mode, votes[i].weight]] : []),
  }
}

// ---- Parts and wholes ------------------------------------------------------------------------------------------------

const keyOf = node => [...SERIES.map(column => node[column]), node.from, node.day].join('/')

/**
 * [Parts and wholes] First floors rise from the parts to the wholes, then ceilings sink from the wholes to the parts. A node
 * is a count that may be asked for (event, group, outcome, counting, period), whether or not anybody speaks about it.
 */
function relate({ events, groups, periods, daysOf, daysAround, own }) {
  const memo = new Map()
  const once = (name, compute) => (node, day) => {
    const key = [name, day, keyOf(node)].join()
    if (!memo.has(key)) memo.set(key, compute(node, day))
    return memo.get(key)
  }
  /** The ways to divide a count into parts that cannot overlap: by each axis of groups, by events, by outcome. */
  function divisions(node) {
    const within = [...groups.values()].filter(row => row.part_of === node.group_id)
    const axes = distinct(within.map(row => row.axis)).map(axis => within.filter(row => row.axis === axis))
    return [
      ...axes.map(parts => parts.map(({ group_id }) => ({ ...node, group_id }))),
      [...events.values()].filter(row => row.part_of === node.event_id).map(({ event_id }) => ({ ...node, event_id })),
      node.outcome === 'killed_or_wounded' ? ['killed', 'wounded'].map(outcome => ({ ...node, outcome })) : [],
    ].filter(parts => parts.length)
  }
  const contains = (a, b) => a.from <= b.from && b.day <= a.day && (a.from !== b.from || a.day !== b.day)
  const periodsAround = node => periods.filter(p => contains(p, node)).map(p => ({ ...node, ...p }))
  const periodsIn = node => node.counting === 'stock' ? []
    : periods.filter(p => node.counting === 'cumulative' || contains(node, p)).map(p => ({ ...node, ...p }))

  const together = (parts, day) => sum(parts.map(part => floor(part, day)))
  /** Periods that share no day do not overlap, so their floors add up. */
  const packed = once('packed', (node, day) => Math.max(0, ...periodsIn(node)
    .filter(period => period.day <= day).map(period => packed(node, period.from - 1) + floor(period, period.day))))
  const floor = once('floor', (node, day) => Math.max(own(node).low(day), packed(node, day),
    ...divisions(node).map(parts => together(parts, day))))
  /** Parts that exceed on some day what is said of their whole: it keeps the values of its own claims and bounds no part. */
  const contradicted = once('contradicted', node => daysOf(node).some(day => floor(node, day) > own(node).high(day)))

  /** What the wholes around a part leave for it on a day. */
  function left(part, day) {
    const [event_id, group_id] = [find(events, part.event_id).part_of, find(groups, part.group_id).part_of]
    const wholes = [event_id && { ...part, event_id }, group_id && { ...part, group_id },
      /^(killed|wounded)$/.test(part.outcome) && { ...part, outcome: 'killed_or_wounded' }].filter(Boolean)
    const isPart = other => keyOf(other) === keyOf(part)
    const limits = wholes.flatMap(whole => divisions(whole).filter(parts => parts.some(isPart))
      .map(parts => ceiling(whole, day) - together(parts.filter(other => !isPart(other)), day)))
    if (part.counting !== 'within') return limits
    const beside = (from, to) => sum([[from, part.from - 1], [part.day + 1, to]].filter(([first, last]) => first <= last)
      .map(([from, day]) => floor({ ...part, from, day }, day)))
    const toll = { ...part, counting: 'cumulative', from: '', day: '' }
    return [...limits, ceiling(toll, day) - beside(-Infinity, day), ...periodsAround(part)
      .map(period => ceiling(period, period.day) - beside(period.from, period.day))]
  }
  const ceiling = once('ceiling', (node, day) => Math.min(Infinity, ...daysAround(node).filter(d => d >= day)
    .flatMap(d => [contradicted(node) ? Infinity : own(node).high(d), ...left(node, d)])))

  /** Whether parts and wholes leave room on every day between the runs of numbers that the claims themselves allow. */
  const fits = once('fits', node => !contradicted(node) && own(node).runs.every(([day, list]) =>
    list.some(([low, high]) => Math.max(low, floor(node, day)) <= Math.min(high, ceiling(node, day)))))
  return {
    low: (node, day) => fits(node) ? floor(node, day) : own(node).low(day),
    high: (node, day) => fits(node) ? ceiling(node, day) : own(node).high(day),
    daysOf,
  }
}

// ---- The figure ------------------------------------------------------------------------------------------------------

/** [Step 7] The least number at which half of the weight is reached, or null. */
function lowerMedian(say) {
  let weight = 0
  const half = sum(say.map(([, w]) => w)) / 2
  return say.toSorted(([a], [b]) => a - b).find(([, w]) => (weight += w) >= half)?.[0] ?? null
}

/** The row of estimates.csv for a series. */
function estimate(node, series, { low: floor, high: ceiling, daysOf }, speakers) {
  const { claims, used, voices } = series
  const days = daysOf(node)
  const lowOn = day => floor(node, day) || (series.saidNought ? 0 : null) // [Step 7] nought only if somebody said nought
  // [Step 8] The last day on which somebody counted, or a later one on which the parts force a higher floor.
  const last = Math.max(...(used.length ? used : claims).map(claim => claim.when))
  const final = floor(node, days.at(-1))
  const asOf = final > (used.length ? floor(node, last) : 0) ? days.find(day => floor(node, day) === final) : last
  /** [Step 7] The median of those with a say, moved into the band, but to no end of it that nobody states. */
  function bestOn(day) {
    const [low, median, high] = [lowOn(day), lowerMedian(series.say), ceiling(node, day)]
    if (median !== null && median >= low && median <= high) return [median, 'value']
    if (median !== null && median > high && series.stated.has(high)) return [high, 'value']
    if (series.say.some(([number]) => number === low)) return [low, 'value']
    return [low, low === null ? 'none' : 'floor']
  }
  const [best, kind] = days.filter(day => day >= asOf).map(bestOn) // [Step 7] a best figure never falls
    .reduce((least, later) => later[0] !== null && later[0] < least[0] ? later : least)
  const standing = claims.filter(claim => !claim.setAside)
  const printed = standing.flatMap(claim => claim.printed).sort(ascending)
  const reason = used.length ? 'no_lower_bound' : standing.some(claim => !claim.figure) ? 'no_figure' : 'all_set_aside'
  const row = {
    low: lowOn(asOf), best, high: used.length || final ? ceiling(node, asOf) : null, best_kind: kind,
    as_of: node.counting === 'within' ? `${iso(node.from)}/${iso(asOf)}` : iso(asOf),
    verdict: ['none', 'single'][voices.length] ?? (series.support === 1 ? 'consistent' : 'contested'),
    support: voices.length ? Math.round(series.support * 1e4) / 1e4 : null,
    reported_min: printed[0] ?? null, reported_max: printed.at(-1) ?? null,
    claims: used.length, clusters: voices.length,
    source_types: distinct(voices.map(([voter]) => find(speakers, voter.speaker_id).kind)).length,
    missing_reason: best === null ? reason : null,
  }
  const cell = value => value === null || value === Infinity ? '' : String(value)
  return { ...node, ...Object.fromEntries(COMPARED.map(column => [column, cell(row[column])])) }
}

// ---- Comparison ------------------------------------------------------------------------------------------------------

function recompute(folder) {
  const tables = Object.fromEntries(Object.keys(COLUMNS).map(name => [name, readTable(folder, name)]))
  const [events, groups, speakers, sources] = ['event', 'group', 'speaker', 'source']
    .map(name => index(tables[`${name}s`], `${name}_id`))
  for (const id of groups.keys()) top(groups, id, 'part_of')
  const published = tables.estimates.filter(row => row.method === 'monotone')
  if (!published.length) stop('estimates.csv has no row of the method "monotone".')
  const options = readOptions(published)
  const takenBack = new Set(tables.claims.filter(row => row.rank !== 'deprecated').map(row => row.supersedes))
  const claims = tables.claims.map(row => {
    const figure = bounds(row, options)
    const when = cutOff(row, find(events, row.event_id))
    const from = row.counting === 'within' ? firstDay(row.from) : ''
    if (from > when) stop(`The period of "${row.claim_id}" ends before it begins.`)
    const weight = options.weight(find(speakers, row.speaker_id).reliability)
    const setAside = row.rank === 'deprecated' || takenBack.has(row.claim_id) // [Step 1]
    return { ...row, ...figure, when, from, day: row.counting === 'cumulative' ? '' : when, weight, setAside,
      used: !setAside && figure.figure && weight > 0, said: row.reported_on ? lastDay(row.reported_on) : -Infinity,
      report: top(sources, row.source_id, 'relays'), relayed: find(sources, row.source_id).relays !== '',
      read: { low: integer(row.low), high: integer(row.high) ?? Infinity } }
  })
  const grouped = (rows, key) => distinct(rows.map(key)).map(k => [k, rows.filter(row => key(row) === k)])
  const conflict = event_id => top(events, event_id, 'part_of')
  const days = new Map(grouped(claims, claim => conflict(claim.event_id))
    .map(([k, list]) => [k, distinct(list.map(claim => claim.when)).sort(ascending)]))
  const periods = grouped(claims.filter(claim => claim.counting === 'within'), claim => `${claim.from}/${claim.day}`)
    .map(([, [{ counting, from, day }]]) => ({ counting, from, day }))
  const series = new Map(grouped(claims, keyOf).map(([k, list]) => [k, solve(list)]))
  const nobody = solve([])
  const relations = relate({ events, groups, periods, own: node => series.get(keyOf(node)) ?? nobody,
    daysOf: node => node.counting === 'cumulative' ? days.get(conflict(node.event_id)) : [node.day],
    daysAround: node => node.counting === 'stock' ? [node.day] : [...days.get(conflict(node.event_id)), node.day] })
  const figures = [...series.values()].map(one => estimate(one.claims[0], one, relations, speakers))
  return { figures, published, claims }
}

/** What is wrong, one list of sentences for each figure that is. */
function compare(figures, published) {
  const name = row => [...SERIES.map(column => row[column]), row.as_of].join('/')
  const id = row => row.counting === 'cumulative' ? SERIES.map(column => row[column]).join('/') : name(row)
  const [mine, theirs] = [figures, published].map(rows => new Map(rows.map(row => [id(row), row])))
  function faults(row) {
    const own = mine.get(id(row))
    if (!own) return ['is published, but no claim is about it']
    if (theirs.get(id(row)) !== row) return ['is published twice']
    return COMPARED.filter(column => row[column] !== own[column])
      .map(column => `${column} is published as ${row[column] || 'empty'}, recomputed as ${own[column] || 'empty'}`)
  }
  const absent = figures.filter(row => !theirs.has(id(row)))
  return [...published.map(row => faults(row).map(fault => `${name(row)}: ${fault}`)).filter(list => list.length),
    ...absent.map(row => [`${name(row)}: is not published, but claims are about it`])]
}

try {
  const { figures, published, claims } = recompute(process.argv[2] ?? dirname(fileURLToPath(import.meta.url)))
  const wrong = compare(figures, published)
  for (const line of wrong.flat()) console.log(line)
  console.log(wrong.length ? `Of ${published.length} monotone estimates, these do not follow from the claims: ${wrong.length}`
    : `${published.length} of ${published.length} monotone estimates recomputed from ${claims.length} claims: all agree`)
  process.exitCode = wrong.length ? 1 : 0
} catch (error) {
  if (!(error instanceof Unreadable)) throw error
  console.error(error.message)
  process.exitCode = 2
}
