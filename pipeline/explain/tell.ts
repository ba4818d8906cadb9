import type { ClaimLife, End, ExplainedFigure, Explanation } from '../model/journey/explanation.ts'
import { type EndName, SECTIONS, type SectionName } from '../model/language/explanation-words.ts'
import type { Language } from '../model/language/language.ts'
import { changeInWords, hangsOnInWords, type SpeakerOf } from '../model/language/sensitivity.ts'
import { tellClaim } from './tell-claim.ts'
import { knownTable, methodTable } from './tell-tables.ts'
import type { Block, Chapter, Field, Telling } from './telling.ts'

/** An explanation in words. This is the only place where facts become sentences; the formats only lay them out. */
export function tell(explanation: Explanation, language: Language): Telling {
  const { explanation: words, code } = language
  const { of, event, group, outcome, asKnownOn, firstPublic, figures } = explanation
  return {
    of,
    title: words.title(event.name[code], words.days(event.start, event.end), group.name[code], outcome),
    remarks: [
      ...(asKnownOn ? [words.asKnownOn(asKnownOn)] : []),
      ...(asKnownOn && firstPublic
        ? [words.notYetPublic(asKnownOn, firstPublic.claimId, firstPublic.day)]
        : []),
    ],
    chapters: figures.map(figure => chapter(figure, language)),
  }
}

/** One figure under one method. */
export function chapter(figure: ExplainedFigure, language: Language): Chapter {
  const { explanation: words } = language
  const sections = SECTIONS.map(name => ({
    name,
    title: words.sections[name],
    blocks: TELL[name](figure, language),
  }))
  return {
    title: words.chapter(figure.counted, figure.method, figure.isDefault),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  }
}

const TELL: Readonly<Record<SectionName, (figure: ExplainedFigure, language: Language) => readonly Block[]>> =
  {
    figure: theFigure,
    why,
    claims: (figure, language) =>
      figure.claims.map(claim => ({ kind: 'fields', ...tellClaim(claim, language) })),
    contest,
    relatives,
    hangsOn,
    known: (figure, language) => (figure.known.length > 0 ? [knownTable(figure, language)] : []),
    methods: (figure, language) => [methodTable(figure, language)],
    ruling: ({ ruling }, { explanation: words }) => (ruling ? words.ruling(ruling).map(text) : []),
  }

function theFigure(one: ExplainedFigure, { explanation: words }: Language): readonly Block[] {
  const { figure, missingReason, status, grade, bearing, counted, options } = one
  const { labels, ends } = words
  const value = (end: EndName) => {
    const known = figure[end]
    if (known === null) return words.noEnd(end, one.method === 'monotone')
    return end === 'best' && figure.bestKind === 'floor'
      ? `${words.number(known)} (${words.floor})`
      : words.number(known)
  }
  const fields: readonly Field[] = [
    ...(['low', 'best', 'high'] as const).map(end => ({ label: ends[end], text: value(end) })),
    ...(figure.runs.length > 0 ? [{ label: labels.gaps, text: words.gaps(figure.runs) }] : []),
    ...(missingReason ? [{ label: labels.noBest, text: words.missing[missingReason] }] : []),
    { label: labels.verdict, text: words.verdict(one) },
    { label: labels.grade, text: words.grade(grade, bearing) },
    ...(status ? [{ label: labels.status, text: words.statuses[status] }] : []),
    { label: labels.options, text: options },
  ]
  const caution = one.method === 'monotone' ? [] : [text(words.notTheirs)]
  return [text(words.counted(counted)), ...caution, { kind: 'fields', title: null, fields }]
}

function why(figure: ExplainedFigure, language: Language): readonly Block[] {
  const { explanation: words, rules } = language
  const cite = citing(figure.claims, language)
  const said = ({ claims, rules: by }: End) =>
    [
      ...(claims.length > 0 ? [`${words.list(claims.map(cite))}.`] : []),
      ...by.map(rule => `${rules[rule]} [${rule}]`),
    ].join(' ')
  const fields = (['low', 'best', 'high'] as const).flatMap((end): readonly Field[] => {
    const found = figure[end]
    return found ? [{ label: `${words.ends[end]} ${words.number(found.value)}`, text: `${said(found)}` }] : []
  })
  if (fields.length === 0) return []
  const silent = figure.withoutSay.length > 0 ? [text(words.withoutSay(figure.withoutSay))] : []
  return [{ kind: 'fields', title: null, fields }, ...silent]
}

function contest({ contest, figure }: ExplainedFigure, { explanation: words }: Language): readonly Block[] {
  const { pairs, others } = contest
  const tie = words.tie(contest, figure)
  return [
    ...pairs.map(pair => text(words.pair(pair))),
    ...(others > 0 ? [text(words.others(others))] : []),
    ...(tie ? [text(tie)] : []),
  ]
}

function relatives({ relatives }: ExplainedFigure, { explanation: words }: Language): readonly Block[] {
  return (['low', 'high'] as const).flatMap((end): readonly Block[] => {
    const own = relatives.filter(one => one.end === end)
    if (own.length === 0) return []
    const parts = own.some(({ relation }) => relation !== 'whole')
    return [text(words.relatives(end, parts)), { kind: 'items', items: own.map(words.relative) }]
  })
}

function hangsOn(figure: ExplainedFigure, language: Language): readonly Block[] {
  const { hangsOn } = figure
  const speakerOf = speakersIn(figure.claims, language)
  const changes = hangsOn.changes.map(change => changeInWords(change, speakerOf, language.sensitivity))
  return [
    text(hangsOnInWords(hangsOn, speakerOf, language)),
    ...(changes.length > 1 && figure.missingReason !== 'not_covered'
      ? [{ kind: 'items' as const, items: changes }]
      : []),
  ]
}

/** A claim in short, by its id. */
function citing(claims: readonly ClaimLife[], { explanation: words, code }: Language) {
  const known = new Map(claims.map(claim => [claim.claimId, claim]))
  return (id: string): string => {
    const claim = known.get(id)
    return claim ? words.cited(claim, claim.speaker.name[code]) : id
  }
}

function speakersIn(claims: readonly ClaimLife[], { code }: Language): SpeakerOf {
  const known = new Map(claims.map(claim => [claim.claimId, claim.speaker.name[code]]))
  return id => known.get(id) ?? null
}

function text(text: string): Block {
  return { kind: 'text', text }
}
