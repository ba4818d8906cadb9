import type { RecordWords } from '../record-words.ts'

export const record: RecordWords = {
  needed: (command, fields) =>
    [
      `il manque encore à ${command}`,
      ...fields.map(({ name, isFor }) => `  ${name}=…  ${isFor}`),
      'sur un terminal, la commande les demande',
    ].join('\n'),
  noField: name => `il n’y a rien à remplir sous le nom ${name}`,
  malformedField: typed =>
    `${JSON.stringify(typed)} n’est pas une réponse ; il faut un nom et une valeur : EVENT=kunduz-2016`,
  unknownId: (name, typed) => `${name} ${JSON.stringify(typed)} est inconnu`,
  creates: fields => `si c’est nouveau, dites ce que c’est : ${fields.map(name => `${name}=…`).join(' ')}`,
  notNew: (name, typed, fields) =>
    `${name} ${JSON.stringify(typed)} existe déjà ; ${fields.join(', ')} ne ${fields.length === 1 ? 'sert' : 'servent'} que pour du nouveau`,
  taken: (name, typed, free) =>
    `${name} ${JSON.stringify(typed)} est pris, et aucun identifiant ne sert deux fois ; ${free} est libre`,
  readAs: (wording, figure) => `« ${wording} » se lit : ${figure}`,
  cannotWrite: (file, encoding, text) =>
    `${file} est enregistré en ${encoding}, qui ne peut pas écrire ${JSON.stringify(text)} ; enregistrez-le d’abord en CSV UTF-8`,
  brokenBefore: 'raw/ a des erreurs avant tout ajout : corrigez-les d’abord',
  nothingWritten: 'rien n’a été écrit',
  added: (place, id) => `${place} : ajout de ${id}`,
  raised: (file, table, least) => `${file} : rows.${table}.min vaut maintenant ${least}`,
  next: 'make publish montre ce qui bouge ; une ligne dans CHANGELOG.md, sous Data, le dit aux lecteurs',
  optional: 'peut rester vide',
  none: 'aucun',
  another: 'un autre, qui est nouveau',
  newId:
    'Son identifiant : minuscules sans accent, chiffres et traits d’union ; un rôle, jamais le nom d’un particulier.',
  mustBeFilled: 'il faut une réponse',
  isRight: 'Est-ce bien ce que disent les mots ?',
  notUnderstood:
    'ces mots ne sont pas compris : donnez à la réponse suivante ce qu’ils disent, par exemple 40.. ou ~100, ou tapez d’autres mots',
  write: 'Écrire cela ?',
  yes: 'oui',
  no: 'non',
}
