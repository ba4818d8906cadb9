import type { Bearing } from '../../bearing.ts'
import type { Bounds } from '../../journey/assessment.ts'
import type { Counted, ExplainedFigure, Side } from '../../journey/explanation.ts'
import type { ExplanationWords } from '../explanation-words.ts'
import {
  grades,
  kinds,
  labels,
  missing,
  roles,
  sections,
  stakes,
  statuses,
  verdicts,
} from './explanation-names.ts'
import { OUTCOME_WORDS } from './outcomes.ts'
import { counted, grouped } from './words.ts'

export const explanation: ExplanationWords = {
  sections,
  labels,
  ends: { low: 'minimum', best: 'meilleur', high: 'maximum' },
  outcomes: OUTCOME_WORDS,
  roles,
  verdicts,
  statuses,
  grades,
  missing,
  stakes,
  kinds,
  title: (event, days, group, outcome) => `${event}, ${days} : ${group}, personnes ${OUTCOME_WORDS[outcome]}`,
  days: (from, to) => (from === to ? from : `du ${from} au ${to}`),
  asKnownOn: day =>
    `Tel qu’on le connaissait le ${day} : seul est pesé ce qui était public à la fin de ce jour.`,
  notYetPublic: (day, claimId, first) =>
    `Aucune affirmation sur ce décompte n’était publique le ${day} : il n’y avait pas encore de chiffre. La première, ${claimId}, l’a été le ${first}.`,
  chapter: (counted, method, isDefault) =>
    `${capital(time(counted))}, selon la méthode ${method}${isDefault ? ' (par défaut)' : ''}`,
  counted: counted => {
    const since = counted.counting === 'cumulative' ? ` depuis le ${counted.from}` : ''
    return `On compte les personnes ${OUTCOME_WORDS[counted.outcome]} parmi « ${counted.group.fr} », événement « ${counted.event.fr} »${since}, ${time(counted)}.`
  },
  count: ({ event, group, outcome, counting, from, asOf }) =>
    `${group.fr}, personnes ${OUTCOME_WORDS[outcome]}, ${event.fr}${
      counting === 'within'
        ? ` (seulement du ${from} au ${asOf})`
        : counting === 'stock'
          ? ` (à ce moment : ${asOf})`
          : ''
    }`,
  number: grouped,
  bounds,
  gaps: runs => `tous les nombres intermédiaires ne sont pas possibles : ${runs.map(bounds).join(' ou ')}`,
  read: figure => {
    if (!figure) return 'aucun nombre n’est donné'
    const { low, mode, high } = figure
    const centred = mode !== null && high !== null && low > 0 && low < high
    const shown = bounds(figure)
    return centred ? `${shown}, autour de ${grouped(mode)}` : shown
  },
  noEnd: (end, open) => {
    if (end === 'best') return 'aucun'
    if (!open) return 'aucun : la méthode n’en donne pas, ou personne n’en énonce'
    return end === 'low'
      ? 'aucun : aucune affirmation qui tienne ne donne de borne inférieure'
      : 'aucun : les affirmations qui tiennent ne disent pas combien il y en a eu de plus'
  },
  notTheirs:
    'Ce n’est pas un chiffre de l’organisation dont la méthode tire son nom : certaines règles sont nos hypothèses (METHODOLOGY).',
  floor: 'un plancher : seules des bornes inférieures le fondent',
  verdict,
  grade: (grade, bearing) =>
    grade === 'none' || grade === 'disputed' ? grades[grade] : `${grades[grade]} : ${borne(bearing)}`,
  speaker: (name, kind, stake) => `${name} (${kinds[kind]}${stakes[stake]})`,
  cited: ({ wording, counted, figure, claimId }, speaker) =>
    `« ${wording} » au ${counted.asOf}, lu comme ${explanation.read(figure)} : ${speaker} (${claimId})`,
  printed: (wording, language) => `« ${wording} » (${language})`,
  upTo: ({ counting, from, asOf }, said) =>
    `${counting === 'within' ? `du ${from} au` : 'jusqu’au'} ${asOf}${said ? '' : ' (la source ne le dit pas)'}`,
  source: (publisher, title, url) => `${publisher}${title ? ` : ${title}` : ''}${url ? ` <${url}>` : ''}`,
  withoutSay: ids =>
    `Sans poids dans le meilleur chiffre, faute de donner un nombre entre deux bornes : ${ids.join(', ')}.`,
  status: status => `Son statut : ${statuses[status]}.`,
  usedAs: used => `Utilisée comme « ${bounds(used)} ».`,
  beside: ids => `Voir ${ids.join(', ')}.`,
  pair: ({ kind, earlier, later }) => {
    const because =
      kind === 'part_above_whole'
        ? 'une partie n’est jamais plus grande que son tout'
        : earlier.day === later.day
          ? 'les deux comptent jusqu’au même jour'
          : 'un bilan ne baisse jamais'
    return `${capital(side(earlier, 'au moins'))} est incompatible avec ${side(later, 'au plus')}, car ${because}.`
  },
  others: count =>
    count === 1
      ? 'Il en va de même d’une autre paire (conflicts.csv).'
      : `${grouped(count)} autres paires se contredisent pour les mêmes raisons (conflicts.csv).`,
  tie: ({ isTie }, { runs }) =>
    !isTie
      ? null
      : runs.length > 1
        ? `Aucune autre voix ne les départage : tous restent possibles, ${runs.map(bounds).join(' ou ')}.`
        : 'Aucune autre voix ne les départage : les deux restent possibles.',
  relative: ({ relation, counted, bounds: found, claims, end }) => {
    const value = end === 'low' || relation === 'beside' ? `au moins ${grouped(found.low)}` : atMost(found)
    const what = { part: 'une partie', whole: 'un tout qui le contient', beside: 'une partie voisine' }[
      relation
    ]
    return `${what}, ${explanation.count(counted)} : ${value} (${claims.join(', ')})`
  },
  relatives: (end, parts) =>
    end === 'low'
      ? 'Le minimum découle de parties : un tout vaut au moins la somme de ses parties qui ne se recoupent pas.'
      : parts
        ? 'Le maximum découle d’un tout et des parties voisines : il ne reste pas plus que cela.'
        : 'Le maximum découle d’un tout : une partie n’est jamais plus grande que son tout.',
  nothingNew: 'aucune sur ce décompte',
  ruling: ({ low, best, high, reason, ruled_by, ruled_on, claims, ruling_id }) => {
    const shown = (value: number | null) => (value === null ? 'non fixé' : grouped(value))
    return [
      `Le ${ruled_on}, la rédaction (${ruled_by}) a tranché : minimum ${shown(low)}, meilleur ${shown(best)}, maximum ${shown(high)} (${ruling_id}).`,
      `Son motif : ${reason}`,
      `Elle a examiné ${claims.split(' ').join(', ')}. Cet arbitrage se tient à côté des chiffres des méthodes, jamais à leur place.`,
    ]
  },
  list: items => items.join(' ; '),
  labelled: (label, text) => `${label} : ${text}`,
}

