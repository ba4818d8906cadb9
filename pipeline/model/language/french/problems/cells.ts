import type { Given, Wanted } from '../../../diagnostics/facts.ts'
import type { PhrasesOf } from '../../language.ts'
import { counted, either, grouped } from '../words.ts'
import { SEPARATORS } from './files.ts'

export const cells: PhrasesOf<'row' | 'cell'> = {
  'row/length': {
    meaning:
      'Une ligne du tableau a plus ou moins de cellules que l’en-tête : certaines se trouvent donc sous la mauvaise colonne.',
    remedy:
      'Tapez aussi les virgules des cellules vides, et mettez entre guillemets doubles droits (") toute cellule qui contient une virgule.',
    message: ({ cells, columns }) =>
      `cette ligne du tableau a ${counted(cells, 'cellule', 'cellules')}, l’en-tête en a ${columns}`,
    expected: ({ cells, columns, delimiter }) =>
      cells < columns
        ? `${counted(columns, 'cellule', 'cellules')} : les ${SEPARATORS[delimiter].many} des cellules vides se tapent aussi`
        : `${counted(columns, 'cellule', 'cellules')} : une cellule qui contient le séparateur (${SEPARATORS[delimiter].one}) se met entre guillemets doubles droits (")`,
  },
  'row/duplicate-id': {
    meaning:
      'Deux lignes du tableau ont le même identifiant : là où il est cité, on ne sait pas de laquelle il s’agit.',
    remedy: 'Donnez à la seconde un identifiant à elle, ou supprimez-la si c’est une copie.',
    message: ({ first }) => `cet identifiant est déjà pris dans ${first.file}:${first.line}`,
    expected: () => 'un identifiant qui n’est pas encore pris',
  },
  'row/unknown-id': {
    meaning: 'Une cellule renvoie à une ligne d’un autre tableau qui n’existe pas.',
    remedy: 'Corrigez l’identifiant, ou ajoutez la ligne à laquelle il renvoie.',
    message: ({ column, table }) => `la cellule ${column} ne désigne aucune ligne du tableau ${table}`,
    expected: ({ table, nearest }) =>
      `${either(nearest) ?? `un identifiant du tableau ${table}`}, ou une nouvelle ligne dans ce tableau`,
  },
  'row/unknown-side': {
    meaning:
      'Un locuteur appartient à un camp dont aucun groupe ne fait partie. Les pertes de son propre camp passeraient alors pour celles de l’ennemi.',
    remedy: 'Corrigez le camp, ou inscrivez-le pour le groupe qui en fait partie.',
    message: () => 'aucun groupe n’appartient à ce camp',
    expected: ({ nearest }) => either(nearest) ?? 'le camp d’un groupe, ou une cellule vide',
  },
  'row/cycle': {
    meaning:
      'Une chaîne de parties, de reprises ou de corrections revient à son point de départ : elle n’a donc ni tout ni origine.',
    remedy: 'Supprimez le renvoi erroné.',
    message: ({ path }) => `ce renvoi ramène à son point de départ : ${path.join(' > ')}`,
    expected: () => 'une chaîne qui se termine',
  },
  'row/id-drift': {
    meaning:
      'Dans un même tableau, deux identifiants ne diffèrent que par des traits d’union, ou deux lignes portent le même nom. Si elles désignent la même chose, une même voix compterait deux fois.',
    remedy:
      'Employez partout le même identifiant et supprimez l’autre ligne du tableau. S’il s’agit de deux choses distinctes, rendez les identifiants plus différents.',
    message: ({ other, by }) =>
      by === 'name'
        ? `cette ligne du tableau porte le même nom que ${other.id} (${other.file}:${other.line})`
        : `aux traits d’union près, c’est l’identifiant ${other.id} (${other.file}:${other.line})`,
    expected: ({ other }) => `${other.id} partout, s’il s’agit de la même chose`,
  },
  'row/unused': {
    meaning:
      'Aucune affirmation ne renvoie à ce locuteur ou à cette source. Une affirmation a peut-être été perdue, ou renvoie à un autre par erreur.',
    remedy: 'Ajoutez l’affirmation oubliée, ou supprimez la ligne du tableau.',
    message: ({ table }) =>
      table === 'speakers'
        ? 'aucune affirmation ne renvoie à ce locuteur'
        : 'aucune affirmation ne renvoie à cette source, et aucune autre source ne la reprend',
    expected: () => 'une affirmation qui y renvoie, ou la suppression de cette ligne du tableau',
  },
  'cell/too-long': {
    meaning:
      'Une cellule est plus longue que ne l’admet aucun tableur. Il manque un guillemet double droit ("), ou ce texte n’a pas sa place dans un tableau.',
    remedy:
      'Cherchez un guillemet double droit (") manquant avant la cellule ; placez les longs textes ailleurs et indiquez où dans la colonne locator.',
    message: ({ length }) =>
      `la cellule contient ${grouped(length)} caractères : il manque un guillemet double droit ("), ou elle n’a pas sa place dans un tableau`,
    expected: ({ most }) => `${grouped(most)} caractères au plus`,
  },
  'cell/required': {
    meaning: 'Une cellule que le schéma rend obligatoire est vide.',
    remedy:
      'Saisissez ce que dit la source. Si elle ne le dit pas, voyez la description de la colonne dans le dictionnaire des données.',
    message: ({ column, given }) => `la cellule ${column} est vide${condition('alors que', given)}`,
    expected: ({ wanted }) => inWords(wanted),
  },
  'cell/not-allowed': {
    meaning: 'Une cellule est remplie alors que les autres cellules de la ligne imposent qu’elle soit vide.',
    remedy: 'Videz la cellule, ou corrigez celle qui l’impose.',
    message: ({ column, given }) => `la cellule ${column} devrait être vide${condition('puisque', given)}`,
    expected: () => 'une cellule vide',
  },
  'cell/malformed': {
    meaning: 'Une cellule n’a pas la forme que demande sa colonne : on ne pourrait la lire qu’en devinant.',
    remedy: 'Saisissez-la sous la forme indiquée.',
    message: ({ column, matter }) => `la cellule ${column} ${MATTERS[matter]}`,
    expected: ({ wanted, meant }) => {
      const options = either(meant)
      return options ? `${options} : ${inWords(wanted)}` : inWords(wanted)
    },
  },
  'cell/unusual-characters': {
    meaning:
      'Une cellule commence ou finit par des espaces ou des signes invisibles, ou contient des lettres ou des chiffres d’une autre chasse ou d’une autre écriture. Elle a été lue sans ces signes, et avec des lettres et des chiffres ordinaires.',
    remedy: 'Vous n’avez rien à faire ; la commande make fix réécrit la cellule sous une forme ordinaire.',
    message: ({ column }) =>
      `la cellule ${column} a des signes blancs à ses bords, ou des lettres ou des chiffres d’une autre chasse ou d’une autre écriture ; elle a été lue comme écrite simplement`,
    expected: ({ read }) => (read === '' ? 'une cellule vide' : read),
  },
  'cell/formula': {
    meaning:
      'Un tableur exécuterait cette cellule comme une formule : il afficherait autre chose, ou se connecterait au réseau.',
    remedy:
      'Faites commencer un libellé par le mot imprimé qui précède, et un commentaire par n’importe quel mot.',
    message: ({ column }) => `un tableur exécuterait la cellule ${column} comme une formule`,
    expected: () =>
      'une cellule qui commence par une lettre ou un chiffre, par exemple par le mot imprimé qui précède',
  },
  'cell/garbled': {
    meaning:
      'Des lettres de cette cellule ont été détruites quand le fichier a été ouvert dans un encodage et enregistré dans un autre : elle ne contient plus les mots imprimés.',
    remedy: 'Saisissez de nouveau ces lettres d’après la source.',
    message: ({ column }) =>
      `des lettres de la cellule ${column} ont été abîmées par un changement d’encodage`,
    expected: ({ meant }) => meant ?? 'les lettres telles qu’elles sont imprimées',
  },
}

