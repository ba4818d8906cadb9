import type { DeskFault } from '../../../diagnostics/facts.ts'
import type { PhrasesOf } from '../../language.ts'
import { counted } from '../words.ts'
import { rulings } from './rulings.ts'

export const desk: PhrasesOf<'dataset' | 'desk'> = {
  'dataset/too-few-rows': {
    meaning:
      'Un tableau a moins de lignes que la rédaction n’en attend. Un fichier tronqué à la fin d’une ligne se lit sans difficulté, mais il en dit moins.',
    remedy:
      'Rétablissez les lignes. Si elles ont été supprimées exprès, abaissez la limite dans raw/desk/methodology.json.',
    message: ({ rows, least }) =>
      `${rowsRead(rows)}, au moins ${counted(least, 'attendue', 'attendues')} : un fichier a peut-être été tronqué`,
    expected: () => 'les lignes manquantes, ou une nouvelle limite dans raw/desk/methodology.json',
  },
  'dataset/too-many-rows': {
    meaning:
      'Un tableau a plus de lignes que la rédaction n’en attend. Un fichier a peut-être été collé dans un autre.',
    remedy: 'Si ces lignes sont à leur place, relevez la limite dans raw/desk/methodology.json.',
    message: ({ rows, most }) => `${rowsRead(rows)}, au plus ${counted(most, 'attendue', 'attendues')}`,
    expected: () => 'une nouvelle limite dans raw/desk/methodology.json',
  },
  'desk/malformed': {
    meaning:
      'Une décision de la rédaction est absente, inconnue ou hors des limites : le programme ne sait pas ce qui a été décidé.',
    remedy: 'Écrivez la décision comme le décrit schemas/raw/methodology.schema.json.',
    message: ({ name, fault }) => `${name || 'le document'} ${matter(fault)}`,
    expected: ({ fault }) => wanted(fault),
  },
  'desk/not-acceptable': {
    meaning:
      'Un problème connu accepte une erreur, ou un problème qui n’existe pas. Ce qui est accepté est publié ; or une erreur signifie qu’une ligne du tableau ne peut pas l’être.',
    remedy:
      'Corrigez l’erreur dans la ligne du tableau où elle se trouve. Seuls les avertissements et les remarques peuvent être acceptés.',
    message: ({ code, exists }) =>
      exists
        ? `${code} ne peut pas être accepté : seuls les avertissements et les remarques peuvent l’être`
        : `le problème ${code} n’existe pas`,
    expected: ({ nearest }) =>
      nearest.length > 0
        ? nearest.join(' ou ')
        : 'le code d’un avertissement ou d’une remarque, ou la suppression de cette ligne du tableau',
  },
  'desk/stale-known-issue': {
    meaning:
      'Un problème connu ne se présente plus. Si sa ligne restait dans le tableau, elle cacherait le prochain problème du même genre.',
    remedy: 'Supprimez cette ligne du tableau.',
    message: ({ code, key }) => `aucun diagnostic ${code} ne concerne ${key}`,
    expected: ({ nearest }) =>
      nearest.length > 0 ? nearest.join(' ou ') : 'la suppression de cette ligne du tableau',
  },
  ...rulings,
}

function rowsRead(rows: number): string {
  return counted(rows, 'ligne du tableau lue', 'lignes du tableau lues')
}

function matter(fault: DeskFault): string {
  if (fault.kind === 'missing') return 'est absent'
  if (fault.kind === 'unknown') return 'n’est pas une décision connue'
  if (fault.kind === 'twice') return 'figure deux fois'
  return fault.kind === 'enum' ? 'n’a aucune des valeurs admises' : 'ne peut pas être utilisé'
}

const TYPES: Readonly<Record<string, string>> = {
  number: 'un nombre',
  integer: 'un nombre entier',
  string: 'un texte entre guillemets doubles droits (")',
  object: 'un objet entre accolades',
  boolean: 'true ou false',
}

/** A limit is shown as it is typed into the file: no spaces between thousands. */
function wanted(fault: DeskFault): string {
  switch (fault.kind) {
    case 'missing':
      return 'la décision, comme dans schemas/raw/methodology.schema.json'
    case 'unknown':
      return 'un autre nom, ou rien'
    case 'twice':
      return 'la décision une seule fois'
    case 'enum':
      return `une valeur admise : ${fault.values.join(', ')}`
    case 'type':
      return TYPES[fault.type] ?? fault.type
    case 'minimum':
      return `${fault.limit} ou plus`
    case 'maximum':
      return `${fault.limit} ou moins`
    case 'other':
      return `une valeur conforme à la règle ${fault.rule} de schemas/raw/methodology.schema.json`
  }
}