function time({ counting, from, asOf }: Counted): string {
  if (counting === 'within') return from === asOf ? `le ${asOf} seulement` : `du ${from} au ${asOf} seulement`
  return counting === 'stock' ? `au moment du ${asOf}` : `jusqu’au ${asOf}`
}

function bounds({ low, high }: Bounds): string {
  if (high === null) return `au moins ${grouped(low)}`
  if (low === 0 && high > 0) return `au plus ${grouped(high)}`
  return low === high ? grouped(low) : `de ${grouped(low)} à ${grouped(high)}`
}

function atMost({ low, high }: Bounds): string {
  return high === null ? `au moins ${grouped(low)}` : `au plus ${grouped(high)}`
}

function side({ claims, day, bound, exact }: Side, open: string): string {
  const together = claims.length > 1 ? `${claims.join(' et ')} ensemble` : claims.join()
  return `${exact ? 'exactement' : open} ${grouped(bound)} au ${day} (${together})`
}

function borne({ voices, kinds, disinterested }: Bearing): string {
  const wanted =
    'solide demande trois voix de deux sortes, dont deux sans intérêt en jeu ; moyenne, deux voix dont une sans intérêt en jeu'
  if (voices === 0) return `aucune voix ne donne ce nombre parmi peu d’autres (${wanted})`
  if (voices === 1)
    return `une seule voix indépendante donne ce nombre parmi peu d’autres, ${disinterested === 1 ? 'sans intérêt en jeu' : 'et elle a un intérêt en jeu'} (${wanted})`
  const named = `${counted(voices, 'voix indépendante donne', 'voix indépendantes donnent')} ce nombre parmi peu d’autres`
  return `${named}, de ${counted(kinds, 'sorte', 'sortes')}, dont ${grouped(disinterested)} sans intérêt en jeu (${wanted})`
}

function verdict({ figure, voices, claimsUsed, support, reported }: ExplainedFigure): string {
  const who = `${counted(voices, 'voix indépendante', 'voix indépendantes')} en ${counted(claimsUsed, 'affirmation', 'affirmations')}`
  const printed = reported
    ? reported.min === reported.max
      ? `. Le seul nombre, tel qu’il est lu, est ${grouped(reported.min)}`
      : `. Les nombres, tels qu’ils sont lus, vont de ${grouped(reported.min)} à ${grouped(reported.max)}`
    : ''
  const share =
    support === null ? '' : ` ; l’histoire la mieux étayée en satisfait ${Math.round(support * 100)} %`
  switch (figure.verdict) {
    case 'consistent':
      return `${verdicts.consistent} : ${who} peuvent dire vrai en même temps${printed}.`
    case 'contested':
      return `${verdicts.contested} : ${who} ne peuvent pas toutes dire vrai${share}${printed}.`
    case 'single':
      return `${verdicts.single}, en ${counted(claimsUsed, 'affirmation', 'affirmations')}${printed}.`
    case 'none':
      return `${verdicts.none} : aucune affirmation sur ce décompte même n’est utilisée.`
  }
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
