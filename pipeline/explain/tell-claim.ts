import type { ClaimLife, Deed } from '../model/journey/explanation.ts'
import type { Language } from '../model/language/language.ts'
import type { Field } from './telling.ts'

/** The life of a claim: its words, who said them, where they were printed and typed, since when, and what it did. */
export function tellClaim(
  claim: ClaimLife,
  language: Language,
): { readonly title: string; readonly fields: readonly Field[] } {
  const { explanation: words, code } = language
  const { labels } = words
  const { claimId, isOwn, counted, wording, figure, speaker, source, rankReason } = claim
  const field = (label: string, text: string): Field => ({ label, text })
  return {
    title: isOwn ? claimId : words.labelled(claimId, words.count(counted)),
    fields: [
      field(labels.words, words.printed(wording, claim.language)),
      field(labels.read, words.read(figure)),
      field(labels.speaker, words.speaker(speaker.name[code], speaker.kind, speaker.stake)),
      field(labels.counts, words.upTo(counted, claim.cutOffSaid)),
      field(labels.public, claim.publicSince),
      field(labels.source, words.source(source.publisher, source.title, source.url)),
      ...(source.relays ? [field(labels.relays, source.relays)] : []),
      field(labels.typed, `${claim.file}:${claim.line}`),
      ...claim.deeds.map(deed => field(words.roles[deed.role], reasonOf(deed, language))),
      ...(rankReason ? [field(labels.reason, rankReason)] : []),
    ],
  }
}

/** Why the claim has its role, with what bounds if they are not those of its words, and beside which other claims. */
function reasonOf({ rules: by, usedAs, beside }: Deed, { explanation: words, rules }: Language): string {
  return [
    ...by.map(rule => `${rules[rule]} [${rule}]`),
    ...(usedAs ? [words.usedAs(usedAs)] : []),
    ...(beside.length > 0 ? [words.beside(beside)] : []),
  ].join(' ')
}