const MATTERS = {
  unreadable: 'ne peut pas être lue',
  'no-date': 'ne contient pas une date valable',
  'out-of-range': 'est hors des limites admises',
  'too-long': 'est plus longue que la colonne ne le permet',
}

function condition(joint: string, given: readonly Given[]): string {
  const cells = given.map(({ column, value }) => `la colonne ${column} indique ${value}`)
  return cells.length === 0 ? '' : `, ${joint} ${cells.join(' et que ')}`
}

const CODES = {
  country: 'un code de pays en trois lettres (ISO 3166-1)',
  language: 'un code de langue (BCP 47)',
  wikidata: 'un identifiant Wikidata',
}

/** What is to be typed is shown as it is typed: no French commas or spaces inside numbers. */
function inWords(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'enum': {
      const allowed = wanted.values.join(', ')
      const like = either(wanted.nearest)
      return like ? `${like} ; valeurs admises : ${allowed}` : `une des valeurs admises : ${allowed}`
    }
    case 'figure':
      return 'un chiffre en notation, comme 90, ~100, 40.., ..10, 58..59, >290, <70'
    case 'number': {
      const { least, most } = wanted
      const range = least === null ? '' : most === null ? `, au moins ${least}` : `, de ${least} à ${most}`
      const kind = wanted.whole ? 'un nombre entier' : 'un nombre, avec un point pour les décimales'
      return `${kind}${range}, par exemple ${wanted.example}`
    }
    case 'code':
      return `${CODES[wanted.of]}, par exemple ${wanted.example}`
    case 'day':
      return `un jour, sous la forme ${wanted.example}`
    case 'date':
      return `un jour, un mois ou une année, par exemple ${wanted.example}`
    case 'url':
      return `une adresse web complète, par exemple ${wanted.example}`
    case 'id':
      return `des minuscules sans accent, des chiffres de 0 à 9 et des traits d’union, par exemple ${wanted.example}`
    case 'ids':
      return `des identifiants séparés par une seule espace, par exemple ${wanted.example}`
    case 'text':
      return `des mots, par exemple ${wanted.example}`
  }
}
