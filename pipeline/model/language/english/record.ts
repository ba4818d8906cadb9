import type { RecordWords } from '../record-words.ts'

export const record: RecordWords = {
  needed: (command, fields) =>
    [
      `${command} still needs`,
      ...fields.map(({ name, isFor }) => `  ${name}=…  ${isFor}`),
      'on a terminal it asks for them',
    ].join('\n'),
  noField: name => `there is nothing to fill in under the name ${name}`,
  malformedField: typed =>
    `${JSON.stringify(typed)} is no answer; it is a name and a value: EVENT=kunduz-2016`,
  unknownId: (name, typed) => `${name} ${JSON.stringify(typed)} is unknown`,
  creates: fields => `if it is new, say what it is: ${fields.map(name => `${name}=…`).join(' ')}`,
  notNew: (name, typed, fields) =>
    `${name} ${JSON.stringify(typed)} is there already; ${fields.join(', ')} ${fields.length === 1 ? 'is' : 'are'} for one that is new`,
  taken: (name, typed, free) =>
    `${name} ${JSON.stringify(typed)} is taken, and no id is used twice; ${free} is free`,
  readAs: (wording, figure) => `“${wording}” is read as: ${figure}`,
  cannotWrite: (file, encoding, text) =>
    `${file} is saved as ${encoding}, which cannot write ${JSON.stringify(text)}; save it as CSV UTF-8 first`,
  brokenBefore: 'raw/ has errors before anything is added to it: mend these first',
  nothingWritten: 'nothing was written',
  added: (place, id) => `${place}: added ${id}`,
  raised: (file, table, least) => `${file}: rows.${table}.min is now ${least}`,
  next: 'make publish shows what moves; a line in CHANGELOG.md, under Data, says it to readers',
  optional: 'may stay empty',
  none: 'none',
  another: 'another one, which is new',
  newId: 'Its id: small letters, digits and hyphens; a role, never the name of a private person.',
  mustBeFilled: 'this must be filled in',
  isRight: 'Do the words say that?',
  notUnderstood:
    'these words are not understood: type in the next answer what they say, such as 40.. or ~100, or type other words',
  write: 'Write this?',
  yes: 'yes',
  no: 'no',
}
