import type { BinaryKind } from '../../../diagnostics/facts.ts'
import type { UnreadableFile } from '../../../journey/raw-book.ts'
import type { PhrasesOf } from '../../language.ts'
import type { Counted } from '../../report-words.ts'

/** The signs that separate columns, by name. */
export const SEPARATORS: Readonly<Record<',' | ';' | '\t', Counted>> = {
  ',': { one: 'virgule', many: 'virgules' },
  ';': { one: 'point-virgule', many: 'points-virgules' },
  '\t': { one: 'tabulation', many: 'tabulations' },
}

const UNREADABLE: Readonly<
  Record<UnreadableFile['why'], { readonly message: string; readonly expected: string }>
> = {
  directory: {
    message: 'c’est un dossier qui porte le nom d’un fichier',
    expected: 'un fichier, ou un dossier d’un autre nom',
  },
  'no-permission': { message: 'la lecture n’est pas autorisée', expected: 'le droit de le lire' },
  'broken-link': {
    message: 'c’est un lien qui ne mène nulle part, ou qui revient à lui-même',
    expected: 'le fichier lui-même',
  },
  'not-a-file': { message: 'c’est un périphérique, un tube ou un socket', expected: 'un fichier' },
}

const BINARIES: Readonly<Record<BinaryKind, string>> = {
  workbook: 'un classeur Excel ou LibreOffice',
  'old-workbook': 'un ancien classeur Excel',
  zip: 'une archive ZIP vide',
  pdf: 'un PDF',
  gzip: 'un fichier compressé (gzip)',
}

