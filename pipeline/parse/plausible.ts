/**
 * Whether a text may be what somebody typed: `plausible`, if every character is one of French or English text, or of
 * a name in Latin letters, and stands where it makes sense; `impossible`, if some character does not;
 * `doubtful`, if nothing is impossible but something is so rare that the bytes may mean something else.
 *
 * A file in a one-byte encoding does not say in which. `tués` saved by Windows reads `tuÈs` as Mac Roman and
 * `tuÚs` as CP850: what cannot be text tells which reading is right. So the rules here leave room. A rule that
 * called impossible what people type would take the right reading away, and the wrong one would be left.
 */
export type Verdict = 'plausible' | 'doubtful' | 'impossible'

/**
 * Letters of French; of the names of western Europe; and š and ž, which are where Windows-1250 has them too, so that
 * Serbian and Czech names keep them.
 */
const LETTERS = new Set('àáâãäåæçèéêëìíîïñòóôõöøùúûüÿœšžßÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜŸŒŠŽ')
/**
 * Icelandic letters and ý stand where Windows-1254 has ğ, ı, ş and İ: `Diyarbakýr` is a Turkish file read wrongly.
 * The others come from other programs' texts, and hardly ever.
 */
const RARE_LETTERS = new Set('ðÐþÞýÝıªºƒﬁﬂ')
/**
 * Letters in places where French, and the languages that they are borrowed from, hardly ever have them, but where letters
 * of Windows-1250 and 1257 become them: `Brèko` (Brčko), `Mladiæ` (Mladić), `Erdõs` (Erdős), `Poznañ` (Poznań).
 */
const NEIGHBOURS = /è[aeiouyk]|^è(?!res?$|s$)|õ(?!e)|ã(?![oe]|$)|ñ(?![aeiouáéíóúü])|[ùòì](?!$)|æ$/
/** What may stand between two letters: `l’État`, `Sana‘a`, `Paris–Nice`, `blessé·e·s`, and spaces that do not break. */
const JOINERS = new Set('’‘–—…·\u00A0')
const OPENING = new Set('«“„‚‹')
const CLOSING = new Set('»”›')
const SIGNS = new Set('€£¥°§¶©®™‰•†‡×÷±½¼¾²³¹µ≈≤≥¡¿')
/** Between two digits: `1943–44`, `5€50`, `3×4`, `1’000`. */
const BETWEEN_DIGITS = new Set('’–—…·\u00A0€£¥°×÷±')
const RARE_SIGNS = new Set('¢¦¬¯¨¸´≠∞\u00AD')
/** With a digit beside it: `5à6`, `1è`, `2é`. */
const BESIDE_DIGITS = new Set('àèéÀÈÉ')
/** As a word of its own: `à`, `ô`, Italian and Irish particles; the first letter of `É-U`. */
const WORDS = new Set('àôèéóÀÔÈÉÓÅ')

const PLAIN = /^[\0-\x7F]*$/
const LETTER = /\p{L}/u
const SMALL = /\p{Ll}/u
const CAPITAL = /\p{Lu}/u
const DIGIT = /[0-9]/

/** The worst that any character of a text says about it. */
export function verdictOn(text: string): Verdict {
  let verdict: Verdict = 'plausible'
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    if (PLAIN.test(word)) continue
    const found = verdictOnWord(word, text[index - 1] ?? '', text[index + word.length] ?? '')
    if (found === 'impossible') return found
    if (found === 'doubtful') verdict = found
  }
  for (const { 0: sign, index } of text.matchAll(/(?!\p{L})[^\0-\x7F]/gu)) {
    const found = verdictOnSign(sign, text[index - 1] ?? '', text[index + sign.length] ?? '')
    if (found === 'impossible') return found
    if (found === 'doubtful') verdict = found
  }
  return verdict
}

