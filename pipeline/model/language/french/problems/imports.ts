import type { PhrasesOf } from '../../language.ts'
import { SEPARATORS } from './files.ts'

const WANTED = {
  id: 'l’identifiant de l’événement',
  date: 'une date : 2031-05-03, 2031-05, 3 May 2031, ou 3/5/2031 si la correspondance indique "dates": "day-month-year"',
  end: 'un dernier jour qui ne précède pas le premier',
  country: 'un pays, par son nom ou son code ISO ; "countries" dans la correspondance peut donner ce code',
}

export const imports: PhrasesOf<'import'> = {
  'import/incomplete': {
    meaning:
      'Personne n’a dit qui publie le tableau, sous quelle licence, ni dans quelles colonnes se trouvent les événements et les décomptes.',
    remedy: 'Saisissez-le dans une correspondance (schemas/mapping.schema.json) et désignez-la par MAP=.',
    message: () => 'on ne sait pas comment lire ce tableau',
    expected: ({ missing }) => `${missing.join(', ')} dans la correspondance`,
  },
  'import/no-tags': {
    meaning: 'Le tableau n’a pas de ligne de balises HXL : on ne sait pas ce que sont ses colonnes.',
    remedy: 'Prenez la version balisée du tableau, ou nommez ses colonnes dans une correspondance.',
    message: () => 'aucune des 25 premières lignes ne contient de balises HXL',
    expected: () => 'une ligne comme #country+code,#date,#affected+killed',
  },
  'import/no-column': {
    meaning: 'Le tableau n’a pas de colonne d’un nom qu’il faut pour le lire.',
    remedy: 'Nommez la bonne colonne dans la correspondance, ou dites par FROM= de qui est le tableau.',
    message: ({ column }) => `le tableau n’a pas de colonne ${column}`,
    expected: ({ known }) => `une colonne parmi ${known.join(', ')}`,
  },
  'import/unwritable': {
    meaning: 'Un fichier de raw/ est enregistré dans un encodage où manque un signe du tableau.',
    remedy: 'Enregistrez les tables de raw/ en CSV UTF-8.',
    message: () => 'les fichiers de raw/ ne peuvent pas recevoir tous les caractères de ce tableau',
    expected: () => 'des tables en UTF-8',
  },
  'import/row-length': {
    meaning:
      'Une ligne a plus de cellules que le tableau n’a de colonnes : on ne sait pas laquelle est laquelle.',
    remedy: 'Mettez entre guillemets la cellule qui contient le signe en trop.',
    message: ({ cells, columns }) => `la ligne a ${cells} cellules, l’en-tête ${columns}`,
    expected: ({ columns, delimiter }) =>
      `${columns} cellules séparées par des ${SEPARATORS[delimiter].many}`,
  },
  'import/unread-cell': {
    meaning: 'Ce dont un événement ne peut se passer manque dans la ligne, ou n’est pas certain.',
    remedy: 'Précisez dans la correspondance comment il faut le lire, ou laissez la ligne écartée.',
    message: ({ wanted }) =>
      wanted === 'end'
        ? 'l’événement finirait avant d’avoir commencé'
        : 'ce n’est pas certain, et l’événement en a besoin',
    expected: ({ wanted }) => WANTED[wanted],
  },
  'import/no-number': {
    meaning:
      'Une cellule qui devrait énoncer un décompte n’en énonce aucun de certain. Dans certains tableaux, -1 veut dire « inconnu ».',
    remedy: 'Laissez le décompte écarté, ou interrogez l’éditeur.',
    message: ({ sentinel }) =>
      sentinel
        ? 'moins que personne : c’est ainsi que certains tableaux disent qu’ils ne savent pas'
        : 'ce n’est pas un nombre entier de personnes',
    expected: () => 'des chiffres seuls, comme 1200 ou 1200.0',
  },
  'import/out-of-order': {
    meaning: 'Le minimum dépasse le meilleur chiffre, ou le meilleur chiffre dépasse le maximum.',
    remedy: 'Laissez le décompte écarté, ou interrogez l’éditeur. On ne le corrige jamais ici.',
    message: ({ column, number }) => `c’est moins que ${column} (${number})`,
    expected: ({ number }) => `${number} ou plus`,
  },
  'import/taken': {
    meaning:
      'Une affirmation porte déjà cet identifiant, ou une autre ligne dit autre chose du même événement.',
    remedy:
      'Importez une version plus récente d’un tableau sous un autre préfixe ; nommez dans la correspondance toutes les colonnes qui distinguent les événements.',
    message: ({ id, other }) =>
      other ? `une autre ligne dit autre chose de l’événement ${id}` : `l’affirmation ${id} existe déjà`,
    expected: () => null,
  },
  'import/not-accepted': {
    meaning: 'make check n’accepterait pas l’affirmation, ou son événement.',
    remedy: 'Le catalogue explique le code. Laissez la ligne écartée, ou interrogez l’éditeur.',
    message: ({ code, column }) =>
      `make check dirait ${code}${column === null ? '' : ` de sa colonne ${column}`}`,
    expected: () => null,
  },
  'import/no-count': {
    meaning: 'Les cellules d’un décompte sont vides : le tableau ne le dit pas. Ce n’est pas zéro.',
    remedy: 'Rien.',
    message: () => 'rien n’est compté ici',
    expected: () => null,
  },
  'import/nought': {
    meaning:
      'Le tableau écrit 0 aussi quand personne ne donne de nombre : il ne dit donc pas que nul n’a été touché.',
    remedy: 'Rien.',
    message: () => 'dans ce tableau, 0 peut vouloir dire que personne n’a donné de nombre',
    expected: () => null,
  },
  'import/left-out': {
    meaning:
      'Une cellule dont l’événement ou l’affirmation peut se passer n’est pas certaine : elle a été laissée vide.',
    remedy: 'Rien ; la cellule se trouve dans le tableau conservé dans raw/imports/.',
    message: () => 'ce n’est pas certain, et a été laissé vide',
    expected: ({ wanted }) =>
      wanted === 'date' ? 'une date comme 2031-05-03' : 'des degrés avec un point, ou un code de 1 à 7',
  },
}
