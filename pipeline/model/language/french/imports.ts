import type { ImportWords } from '../import-words.ts'
import { grouped } from './words.ts'

const counted = (count: number, one: string, many: string) => `${grouped(count)} ${count < 2 ? one : many}`

export const imports: ImportWords = {
  fileNeeded: command => `${command} demande un tableau : make ${command} FILE=ged.csv FROM=ucdp-ged`,
  noFile: path => `le fichier ${JSON.stringify(path)} n’existe pas`,
  originNeeded:
    'de qui est ce tableau ? FROM=ucdp-ged, acled ou hxl ; ou tout tableau avec MAP=mapping.json (schemas/mapping.schema.json)',
  exists: path =>
    `${path} existe déjà et n’est pas remplacé ; donnez un autre nom, par exemple INTO=ged-2026`,
  dataHasErrors: 'raw/ a ses propres erreurs, que montre make check ; rien n’a été importé',
  nothingTaken: 'ce tableau ne contient aucune affirmation qui puisse être reprise',
  nothingWritten: 'rien n’a été écrit',
  rows: (all, claimed, aside) =>
    `${counted(all, 'ligne', 'lignes')} = ${grouped(claimed)} avec affirmations + ${counted(aside, 'écartée', 'écartées')}`,
  counts: (all, claims, aside) =>
    `${counted(all, 'décompte', 'décomptes')} = ${counted(claims, 'affirmation', 'affirmations')} + ${counted(aside, 'écarté', 'écartés')}`,
  wrote: path => `écrit : ${path}`,
  unpublishable: licence =>
    `Rien ne peut être publié tant que ces affirmations sont dans raw/ : ${JSON.stringify(licence)} l’interdit. N’en enregistrez rien dans git ; make compare se passe d’importation.`,
  beside: {
    columns: {
      event: 'événement',
      what: 'qui et quoi',
      method: 'méthode',
      ours: 'nous : minimum/meilleur/maximum',
      theirs: 'eux : minimum/meilleur/maximum',
      rows: 'lignes',
      lies: 'leur chiffre est',
    },
    lies: {
      inside: 'à l’intérieur',
      below: 'à l’extérieur, en dessous',
      above: 'à l’extérieur, au-dessus',
      overlaps: 'un intervalle qui recoupe le nôtre',
      none: 'non comparable',
    },
    added: '* la somme des groupes : personne ne les a tous comptés',
    nothing:
      'aucune ligne de ce tableau ne porte sur l’un de nos événements, d’après les jours, le pays et le lieu',
    total: (figures, inside, outside) =>
      `${counted(figures, 'chiffre', 'chiffres')} : le leur est à l’intérieur de ${grouped(inside)}, à l’extérieur de ${grouped(outside)}`,
  },
}
