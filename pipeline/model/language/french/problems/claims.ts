import type { PhrasesOf } from '../../language.ts'
import { OUTCOME_WORDS } from '../outcomes.ts'
import { grouped } from '../words.ts'

const LANGUAGE_NAMES: Readonly<Record<string, string>> = { en: 'anglais', fr: 'français' }

/** What a licence says, by what it forbids. */
const FORBIDDEN = {
  terms: 'ces conditions d’utilisation interdisent de donner à d’autres l’accès aux données',
  'non-commercial': 'cette licence ne permet aucun usage commercial',
  'no-derivatives': 'cette licence ne permet pas de tirer autre chose de l’œuvre',
}

export const claims: PhrasesOf<'event' | 'source' | 'claim'> = {
  'event/period-reversed': {
    meaning: 'Un événement finit avant d’avoir commencé.',
    remedy: 'Corrigez la date erronée.',
    message: ({ start }) => `l’événement finit avant d’avoir commencé (${start})`,
    expected: ({ start }) => `${start} ou une date ultérieure`,
  },
  'source/likely-relay': {
    meaning:
      'Deux sources publient les mêmes mots (cinq ou plus) sur le même décompte, et rien n’indique que l’une reprend l’autre. Si l’une reprend l’autre, le locuteur de la reprise aurait à tort sa propre voix.',
    remedy:
      'Si l’une des pages reprend l’autre, indiquez dans sa colonne relays la source qu’elle reprend. Si chacune tient l’information de première main, acceptez ce diagnostic comme problème connu.',
    message: ({ other, claims: [one, two] }) =>
      `cette source publie les mêmes mots que la source ${other.id} (affirmations ${one} et ${two}) : elle la reprend peut-être`,
    expected: ({ other }) => `${other.id} dans la colonne relays, s’il s’agit d’une reprise`,
  },
  'source/not-archived': {
    meaning:
      'Une page web n’a pas de copie archivée. Si elle disparaît, plus personne ne pourra vérifier les mots.',
    remedy: 'Faites archiver la page et saisissez l’adresse de la copie dans la colonne archived_url.',
    message: () => 'aucune copie archivée de cette page n’est indiquée',
    expected: () => 'l’adresse d’une copie archivée dans la colonne archived_url',
  },
  'source/licence-forbids': {
    meaning:
      'La licence d’une source interdit ce que fait la publication : transmettre ses chiffres, à quiconque et pour tout usage. ACLED interdit de donner à d’autres un accès direct à ses données ; NonCommercial et NoDerivatives ne s’accordent pas avec CC BY-SA 4.0. On peut citer quelques mots, mais reprendre un tableau, c’est plus que citer.',
    remedy:
      'Retirez de raw/ les affirmations de cette source, ainsi que son tableau dans raw/imports/ ; make compare se passe des deux. Ou obtenez l’accord de l’éditeur, et saisissez dans licence ce qu’il permet.',
    message: ({ why, claims }) =>
      `${FORBIDDEN[why]} : rien n’est publié tant que ${claims === 1 ? 'une affirmation en provient' : `${grouped(claims)} affirmations en proviennent`}`,
    expected: () =>
      'une source qui peut être publiée, par exemple sous CC-BY-4.0 ; make compare fonctionne sans importer',
  },
  'claim/period-reversed': {
    meaning: 'La période que couvre une affirmation finit avant d’avoir commencé.',
    remedy: 'Corrigez la date erronée.',
    message: ({ from }) => `la période finit avant d’avoir commencé (${from})`,
    expected: ({ from }) => `${from} ou une date ultérieure`,
  },
  'claim/before-event': {
    meaning:
      'La date d’arrêt d’une affirmation précède le début de son événement : l’affirmation ne peut donc compter personne.',
    remedy: 'Corrigez la date, ou l’événement.',
    message: ({ start }) => `la date d’arrêt précède le début de l’événement (${start})`,
    expected: ({ start }) => `${start} ou une date ultérieure, ou l’identifiant d’un autre événement`,
  },
  'claim/counts-beyond-report': {
    meaning:
      'La date d’arrêt d’une affirmation est postérieure au jour où celle-ci a été faite. Nul ne peut dresser le bilan des jours à venir.',
    remedy: 'Corrigez la date erronée ; laissez as_of vide si la source ne donne pas de date d’arrêt.',
    message: ({ reported }) =>
      `la date d’arrêt est postérieure à l’affirmation elle-même (${reported}) : nul ne peut dresser le bilan des jours à venir`,
    expected: ({ reported }) => `${reported} ou une date antérieure`,
  },
  'claim/reported-before-event': {
    meaning: 'Une affirmation a été faite avant le début de son événement.',
    remedy: 'Corrigez la date, ou l’événement : il y en a peut-être un autre au même endroit.',
    message: ({ start }) => `cette affirmation a été faite avant le début de l’événement (${start})`,
    expected: ({ start }) => `${start} ou une date ultérieure, ou l’identifiant d’un autre événement`,
  },
  'claim/reported-after-source': {
    meaning: 'Une affirmation porte une date postérieure à celle de la page qui la publie.',
    remedy:
      'Corrigez l’une des deux dates. Si la page a été modifiée par la suite, acceptez ce diagnostic comme problème connu.',
    message: ({ published }) =>
      `cette affirmation est datée d’après la publication de sa source (${published})`,
    expected: ({ published }) => `${published} ou une date antérieure`,
  },
  'claim/reported-in-future': {
    meaning: 'Une affirmation porte une date postérieure à celle de sa saisie.',
    remedy: 'Corrigez la date erronée.',
    message: ({ recorded }) => `cette affirmation est datée d’après le jour de sa saisie (${recorded})`,
    expected: ({ recorded }) => `${recorded} ou une date antérieure`,
  },
  'claim/other-year': {
    meaning:
      'Une affirmation a été faite longtemps après son événement, et juste au moment où un autre événement avait lieu au même endroit. Il y a peut-être erreur sur l’année.',
    remedy:
      'Indiquez l’autre événement. Si l’affirmation revient bien sur le premier, saisissez la date d’arrêt (as_of), ou acceptez ce diagnostic comme problème connu.',
    message: ({ event, other }) =>
      `cette affirmation a été faite longtemps après l’événement ${event}, à l’époque de l’événement ${other} au même endroit`,
    expected: ({ other }) => `${other} dans la colonne event_id, ou une date dans la colonne as_of`,
  },
  'claim/in-other-file': {
    meaning:
      'Le fichier porte le nom d’un événement, et l’affirmation en indique un autre qui n’en fait pas partie. Une ligne du tableau a peut-être été collée dans le mauvais fichier.',
    remedy: 'Déplacez la ligne du tableau dans le fichier de son événement, ou corrigez l’événement.',
    message: ({ event, file }) =>
      `une affirmation sur l’événement ${event} se trouve dans le fichier de l’événement ${file}`,
    expected: ({ event, file }) =>
      `${file} dans la colonne event_id, ou cette ligne du tableau déplacée dans raw/notes/${event}.csv`,
  },
  'claim/unknown-language': {
    meaning:
      'Le libellé est dans une langue que le programme ne sait pas encore lire, et aucun chiffre n’est saisi à côté.',
    remedy:
      'Saisissez le chiffre en notation. Pour qu’une autre langue soit lue, il faut ajouter sa liste de mots dans pipeline/wording/.',
    message: () => 'les libellés dans cette langue ne peuvent pas encore être lus',
    expected: () => 'le chiffre, saisi en notation dans la colonne figure',
  },
  'claim/other-language': {
    meaning: 'Le libellé ne peut pas être lu dans la langue indiquée, mais il peut l’être dans une autre.',
    remedy: 'Corrigez la langue.',
    message: ({ other }) =>
      `ce libellé n’est pas compris dans la langue indiquée, mais il l’est en ${LANGUAGE_NAMES[other] ?? other}`,
    expected: ({ other }) => other,
  },
  'claim/unknown-hedge': {
    meaning:
      'Avant ou après le chiffre se trouvent des mots dont l’effet sur lui n’est pas connu. Le sens d’un mot d’approximation (« environ », « au moins ») n’est jamais deviné.',
    remedy:
      'Saisissez les mots tels qu’ils sont imprimés. S’ils le sont déjà, écartez l’affirmation pour l’instant (rank deprecated, avec la raison) et signalez-les à la rédaction ; CONTRIBUTING montre comment la liste les apprend.',
    message: () => 'ces mots, avant ou après le chiffre, ne sont pas dans la liste des mots d’approximation',
    expected: ({ known }) =>
      `les mots tels qu’ils sont imprimés ; s’ils le sont déjà, rank deprecated avec la raison, jusqu’à ce que la liste les connaisse. Elle connaît : ${known.join(', ')}`,
  },
  'claim/no-figure': {
    meaning: 'Le libellé ne donne aucun nombre de personnes pour cette issue (colonne outcome).',
    remedy: 'Saisissez les mots qui le donnent, ou corrigez l’issue.',
    message: ({ outcome, states }) =>
      states
        ? `le libellé donne un nombre de personnes ${OUTCOME_WORDS[states]}, et non ${OUTCOME_WORDS[outcome]}`
        : 'le libellé ne donne aucun chiffre',
    expected: ({ outcome, states }) => {
      const words = `des mots qui donnent un nombre de personnes ${OUTCOME_WORDS[outcome]}`
      return states ? `${states} dans la colonne outcome, ou ${words}` : words
    },
  },
  'claim/several-figures': {
    meaning: 'Le libellé donne plus d’un nombre de personnes pour cette issue (colonne outcome).',
    remedy: 'Saisissez une affirmation par chiffre, avec les mots qui lui sont propres.',
    message: () => 'le libellé donne plusieurs chiffres',
    expected: () => 'les mots d’un seul chiffre',
  },
  'claim/unclear-separator': {
    meaning:
      'Un séparateur à l’intérieur d’un nombre peut marquer les milliers ou les décimales : 10.000 vaut dix mille dans une langue et dix dans une autre.',
    remedy:
      'Si la source l’imprime ainsi, saisissez le chiffre en notation et écartez l’affirmation (deprecated dans la colonne rank). Sinon, tapez le nombre avec le séparateur de la langue.',
    message: () => 'le séparateur de ce nombre peut se lire de deux façons',
    expected: ({ thousands }) =>
      `un nombre entier de personnes, avec « ${thousands} » ou une espace entre les milliers`,
  },
  'claim/figure-disagrees': {
    meaning: 'Le chiffre saisi à côté du libellé n’est pas celui que dit le libellé.',
    remedy: 'Corrigez le chiffre, ou videz sa cellule : il sera alors lu dans le libellé.',
    message: () => 'le chiffre n’est pas celui que dit le libellé',
    expected: ({ read }) =>
      read
        ? `${read}, ou une cellule vide`
        : 'une cellule vide : le libellé dit que le nombre n’est pas connu',
  },
  'claim/corrects-another': {
    meaning:
      'Une affirmation en corrige une autre qui est d’un autre locuteur, porte sur un autre décompte ou lui est postérieure.',
    remedy: 'Indiquez l’affirmation qui est corrigée, ou videz la cellule.',
    message: () =>
      'une affirmation ne peut en corriger qu’une plus ancienne, du même locuteur et sur le même décompte',
    expected: () => 'l’identifiant d’une telle affirmation, ou une cellule vide',
  },
  'claim/twice': {
    meaning:
      'Deux lignes du tableau contiennent les mêmes mots du même locuteur, dans la même source, sur le même décompte.',
    remedy: 'Supprimez l’une des deux.',
    message: ({ first }) =>
      `la même affirmation est déjà saisie dans ${first.file}:${first.line} (${first.id})`,
    expected: () => 'une seule ligne du tableau par affirmation',
  },
  'claim/count-falls': {
    meaning:
      'Un locuteur donne un bilan, puis un bilan plus bas qui n’est pas signalé comme une correction. Les morts ne reviennent pas : l’un des deux a donc été retiré, ou porte sur autre chose.',
    remedy:
      'Si la seconde affirmation retire la première, indiquez celle-ci dans la colonne supersedes. Si elle compte autre chose, corrigez la colonne place, group_id ou counting.',
    message: ({ earlier, day, low, high }) =>
      `le même locuteur donnait au moins ${grouped(low)} au ${day} (${earlier.id}, ${earlier.file}:${earlier.line}), et donne maintenant au plus ${grouped(high)}`,
    expected: ({ earlier }) => `${earlier.id} dans la colonne supersedes, s’il s’agit d’une correction`,
  },
  'claim/part-above-whole': {
    meaning:
      'Dans une même source, un même locuteur compte plus de personnes dans une partie que dans le tout, le même jour.',
    remedy: 'Relisez les mots : l’une des deux affirmations compte peut-être autre chose.',
    message: ({ whole, low, high }) =>
      `au moins ${grouped(low)} dans cette partie, mais au plus ${grouped(high)} dans le tout (${whole.id}, ${whole.file}:${whole.line})`,
    expected: ({ high }) =>
      `au plus ${grouped(high)} dans la partie, ou un autre groupe, un autre lieu ou une autre issue`,
  },
  'claim/unchecked-wording': {
    meaning:
      'Le libellé ne peut pas être lu : le chiffre saisi à côté ne repose que sur la parole de la personne qui l’a saisi.',
    remedy: 'Vous n’avez rien à faire ; une relecture par une autre personne est bienvenue.',
    message: () => 'ce libellé ne peut pas encore être lu ; ce qui est saisi à côté n’est donc pas vérifié',
    expected: () => null,
  },
  'claim/unclear-noun': {
    meaning: 'Un mot comme « victimes » ne dit pas si les personnes sont mortes ou blessées.',
    remedy: 'Choisissez l’issue killed_or_wounded (colonne outcome), sauf si la source le précise ailleurs.',
    message: () => 'ce mot ne dit pas si les personnes sont mortes ou blessées',
    expected: () => 'killed_or_wounded dans la colonne outcome, sauf si la source le précise ailleurs',
  },
  'claim/hedge-scope': {
    meaning:
      'Un seul mot d’approximation précède deux chiffres (« au moins 40 morts et 250 blessés ») ; on considère qu’il vaut pour les deux.',
    remedy: 'Vous n’avez rien à faire, sauf si la source l’entend autrement.',
    message: ({ hedge }) =>
      `« ${hedge} » précède un autre chiffre ; on considère qu’il vaut aussi pour celui-ci`,
    expected: () => null,
  },
}
