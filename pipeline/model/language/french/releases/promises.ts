import type { BrokenColumns } from '../../../diagnostics/facts.ts'
import type { PhrasesOf } from '../../language.ts'
import { either } from '../words.ts'

export const promises: PhrasesOf<'release'> = {
  'release/id-gone': {
    meaning:
      'Un identifiant publié dans une version ne figure plus dans aucune ligne, et rien ne dit ce qu’il est devenu. Quelqu’un l’a peut-être noté.',
    remedy:
      'Rétablissez la ligne. Si elle a été retirée exprès, ajoutez à raw/desk/withdrawn.csv une ligne qui dit quand et pourquoi, et quel identifiant en tient lieu désormais, s’il y en a un.',
    message: ({ id, place, version }) => `${id}, publié dans la version ${version}, n’est plus dans ${place}`,
    expected: ({ id, table, nearest }) =>
      `la ligne, ou dans raw/desk/withdrawn.csv : ${id},${table},JOUR,RAISON,${nearest.length > 0 ? ` suivi de ce qui en tient lieu désormais (${either(nearest)} ?)` : ''}`,
  },
  'release/id-back': {
    meaning:
      'Un identifiant retiré sert de nouveau. Quiconque l’avait noté serait désormais conduit vers autre chose.',
    remedy:
      'Donnez un nouvel identifiant à la ligne. Si la même chose avait été retirée par erreur et que rien n’a été publié depuis, supprimez la trace du retrait.',
    message: ({ tombstone, withdrawn }) =>
      `cet identifiant a été retiré le ${withdrawn} (${tombstone.file}:${tombstone.line}) et ne sert plus jamais`,
    expected: () => 'un autre identifiant, ou la suppression du retrait s’il était une erreur',
  },
  'release/id-never-released': {
    meaning:
      'Un retrait désigne un identifiant qu’aucune version n’a jamais publié : personne ne peut le chercher.',
    remedy:
      'Corrigez l’identifiant ou son tableau. Une ligne qui n’a jamais été publiée peut disparaître sans laisser de trace.',
    message: ({ table, stands }) =>
      `aucune version n’a publié cet identifiant dans ${table}${stands ? ' ; sa ligne s’y trouve encore' : ''}`,
    expected: ({ nearest }) =>
      either(nearest) ?? 'un identifiant publié, ou la suppression de cette ligne du tableau',
  },
  'release/columns-broken': {
    meaning:
      'Une chose sur laquelle comptent les programmes des lecteurs n’est plus ce que promettait la dernière version : un tableau, un fichier ou une colonne a été supprimé, renommé, déplacé, ou a reçu un autre type ou une limite plus stricte.',
    remedy:
      'Annulez le changement ; une nouvelle colonne se place après toutes les autres. S’il est voulu, augmentez le premier nombre de la version dans package.json et dites dans schemas/overlap.json jusqu’à quand, au moins 90 jours après la publication, et où les lecteurs trouvent encore les anciennes colonnes.',
    message: facts => `${matter(facts)}, contrairement à ce que la version ${facts.released} promettait`,
    expected: facts => wanted(facts),
  },
  'release/overlap-too-short': {
    meaning:
      'Les anciennes colonnes restent disponibles moins de 90 jours : c’est trop peu pour que les lecteurs adaptent leurs programmes.',
    remedy: 'Indiquez un jour plus tardif dans schemas/overlap.json.',
    message: ({ version, until }) =>
      `les colonnes de la version ${version} ne restent disponibles que jusqu’au ${until}`,
    expected: ({ least }) => `${least} ou un jour ultérieur`,
  },
}

function matter({ what, table, column, was, is }: BrokenColumns): string {
  switch (what) {
    case 'table-removed':
      return `le tableau ${table} a disparu`
    case 'file-removed':
      return `le fichier ${table} a disparu`
    case 'removed':
      return `la colonne ${column} de ${table} a disparu`
    case 'renamed':
      return `la colonne ${was} de ${table} s’appelle désormais ${is}`
    case 'reordered':
      return `là où ${table} avait la colonne ${was} se trouve désormais ${is}`
    case 'retyped':
      return `la colonne ${column} de ${table} était ${was} et devient ${is}`
    case 'stricter':
      return `la colonne ${column} de ${table} obéit à ${is} et non plus à ${was}`
    case 'key':
      return `la clé de ${table} était ${was} et devient ${is}`
  }
}

function wanted({ table, column, version, released, until, lacks }: BrokenColumns): string {
  const raised = `la version ${version} dans package.json`
  const kept = `dans schemas/overlap.json, ce qui conserve ${column ?? table} de la version ${released} jusqu’au ${until} ou au-delà`
  if (lacks === 'version') return raised
  return lacks === 'overlap' ? kept : `pas de tel changement, ou bien ${raised} et ${kept}`
}