export const files: PhrasesOf<'file'> = {
  'file/missing': {
    meaning:
      'Un fichier nécessaire est absent. Sans lui, tous les identifiants qu’il contient seraient inconnus.',
    remedy: 'Remettez le fichier en place. Même sans aucune ligne de données, un tableau garde son en-tête.',
    message: () => 'le fichier est absent',
    expected: () => 'le fichier (pour un tableau, au moins son en-tête)',
  },
  'file/empty': {
    meaning:
      'Le fichier ne contient rien, pas même un en-tête. Il a peut-être été tronqué à l’enregistrement.',
    remedy: 'Restaurez le fichier, ou saisissez au moins la ligne d’en-tête.',
    message: () => 'le fichier est vide',
    expected: () => 'le contenu du fichier (pour un tableau, au moins la ligne d’en-tête)',
  },
  'file/unreadable': {
    meaning:
      'Quelque chose, dans raw/, porte le nom d’un fichier et ne peut pas être lu : un dossier, un lien qui ne mène nulle part, un tube, ou un fichier que le programme n’a pas le droit de lire.',
    remedy: 'Mettez le fichier lui-même à sa place, ou accordez le droit de le lire.',
    message: ({ why }) => UNREADABLE[why].message,
    expected: ({ why }) => UNREADABLE[why].expected,
  },
  'file/binary': {
    meaning:
      'Ce fichier n’est pas du texte, quoi que dise son nom : un classeur renommé, un PDF, une archive.',
    remedy: 'Ouvrez-le dans le logiciel qui l’a créé et enregistrez le tableau au format « CSV UTF-8 ».',
    message: ({ kind }) =>
      kind
        ? `c’est ${BINARIES[kind]}, pas un fichier CSV`
        : 'ce n’est pas du texte : un caractère de commande se trouve ici',
    expected: () => 'le tableau enregistré au format « CSV UTF-8 »',
  },
  'file/nul': {
    meaning:
      'Le fichier contient le caractère NUL, qu’aucun texte ne contient. Il a été endommagé sur un disque ou en chemin.',
    remedy: 'Prenez une copie intacte du fichier, ou enregistrez-le de nouveau au format « CSV UTF-8 ».',
    message: () => 'un caractère NUL (U+0000), qu’aucun texte ne contient, se trouve ici',
    expected: () => 'le fichier tiré d’une copie intacte, ou enregistré de nouveau au format « CSV UTF-8 »',
  },
  'file/encoding-unclear': {
    meaning:
      'Le fichier n’est pas en UTF-8, et ses lettres peuvent se lire de plusieurs façons, ou d’aucune qui ait un sens. On ne devine jamais les mots imprimés.',
    remedy:
      'Ouvrez le fichier dans l’encodage où le passage indiqué se lit correctement, puis enregistrez-le au format « CSV UTF-8 ».',
    message: ({ readings }) =>
      `l’encodage du fichier est incertain : ici se lit ${readings
        .map(({ encoding, text }) => `${JSON.stringify(text)} en ${encoding}`)
        .join(', ')}`,
    expected: () =>
      'le fichier ouvert dans l’encodage où ce passage se lit correctement, puis enregistré au format « CSV UTF-8 »',
  },
  'file/encoding-damaged': {
    meaning:
      'Le fichier commence dans un encodage et ne s’y tient pas : il a été tronqué, ou deux logiciels y ont écrit.',
    remedy: 'Prenez une copie intacte du fichier et enregistrez-la au format « CSV UTF-8 ».',
    message: ({ encoding }) =>
      `le fichier est en ${encoding}, mais plus à partir d’ici : il a été tronqué, ou deux logiciels y ont écrit`,
    expected: () => 'le fichier tiré d’une copie intacte, enregistré au format « CSV UTF-8 »',
  },
  'file/not-json': {
    meaning:
      'Le fichier ne suit pas les règles du format JSON : on ne peut se fier à rien de ce qu’il contient.',
    remedy:
      'Regardez juste avant l’endroit indiqué : il y manque, ou il s’y trouve en trop, une virgule, un deux-points, un guillemet double droit ("), un crochet ou une accolade.',
    message: () => 'le fichier n’est pas du JSON : à partir d’ici, il ne peut plus être compris',
    expected: () =>
      'chaque virgule, deux-points, guillemet double droit ("), crochet ou accolade à sa place, ni plus ni moins',
  },
  'file/unknown-table': {
    meaning:
      'Un fichier de raw/ porte un nom qui n’est celui d’aucun tableau. Il serait laissé de côté, et son contenu serait perdu.',
    remedy:
      'Donnez au fichier le nom de son tableau, ou sortez-le de raw/. Les textes explicatifs (.md) peuvent y rester.',
    message: () => 'aucun tableau ne porte ce nom',
    expected: ({ known }) => `un de ces noms : ${known.join(', ')}`,
  },
  'file/quote-not-closed': {
    meaning:
      'Un guillemet double droit (") ouvre une cellule et aucun ne la ferme : toutes les lignes suivantes seraient englobées dans cette cellule.',
    remedy:
      'Fermez la cellule avec un guillemet double droit ("). À l’intérieur d’une cellule, tapez-le deux fois ("").',
    message: () => 'ce guillemet double droit n’est jamais fermé ; la suite du fichier n’a donc pas été lue',
    expected: () => 'un " à la fin de la cellule, et "" pour chaque guillemet double droit à l’intérieur',
  },
  'file/quote-misplaced': {
    meaning:
      'Un guillemet double droit (") se trouve à l’intérieur d’une cellule qui ne commence pas par ce signe, ou avant la fin d’une cellule qui commence par lui. Selon les logiciels, une telle cellule est lue de différentes façons.',
    remedy: 'Mettez toute la cellule entre guillemets doubles droits (") et doublez ceux qu’elle contient.',
    message: () =>
      'un guillemet double droit se trouve au milieu d’une cellule ; la suite du fichier n’a donc pas été lue',
    expected: () =>
      'toute la cellule entre guillemets doubles droits, et "" pour chacun de ceux qu’elle contient',
  },
  'file/header-duplicate': {
    meaning: 'Deux colonnes portent le même nom : on ne peut pas savoir laquelle est la bonne.',
    remedy: 'Supprimez ou renommez l’une des deux.',
    message: () => 'cette colonne figure deux fois dans l’en-tête',
    expected: () => 'chaque colonne une seule fois',
  },
  'file/header-missing': {
    meaning: 'Une colonne du tableau n’est pas dans l’en-tête.',
    remedy: 'Ajoutez la colonne à sa place ; ses cellules peuvent rester vides là où le schéma le permet.',
    message: ({ missing }) => `la colonne ${missing} manque dans l’en-tête`,
    expected: ({ missing, after }) => `${missing}, ${after ? `juste après ${after}` : 'en première colonne'}`,
  },
  'file/header-unknown': {
    meaning: 'L’en-tête nomme une colonne que le tableau n’a pas. Ses cellules seraient laissées de côté.',
    remedy:
      'Corrigez le nom, ou reportez le contenu de la colonne dans la colonne comment ou note, si le tableau en a une.',
    message: () => 'aucune colonne de ce tableau ne porte ce nom',
    expected: ({ nearest, known }) => nearest ?? `un de ces noms : ${known.join(', ')}`,
  },
  'file/delimiter-unclear': {
    meaning:
      'La première ligne ne montre pas ce qui sépare les colonnes : on n’y trouve aucune colonne du tableau, ou autant avec un séparateur qu’avec un autre.',
    remedy: 'Utilisez partout le même séparateur : virgules, points-virgules ou tabulations.',
    message: ({ fits }) =>
      fits.length > 0
        ? `les colonnes peuvent être séparées par des ${fits.map(sign => SEPARATORS[sign].many).join(' ou par des ')} : on en reconnaît autant dans les deux cas`
        : 'aucune colonne de ce tableau ne se trouve ici, qu’on sépare par des virgules, des points-virgules ou des tabulations',
    expected: ({ columns }) => `${columns.join(',')}, avec partout le même séparateur`,
  },
  'file/header-spelling': {
    meaning:
      'Une colonne est nommée avec d’autres majuscules, des espaces ou des lettres pleine chasse. Elle a été lue malgré tout.',
    remedy: 'Il n’y a rien à faire ; make fix l’écrit simplement.',
    message: () => 'ce nom de colonne est écrit autrement',
    expected: ({ expected }) => expected,
  },
  'file/header-order': {
    meaning:
      'Les colonnes ne sont pas dans l’ordre du schéma. Sans ce contrôle, une colonne collée sur sa voisine passerait inaperçue.',
    remedy: 'Déplacez la colonne, avec toutes ses cellules, à sa place.',
    message: () => 'les colonnes ne sont pas dans l’ordre du schéma',
    expected: ({ expected }) => expected,
  },
}
