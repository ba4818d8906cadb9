import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { marked, type Token, type Tokens } from 'marked'
import type { LanguageCode } from '../../pipeline/model/language/language.ts'

export const HOME = join(import.meta.dirname, '../..')

/** The documents of `dist/`, each with its French twin. */
export const DOCUMENTS = ['README', 'METHODOLOGY', 'DICTIONARY'] as const

export function nameOf(document: string, language: LanguageCode): string {
  return language === 'en' ? `${document}.md` : `${document}.${language}.md`
}

/** A text of `dist/`. */
export function published(path: string): string {
  return readFileSync(join(HOME, 'dist', path), 'utf8')
}

/** Every token of a document, at any depth. */
export function tokensOf(markdown: string): readonly Token[] {
  return marked.lexer(markdown).flatMap(withInner)
}

function withInner(token: Token): readonly Token[] {
  const inner: Token[] = 'tokens' in token && token.tokens ? [...token.tokens] : []
  if (token.type === 'table')
    for (const cell of [...token['header'], ...token['rows'].flat()]) inner.push(...cell.tokens)
  if (token.type === 'list') inner.push(...token['items'])
  return [token, ...inner.flatMap(withInner)]
}

export function isTable(token: Token): token is Tokens.Table {
  return token.type === 'table'
}

/** The address by which a heading is linked to, as GitHub makes it. */
export function slugOf(heading: string): string {
  return heading
    .replaceAll(/[`*]/g, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-')
}

/** Every address within a document, as GitHub makes them of its headings. */
export function slugsIn(markdown: string): ReadonlySet<string> {
  return new Set(tokensOf(markdown).flatMap(token => (token.type === 'heading' ? slugOf(token['text']) : [])))
}

/** A document as its headings cut it: the title of each part and what stands below it. */
export function partsOf(markdown: string): readonly { readonly title: string; readonly text: string }[] {
  const parts: { title: string; text: string }[] = [{ title: '', text: '' }]
  for (const token of marked.lexer(markdown)) {
    if (token.type === 'heading') parts.push({ title: token['text'], text: '' })
    else (parts.at(-1) ?? { text: '' }).text += token.raw
  }
  return parts
}

/** What somebody reads as prose: no code, no addresses. */
export function proseOf(markdown: string): string {
  return markdown
    .replaceAll(/```[\s\S]*?```/g, '')
    .replaceAll(/`[^`\n]+`/g, '`')
    .replaceAll(/\]\([^)\s]*\)/g, ']')
}
