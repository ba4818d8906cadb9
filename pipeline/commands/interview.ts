import { askFor, askText, askWhether, type Choice, say } from '../edge/terminal.ts'
import type { Casebook } from '../model/journey/casebook.ts'
import { descriptionOf, valuesOf } from '../model/meaning.ts'
import { type Added, type Answers, type Field, isRequired, NEW_WITH_NOTE } from '../record/form.ts'
import { slug } from '../record/ids.ts'
import { readBack } from '../record/read-back.ts'
import { idsFor, type Known, newTables } from '../record/rows.ts'
import { language } from './program.ts'
import { speech, words } from './words.ts'

/** What is asked in any case, in this order; the rest is asked only where it is needed, or told as an argument. */
const ASKED: Readonly<Record<Added, readonly string[]>> = {
  note: [
    ...['EVENT', 'GROUP', 'OUTCOME', 'FROM', 'AS_OF', 'COUNTING', 'SOURCE', 'SPEAKER', 'LANGUAGE'],
    ...['WORDING', 'FIGURE', 'REPORTED_ON', 'LOCATOR', 'COMMENT', 'ID'],
  ],
  event: [
    ...['NAME_EN', 'NAME_FR', 'KIND', 'START', 'END', 'COUNTRY', 'ADM1', 'PLACE', 'LATITUDE', 'LONGITUDE'],
    ...['WHERE_PRECISION', 'PART_OF', 'NOTE', 'ID'],
  ],
}

/** The choice of something that is not in the list: no id has such a sign. */
const ANOTHER = '+'
const NONE = '-'

/** Asks for everything that was not said; null where it is not to be written after all. `complete` adds what follows. */
export async function interview(
  added: Added,
  fields: readonly Field[],
  said: Answers,
  known: Known,
  complete: (answers: Answers) => Answers,
): Promise<Answers | null> {
  const answers = new Map(said)
  for (const name of ASKED[added]) {
    const field = fields.find(one => one.name === name)
    if (!field || answers.has(name)) continue
    const implied = complete(answers)
    if (name === 'WORDING') await askWording(field, answers, implied.get('LANGUAGE') ?? '', known)
    else if (name === 'FIGURE' || (implied.has(name) && name !== 'ID')) continue
    else if (name === 'FROM' && !['displaced', 'missing', 'captured'].includes(answers.get('OUTCOME') ?? ''))
      continue
    else keep(answers, name, await ask(field, implied.get(name) ?? '', known))
    if (name === 'SOURCE' || name === 'SPEAKER')
      await askForNew(name, added, fields, answers, known, complete)
  }
  const all = complete(answers)
  say([...all].map(([name, value]) => `${name}=${value}`).join('\n'))
  return (await whether(words.record.write)) ? all : null
}

function whether(question: string): Promise<boolean> {
  return askWhether(question, words.record.yes, words.record.no)
}

function keep(answers: Map<string, string>, name: string, answer: string): void {
  if (answer !== '' && answer !== NONE) answers.set(name, answer)
}

async function ask(field: Field, proposed: string, known: Known): Promise<string> {
  const { name, schema } = field
  const optional = isRequired(field) ? '' : ` (${words.record.optional})`
  const question = `${name}${optional}: ${descriptionOf(schema, language)}`
  const choices = choicesFor(field, known)
  if (choices.length > 0) return askFor(question, choices, proposed)
  return askText(question, proposed, typed =>
    isRequired(field) && typed.trim() === '' ? words.record.mustBeFilled : undefined,
  )
}

function choicesFor(field: Field, known: Known): readonly Choice[] {
  const { name, schema } = field
  const none = isRequired(field) ? [] : [{ value: NONE, hint: words.record.none }]
  const values = valuesOf(schema, language).map(({ value, meaning }) => ({ value, hint: meaning }))
  if (values.length > 0) return [...none, ...values]
  const ids = idsFor(field, known)
  if (!ids) return []
  const names = namesIn(known.casebook)
  const another = Object.values(NEW_WITH_NOTE).some(one => one === name)
    ? [{ value: ANOTHER, hint: words.record.another }]
    : []
  return [...none, ...another, ...ids.map(value => ({ value, hint: names.get(value) ?? '' }))]
}

/** What each id stands for, for people. */
function namesIn({ events, groups, speakers, sources }: Casebook): ReadonlyMap<string, string> {
  const named = language === 'fr' ? 'name_fr' : 'name_en'
  return new Map([
    ...events.map(row => [row.event_id, row[named]] as const),
    ...groups.map(row => [row.group_id, row[named]] as const),
    ...speakers.map(row => [row.speaker_id, row[named]] as const),
    ...sources.map(row => [row.source_id, [row.publisher, row.title].filter(Boolean).join(': ')] as const),
  ])
}

/** A source or a speaker that is in no table yet: its id, and what its row must say, and may. */
async function askForNew(
  name: 'SOURCE' | 'SPEAKER',
  added: Added,
  fields: readonly Field[],
  answers: Map<string, string>,
  known: Known,
  complete: (answers: Answers) => Answers,
): Promise<void> {
  const table = name === 'SOURCE' ? 'sources' : 'speakers'
  const isNew = newTables(added, fields, answers, known).includes(table)
  if (answers.get(name) !== ANOTHER && !isNew) return
  if (answers.get(name) === ANOTHER)
    answers.set(
      name,
      await askText(`${name}: ${words.record.newId}`, '', typed =>
        typed === '' || slug(typed) !== typed ? words.record.newId : undefined,
      ),
    )
  for (const field of fields) {
    if (field.table !== table || answers.has(field.name)) continue
    keep(answers, field.name, await ask(field, complete(answers).get(field.name) ?? '', known))
  }
}

/** Asks for the words until what is read from them is what they say, or a figure is typed for words that are not read. */
async function askWording(
  field: Field,
  answers: Map<string, string>,
  wordsLanguage: string,
  known: Known,
): Promise<void> {
  for (;;) {
    const wording = await ask(field, answers.get('WORDING') ?? '', known)
    answers.set('WORDING', wording)
    const outcome = answers.get('OUTCOME') ?? ''
    const figure = readBack(wording, wordsLanguage, outcome, known.casebook.methodology.about_percent)
    if (figure !== undefined) {
      say(words.record.readAs(wording, speech.explanation.read(figure)))
      if (await whether(words.record.isRight)) return
    } else {
      say(words.record.notUnderstood)
      const typed = await askText('FIGURE', answers.get('FIGURE') ?? '', () => undefined)
      if (typed !== '') {
        answers.set('FIGURE', typed)
        return
      }
    }
  }
}
