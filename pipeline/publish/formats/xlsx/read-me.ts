import type { LanguageCode } from '../../../model/language/language.ts'
import { SPEECH } from '../../../model/language/speech.ts'
import { TITLES, type Words } from '../../dataset.ts'
import type { PublishedTable } from '../../edition.ts'
import type { Fact } from '../about.ts'

/** What stands on the first sheet, the same in English and in French; the second row is the title. */
export function readMe(
  tables: readonly PublishedTable[],
  about: readonly Fact[],
): readonly (readonly [en: string, fr: string])[] {
  const inBoth = (say: (language: LanguageCode) => string) => [say('en'), say('fr')] as const
  const cautions = [0, 1].map(i => inBoth(language => SPEECH[language].page.caution[i] ?? ''))
  return [
    ['English', 'Français'],
    ...about.map(({ words: { en, fr } }) => [en, fr] as const),
    ...cautions,
    ...NOTES.map(({ en, fr }) => [en, fr] as const),
    ...tables.map(({ name }) => inBoth(language => `${name} – ${TITLES[name][language]}`)),
    inBoth(language => `columns – ${COLUMNS[language]}`),
  ]
}

/** How a workbook is to be read, beside what the tables themselves say. */
const NOTES: readonly Words[] = [
  {
    en: 'For the figures that are shown first, keep the rows of the sheet estimates in which is_default is TRUE. The other rows are the same figures under other methods: never add them up.',
    fr: 'Pour les chiffres montrés en premier, gardez dans la feuille estimates les lignes où is_default est VRAI. Les autres lignes donnent les mêmes chiffres selon d’autres méthodes : ne les additionnez jamais.',
  },
  {
    en: 'An empty cell means that nobody said it, never nought. Events and groups may be parts of others: do not add up what counts the same people twice.',
    fr: 'Une cellule vide veut dire que personne ne l’a dit, jamais zéro. Des événements et des groupes peuvent faire partie d’autres : n’additionnez pas ce qui compte deux fois les mêmes personnes.',
  },
  {
    en: 'A full day is a date. A month, a year or a period, such as 2016-10 or 2016-10-03/2016-10-06, is text, since its day is not known. Text stays as it was printed, even where it begins with an equals sign: no cell of this workbook is a formula.',
    fr: 'Un jour complet est une date. Un mois, une année ou une période, comme 2016-10 ou 2016-10-03/2016-10-06, est un texte, car on n’en connaît pas le jour. Les textes restent tels qu’ils ont été imprimés, même s’ils commencent par un signe égal : aucune cellule de ce classeur n’est une formule.',
  },
  {
    en: 'This workbook is a copy of the published tables. Changes made here change nothing there.',
    fr: 'Ce classeur est une copie des tables publiées. Ce que l’on y modifie n’y change rien.',
  },
]

const COLUMNS: Words = {
  en: 'What every column means, and each of its values',
  fr: 'Ce que veut dire chaque colonne, et chacune de ses valeurs',
}
