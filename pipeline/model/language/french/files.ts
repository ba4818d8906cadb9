import type { PhrasesOf } from '../language.ts'

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
  'file/not-utf8': {
    meaning: 'Une partie du fichier n’est pas du texte UTF-8 : des lettres seraient perdues.',
    remedy: 'Enregistrez le fichier en UTF-8 (dans un tableur, au format « CSV UTF-8 »).',
    message: () => 'à partir d’ici, le fichier n’est pas du texte UTF-8',
    expected: () => 'le fichier enregistré en UTF-8 (dans un tableur, au format « CSV UTF-8 »)',
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
  'file/header-separator': {
    meaning: 'Les colonnes ne sont pas séparées par des virgules.',
    remedy:
      'Enregistrez le fichier au format « CSV UTF-8 (délimité par des virgules) ». Si des points-virgules y apparaissent tout de même, comme souvent avec Excel en français, choisissez la virgule comme séparateur de liste dans les paramètres régionaux de Windows, ou enregistrez le fichier avec LibreOffice.',
    message: () => 'les colonnes sont séparées par des points-virgules ou des tabulations',
    expected: () => 'le fichier enregistré avec des virgules (« CSV UTF-8 (délimité par des virgules) »)',
  },
  'file/header-order': {
    meaning:
      'Les colonnes ne sont pas dans l’ordre du schéma. Sans ce contrôle, une colonne collée sur sa voisine passerait inaperçue.',
    remedy: 'Déplacez la colonne, avec toutes ses cellules, à sa place.',
    message: () => 'les colonnes ne sont pas dans l’ordre du schéma',
    expected: ({ expected }) => expected,
  },
}