function verdictOnWord(word: string, before: string, after: string): Verdict {
  const letters = [...word]
  const strange = letters.map(letter => !PLAIN.test(letter))
  if (letters.some((letter, i) => strange[i] && !LETTERS.has(letter) && !RARE_LETTERS.has(letter)))
    return 'impossible'
  if (letters.length === 1) return verdictOnLetter(word, before, after)
  if (letters.some((letter, i) => strange[i] && CAPITAL.test(letter) && SMALL.test(letters[i - 1] ?? '')))
    return 'impossible'
  // No word begins so; “ does where it becomes such a letter.
  if (/^(?:ì|ô(?!t[aâeèéêiîo]))/.test(word)) return 'impossible'
  const ends = verdictOnEnds(word, before, after)
  return ends === 'plausible' && isForeign(word, strange) ? 'doubtful' : ends
}

/**
 * Whether a word looks like one in Cyrillic, Greek or Chinese bytes: no word of French or English but `çà` is without a
 * plain letter, and few have three others in a row (`déçûmes`).
 */
function isForeign(word: string, strange: readonly boolean[]): boolean {
  if (strange.every(Boolean)) return !/^çà$/i.test(word)
  return strange.some((one, i) => one && strange[i + 1] && strange[i + 2])
}

/** A single letter: a word, an initial (`Ö. Yılmaz`), or between digits. */
function verdictOnLetter(letter: string, before: string, after: string): Verdict {
  if (DIGIT.test(before) || DIGIT.test(after)) {
    if ('ªº'.includes(letter)) return 'doubtful'
    const between = DIGIT.test(before) && DIGIT.test(after)
    return BESIDE_DIGITS.has(letter) && (!between || /à/i.test(letter)) ? 'plausible' : 'impossible'
  }
  if (WORDS.has(letter) || (CAPITAL.test(letter) && after === '.')) return 'plausible'
  return CAPITAL.test(letter) ? 'doubtful' : 'impossible'
}

function verdictOnEnds(word: string, before: string, after: string): Verdict {
  const [first = '', last = ''] = [word[0], word.at(-1)]
  const isStrange = (letter: string) => LETTERS.has(letter) || RARE_LETTERS.has(letter)
  if (DIGIT.test(before) && isStrange(first) && !BESIDE_DIGITS.has(first)) return 'impossible'
  if (DIGIT.test(after) && isStrange(last) && !BESIDE_DIGITS.has(last)) return 'doubtful'
  const isDoubtful = NEIGHBOURS.test(word) || [...word].some(letter => RARE_LETTERS.has(letter))
  return isDoubtful ? 'doubtful' : 'plausible'
}

function verdictOnSign(sign: string, before: string, after: string): Verdict {
  const known = SIGNS.has(sign) || OPENING.has(sign) || CLOSING.has(sign) || JOINERS.has(sign)
  if (!known && !RARE_SIGNS.has(sign)) return 'impossible'
  const [letterBefore, letterAfter] = [LETTER.test(before), LETTER.test(after)]
  const [digitBefore, digitAfter] = [DIGIT.test(before), DIGIT.test(after)]
  if (digitBefore && digitAfter && !BETWEEN_DIGITS.has(sign)) return 'impossible'
  if (JOINERS.has(sign)) return 'plausible'
  if (!known)
    return letterBefore && letterAfter && sign !== '´' && sign !== '\u00AD' ? 'impossible' : 'doubtful'
  if (letterBefore && letterAfter && sign !== 'µ') return 'impossible'
  if (OPENING.has(sign)) return letterBefore || digitBefore ? 'impossible' : 'plausible'
  if (CLOSING.has(sign)) return letterAfter ? 'impossible' : 'plausible'
  return verdictBeside(sign, before, after)
}

/** Signs that belong to numbers, and what stands beside them. Two that differ are hardly ever joined. */
function verdictBeside(sign: string, before: string, after: string): Verdict {
  if (SIGNS.has(before) && before !== sign) return 'doubtful'
  if (!LETTER.test(before)) return sign === '‰' && LETTER.test(after) ? 'impossible' : 'plausible'
  if ('‰µ≈≤≥±¡¿'.includes(sign)) return 'impossible'
  if ('€£¥'.includes(sign)) return /[kKmM]/.test(before) ? 'plausible' : 'doubtful'
  if ('½¼¾¹²³'.includes(sign)) return '²³'.includes(sign) && before === 'm' ? 'plausible' : 'doubtful'
  return 'plausible'
}
