import type { LanguageCode } from '../model/language/language.ts'

interface DictionaryWords {
  readonly generated: string
  readonly title: string
  readonly introduction: string
  readonly otherLanguage: string
  readonly raw: string
  readonly asTyped: string
  readonly published: string
  readonly tables: string
  readonly twins: string
  readonly columns: readonly [string, string, string]
  readonly values: readonly [string, string]
  readonly types: Readonly<Record<string, string>>
  readonly list: string
  readonly mayBeEmpty: string
  key(columns: string): string
  valuesAre(link: string): string
  pointsInto(link: string): string
  example(code: string): string
}

/** The words of the dictionary around what the schemas say. Markdown. */
export const DICTIONARY_WORDS: Readonly<Record<LanguageCode, DictionaryWords>> = {
  en: {
    generated: 'Generated from schemas/ by "make types". Do not edit: change the schema and run it again.',
    title: 'Data dictionary',
    introduction:
      'An empty cell (null in JSON) means that nobody said it. It never means nought. Figures are numbers of people; days are written as ISO 8601 writes them (2016-10-04).',
    otherLanguage: '[En français](DICTIONARY.fr.md)',
    raw: 'Raw tables (`raw/`)',
    asTyped:
      'The tables `events`, `groups`, `speakers`, `sources`, `rulings` and `withdrawn` are published as they are typed; `notes` are published as `claims`.',
    published: 'Published tables (`dist/`)',
    tables: 'Tables',
    twins: 'Each table lies in several formats with the same rows and columns.',
    columns: ['column', 'type', 'meaning'],
    values: ['value', 'meaning'],
    types: {
      string: 'text',
      integer: 'whole number',
      number: 'number',
      boolean: 'true or false',
      object: 'several numbers',
      enum: 'one of several values',
      date: 'day',
      'edtf-date': 'day, month or year',
      edtf: 'day, month, year or interval',
      uri: 'address',
      figure: 'figure in notation',
    },
    list: 'several with spaces between',
    mayBeEmpty: 'may be empty',
    key: columns => `One row for each ${columns}.`,
    valuesAre: link => `Values: ${link}.`,
    pointsInto: link => `Points into ${link}.`,
    example: code => `Example: ${code}.`,
  },
  fr: {
    generated:
      'Généré à partir de schemas/ par « make types ». Ne pas modifier : changer le schéma et relancer.',
    title: 'Dictionnaire des données',
    introduction:
      'Une cellule vide (null en JSON) veut dire que personne ne l’a dit. Elle ne veut jamais dire zéro. Les chiffres sont des nombres de personnes ; les jours s’écrivent selon l’ISO 8601 (2016-10-04).',
    otherLanguage: '[In English](DICTIONARY.md)',
    raw: 'Tables brutes (`raw/`)',
    asTyped:
      'Les tables `events`, `groups`, `speakers`, `sources`, `rulings` et `withdrawn` sont publiées telles qu’elles sont saisies ; `notes` est publiée sous le nom de `claims`.',
    published: 'Tables publiées (`dist/`)',
    tables: 'Tables',
    twins: 'Chaque table existe en plusieurs formats, avec les mêmes lignes et les mêmes colonnes.',
    columns: ['colonne', 'type', 'sens'],
    values: ['valeur', 'sens'],
    types: {
      string: 'texte',
      integer: 'nombre entier',
      number: 'nombre',
      boolean: 'true (vrai) ou false (faux)',
      object: 'plusieurs nombres',
      enum: 'une valeur parmi plusieurs',
      date: 'jour',
      'edtf-date': 'jour, mois ou année',
      edtf: 'jour, mois, année ou intervalle',
      uri: 'adresse',
      figure: 'chiffre en notation',
    },
    list: 'plusieurs, séparés par une espace',
    mayBeEmpty: 'peut être vide',
    key: columns => `Une ligne par ${columns}.`,
    valuesAre: link => `Valeurs : ${link}.`,
    pointsInto: link => `Renvoie à ${link}.`,
    example: code => `Exemple : ${code}.`,
  },
}
