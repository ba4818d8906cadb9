/** @jsxRuntime automatic @jsxImportSource preact */
import type { ClaimLife } from '../../model/journey/explanation.ts'
import type { Language } from '../../model/language/language.ts'
import type { SourceRow } from '../../model/records.gen.ts'
import type { PageContents } from './contents.ts'

interface ClaimProps {
  readonly claim: ClaimLife
  readonly contents: PageContents
  readonly language: Language
}

/** A claim: the words that somebody printed first, then who said so, where it is printed, and what it did to the figure. */
export function Claim({ claim, contents, language }: ClaimProps) {
  const { page, explanation: words, rules, code } = language
  const { figure: said } = page
  const { speaker, source, wording, isOwn, counted } = claim
  const note = contents.notes.get(claim.claimId)
  const relayed = contents.sources.find(({ source_id }) => source_id === source.relays)
  return (
    <li class="claim">
      <blockquote lang={claim.language} cite={source.url ?? undefined}>
        <p>{wording}</p>
      </blockquote>
      <p class="who">
        <b>{speaker.name[code]}</b> ({words.kinds[speaker.kind]}
        {words.stakes[speaker.stake]}), {said.said(claim)}
      </p>
      {isOwn ? null : (
        <p>
          {said.aboutPart} {words.count(counted)}
        </p>
      )}
      <p class="where">
        <SourceOf source={source} language={language} />
        {relayed ? (
          <>
            . {said.passedOn} <SourceOf source={relayed} language={language} />
          </>
        ) : null}
      </p>
      <dl>
        <div>
          <dt>{said.reads}</dt>
          <dd>{words.read(claim.figure)}</dd>
        </div>
        {claim.deeds.map(({ role, rules: by, usedAs }) => (
          <div>
            <dt>{words.roles[role]}</dt>
            <dd>
              {by.map(rule => rules[rule]).join(' ')} {usedAs ? words.usedAs(usedAs) : null}
            </dd>
          </div>
        ))}
        {note?.place ? (
          <div>
            <dt>{said.place}</dt>
            <dd>{note.place}</dd>
          </div>
        ) : null}
        {note?.comment ? (
          <div>
            <dt>{said.remark}</dt>
            <dd>{note.comment}</dd>
          </div>
        ) : null}
        {claim.rankReason ? (
          <div>
            <dt>{words.labels.reason}</dt>
            <dd>{claim.rankReason}</dd>
          </div>
        ) : null}
        <div>
          <dt>{said.typedIn}</dt>
          <dd>
            <code>
              {claim.file}:{claim.line}
            </code>{' '}
            <code>{claim.claimId}</code>
          </dd>
        </div>
      </dl>
    </li>
  )
}

interface SourceProps {
  readonly source: Pick<SourceRow, 'publisher' | 'title' | 'url'>
  readonly language: Language
}

function SourceOf({ source: { publisher, title, url }, language }: SourceProps) {
  const name = title ? language.explanation.labelled(publisher, title) : publisher
  return url ? (
    <a href={url} rel="noreferrer external">
      {name}
    </a>
  ) : (
    <span>{name}</span>
  )
}
