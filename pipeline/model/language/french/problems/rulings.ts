import type { Facts } from '../../../diagnostics/facts.ts'
import type { RulingPhrases } from '../../language.ts'

export const rulings: RulingPhrases = {
  'desk/stale-ruling': {
    meaning:
      'Un arbitrage ne repose pas sur les affirmations que compte aujourd’hui sa série : une affirmation a été ajoutée, supprimée ou écartée depuis la décision de la rédaction. Seule la rédaction peut dire ce qu’elle déciderait à présent.',
    remedy:
      'Relisez toutes les affirmations de la série et décidez de nouveau. Saisissez ensuite les affirmations examinées, les chiffres, la raison et le jour de la nouvelle décision, ou supprimez l’arbitrage. make fix ne le fait jamais.',
    message: facts => `les affirmations examinées ne sont pas celles d’aujourd’hui : ${changes(facts)}`,
    expected: ({ claims }) => weighedAgain(claims),
  },
  'desk/ruling-off-series': {
    meaning:
      'Aucune des affirmations que cite un arbitrage ne porte sur sa série, ou personne n’affirme rien sur cette série : une cellule qui dit ce qui est compté est fausse, ou les affirmations ont été déplacées.',
    remedy: 'Corrigez event_id, group_id, outcome, counting ou as_of, ou citez les affirmations de la série.',
    message: ({ series, claimed, listed }) => {
      const off = claimed
        ? `aucune affirmation citée ne porte sur ${series}`
        : `personne n’affirme rien sur ${series}`
      return listed === null ? off : `${off} ; les affirmations citées portent sur ${listed}`
    },
    expected: ({ claimed, listed }) => {
      const other = `un arbitrage sur ${listed ?? 'une série de ses affirmations'}`
      return claimed ? `${other}, ou les affirmations de cette série` : other
    },
  },
  'desk/ruling-claim-elsewhere': {
    meaning:
      'Un arbitrage cite une affirmation qui porte sur une autre série. Elle a été déplacée depuis la décision, ou n’y a jamais eu sa place.',
    remedy:
      'Retirez l’identifiant de la liste. Si l’affirmation a été déplacée depuis, décidez de nouveau sans elle et changez la date de l’arbitrage.',
    message: ({ series, other }) =>
      `cette affirmation porte sur ${other} et non sur ${series} : elle a été déplacée depuis l’arbitrage, ou n’y a jamais eu sa place`,
    expected: ({ claims }) => weighedAgain(claims),
  },
  'desk/ruling-claim-twice': {
    meaning: 'Un arbitrage cite deux fois la même affirmation. Une autre était peut-être visée.',
    remedy: 'Supprimez l’identifiant, ou saisissez celui de l’autre affirmation.',
    message: () => 'cette affirmation est déjà citée',
    expected: () => 'chaque identifiant une seule fois',
  },
  'desk/ruling-twice': {
    meaning: 'Deux arbitrages portent sur la même série : on ne sait pas lequel vaut.',
    remedy:
      'Gardez une seule ligne du tableau et modifiez-la quand la rédaction décide de nouveau ; git garde ce qu’elle avait décidé auparavant.',
    message: ({ series, first }) =>
      `l’arbitrage ${first.id} (${first.file}:${first.line}) porte déjà sur ${series}`,
    expected: () => 'un seul arbitrage par série',
  },
  'desk/ruling-reversed': {
    meaning:
      'Les chiffres d’un arbitrage ne sont pas dans l’ordre : low ne dépasse pas best, et best ne dépasse pas high.',
    remedy: 'Corrigez le chiffre qui est faux.',
    message: ({ low, best, high }) => {
      const given = Object.entries({ low, best, high }).filter(([, figure]) => figure !== null)
      return `les chiffres ne sont pas dans l’ordre : ${given.map(([name, figure]) => `${name} ${figure}`).join(', ')}`
    },
    expected: () => 'low inférieur ou égal à best, et best inférieur ou égal à high',
  },
  'desk/ruling-without-figure': {
    meaning: 'Un arbitrage ne donne ni low, ni best, ni high : il ne décide rien.',
    remedy: 'Saisissez ce que la rédaction a décidé, ou supprimez cette ligne du tableau.',
    message: () => 'l’arbitrage ne donne ni low, ni best, ni high',
    expected: () => 'au moins un des trois, ou la suppression de cette ligne du tableau',
  },
  'desk/ruling-before-claim': {
    meaning:
      'Un arbitrage est daté d’avant la saisie d’une affirmation qu’il cite. Nul ne peut avoir examiné ce qui n’y était pas.',
    remedy: 'Datez l’arbitrage du jour où toutes les affirmations ont été examinées.',
    message: ({ claim, recorded }) =>
      `l’arbitrage est daté d’avant la saisie de l’affirmation ${claim} (${recorded})`,
    expected: ({ recorded }) => `${recorded} ou plus tard`,
  },
  'desk/ruling-number-unprinted': {
    meaning:
      'Aucune affirmation examinée ne donne le chiffre que retient un arbitrage : ce nombre est celui de la rédaction. Elle peut en décider ainsi, et le lecteur doit le savoir.',
    remedy: 'Rien n’est à faire si c’est voulu ; la raison devrait dire comment ce nombre a été trouvé.',
    message: () => 'aucune affirmation examinée ne donne ce nombre : il est de la rédaction',
    expected: () => null,
  },
}

/** Of so many claims each is told; the cell to type holds them all. */
const MOST_TOLD = 5

function changes({ unheard, gone, deprecated }: Facts['desk/stale-ruling']): string {
  const all = [
    ...unheard.map(({ id, wording, speaker }) => `${id} est nouvelle (« ${wording} », ${speaker.fr})`),
    ...gone.map(id => `${id} n’existe plus`),
    ...deprecated.map(id => `${id} a été écartée`),
  ]
  const rest = all.length - MOST_TOLD
  return [...all.slice(0, MOST_TOLD), ...(rest > 0 ? [`et ${rest} de plus`] : [])].join(', ')
}

function weighedAgain(claims: string): string {
  if (claims === '')
    return 'la suppression de cet arbitrage : il ne reste aucune affirmation sur laquelle il reposerait'
  return `${claims} dans claims et un nouveau jour dans ruled_on, une fois ces affirmations réexaminées par une personne`
}
