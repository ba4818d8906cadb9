import type { Figure, FigureByAbout, Vague } from '../model/figure.ts'
import type { Outcome } from '../model/journey/casebook.ts'
import { NO_LANGUAGE, readCells } from '../model/theirs/cells.ts'
import { english } from './english.ts'
import { type Fault, isFault } from './fault.ts'
import { french } from './french.ts'
import type { Gathered } from './gather.ts'
import type { Language } from './language.ts'
import { type Lexicon, lexicon } from './lexicon.ts'
import { understand } from './understand.ts'
import { splitWords, type Word } from './words/words.ts'

/** What a wording says about one outcome, or why it was not understood. */
export type Reading =
  | {
      readonly kind: 'read'
      /** Null where the source says that the figure is not known. */
      readonly figure: Figure | null
      readonly figureByAbout: FigureByAbout | null
      /** Whether the words name only a size: "dozens", "several". */
      readonly vague: Vague | null
      /** What makes the figure less than exact, as printed: "au moins", "une centaine". */
      readonly hedge: string | null
      /** `distributed`: the hedge stands before an earlier figure and is taken to cover this one too. */
      readonly hedgeScope: Gathered['scope']
      /** The noun, as printed, that leaves open whether people are dead or wounded. */
      readonly unclearNoun: string | null
    }
  | {
      readonly kind: 'unread'
      readonly reason: 'unknown-language' | Fault['reason']
      /** The words at fault, as they stand in the wording. */
      readonly text: string
      /** What is known in its place: languages, hedges or separators of thousands; else nothing. */
      readonly known: readonly string[]
    }

const languages: ReadonlyMap<string, Language> = new Map([
  ['en', english],
  ['fr', french],
])

/** The languages whose words are understood, BCP 47. */
export const LANGUAGES_READ: readonly string[] = [...languages.keys()]

/** Made ready when something in the language is read: that takes as long as reading a thousand wordings. */
const lexicons = new Map<string, Lexicon>()

function lexiconOf(tag: string): Lexicon | undefined {
  const ready = lexicons.get(tag)
  if (ready) return ready
  const name = tag.toLowerCase().split('-')[0] ?? ''
  const language = languages.get(name)
  const made = lexicons.get(name) ?? (language && lexicon(language))
  if (made) lexicons.set(name, made)
  return made
}

/**
 * Reads the figure that a wording states for an outcome. Words that are not understood are never guessed at.
 *
 * `language`: BCP 47; only the language itself counts, not the country. `aboutPercent`: how far "about" reaches,
 * see `aboutReach`. The rules are METHODOLOGY's, "Words to figures".
 */
export function readWording(
  wording: string,
  language: string,
  outcome: Outcome,
  aboutPercent: number,
): Reading {
  if (language === NO_LANGUAGE) return asCells(wording)
  const known = lexiconOf(language)
  if (!known) {
    return { kind: 'unread', reason: 'unknown-language', text: wording, known: LANGUAGES_READ }
  }
  const read = understand(splitWords(wording, known.lookUp), outcome, aboutPercent, known)
  if (isFault(read)) {
    const { reason, words } = read
    return {
      kind: 'unread',
      reason,
      text: printed(wording, words),
      known: knownInPlace(reason, known),
    }
  }
  const hedge = hedgeAsPrinted(wording, read.inexact)
  return {
    kind: 'read',
    figure: read.figure,
    figureByAbout: read.figureByAbout,
    vague: read.vague,
    hedge,
    hedgeScope: read.scope,
    unclearNoun: read.noun?.text ?? null,
  }
}

/** Cells say exactly what they say, of whatever outcome their column is about. */
function asCells(wording: string): Reading {
  const figure = readCells(wording)
  if (!figure) return { kind: 'unread', reason: 'no-figure', text: wording, known: [] }
  return {
    kind: 'read',
    figure,
    figureByAbout: null,
    vague: null,
    hedge: null,
    hedgeScope: 'own',
    unclearNoun: null,
  }
}

function knownInPlace(reason: Fault['reason'], { language }: Lexicon): readonly string[] {
  if (reason === 'unknown-hedge') return language.hedgesBefore.map(([, words]) => words.split(' | ')[0] ?? '')
  return reason === 'unclear-separator' ? [language.numerals.thousands] : []
}

/** The stretch of the wording from the first to the last of these words; all of it if there are none. */
function printed(wording: string, words: readonly Word[]): string {
  return wording.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? wording.length)
}

/** Words as printed, with … where others stand between them: "environ … au moins". */
function hedgeAsPrinted(wording: string, words: readonly Word[]): string | null {
  if (words.length === 0) return null
  let text = ''
  let end = 0
  for (const word of words.toSorted((a, b) => a.start - b.start)) {
    const between = wording.slice(end, word.start)
    text += text === '' ? word.text : `${/^[\s-]*$/.test(between) ? between : ' … '}${word.text}`
    end = word.end
  }
  return text === '' ? null : text
}
