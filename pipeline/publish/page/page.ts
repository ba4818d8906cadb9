import { h } from 'preact'
import { renderToStaticMarkup } from 'preact-render-to-string'
import type { OutputFile } from '../../model/journey/output-file.ts'
import { LANGUAGES, type LanguageCode } from '../../model/language/language.ts'
import { SPEECH } from '../../model/language/speech.ts'
import type { Edition, Sha256 } from '../edition.ts'
import { textFile } from '../formats.ts'
import type { PageAssets, PageContents } from './contents.ts'
import { Document } from './document.tsx'

/** The page in every language, each a file that needs nothing beside it to be read. */
export function pageFiles(
  contentsIn: (language: LanguageCode) => PageContents,
  { page: assets, sha256 }: Pick<Edition, 'page' | 'sha256'>,
): readonly OutputFile[] {
  const policy = policyOf(assets, sha256)
  return LANGUAGES.map(code => {
    const other = LANGUAGES.find(one => one !== code) ?? code
    const document = h(Document, {
      contents: contentsIn(code),
      language: SPEECH[code],
      assets,
      policy,
      other: { path: PAGES[other], language: SPEECH[other] },
    })
    return textFile(PAGES[code], `<!DOCTYPE html>\n${renderToStaticMarkup(document)}\n`)
  })
}

/** Where the page lies in each language. */
export const PAGES: Readonly<Record<LanguageCode, string>> = { en: 'index.html', fr: 'index.fr.html' }

/** Content Security Policy (W3C): nothing is loaded from anywhere, and only what the page itself holds is run. */
function policyOf({ style, script }: PageAssets, sha256: Sha256): string {
  return [
    "default-src 'none'",
    `style-src '${hashOf(style, sha256)}'`,
    `script-src '${hashOf(script, sha256)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** A text as a policy names it. */
export function hashOf(text: string, sha256: Sha256): string {
  const bytes = sha256(new TextEncoder().encode(text)).match(/../g) ?? []
  return `sha256-${btoa(String.fromCharCode(...bytes.map(byte => Number.parseInt(byte, 16))))}`
}
