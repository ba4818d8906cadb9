import type { Bounds } from '../../journey/assessment.ts'
import type { End, EndChange, SensitivityWords } from '../sensitivity-words.ts'
import { counted, grouped } from './words.ts'

const ENDS: Readonly<Record<End, string>> = {
  low: 'le minimum',
  best: 'le meilleur chiffre',
  high: 'le maximum',
}

/** What an end is called that nobody states. */
const NOBODY_STATES: Readonly<Record<End, string>> = {
  low: 'inconnu',
  best: 'absent',
  high: 'sans limite',
}

export const sensitivity: SensitivityWords = {
  under: assumptions => {
    const widths = assumptions.flatMap(one =>
      one === 'halo' || one === 'partiality' ? [] : [`±${one.slice('about_'.length)} %`],
    )
    if (widths.length > 0) return `si « environ » est lu à ${widths.join(' ou à ')}`
    return assumptions.includes('halo')
      ? 'si les nombres ronds sans précision sont lus à ±5 %'
      : 'si l’on tient compte de la partialité des belligérants'
  },
  without: (claimId, speaker) => `sans ${speaker === null ? claimId : `${claimId} (${speaker})`}`,
  would: (under, effects) => `${under}, ${effects.join(' et ')}`,
  noFigureLeft: 'il ne resterait aucun chiffre',
  verdicts: {
    consistent: 'les voix concorderaient',
    contested: 'les voix se contrediraient',
    single: 'il ne resterait qu’une seule voix',
    none: 'il ne resterait aucune voix',
  },
  apart: runs => `les voix se contrediraient : ${runs.map(run).join(', ou ')}`,
  ends: ([first, ...others]) =>
    [
      ...(first
        ? [
            `${first.ends.map(end => ENDS[end]).join(' et ')} ${first.ends.length > 1 ? 'seraient' : 'serait'} ${instead(first)}`,
          ]
        : []),
      ...others.map(one => `${one.ends.map(end => ENDS[end]).join(' et ')} ${instead(one)}`),
    ].join(', '),
  singleVoice: (claimId, speaker) => `repose sur une seule voix, ${voice(claimId, speaker)}`,
  noVoice: 'aucune voix ne parle de ce décompte même : le chiffre découle de ses parties ou de son tout',
  standsThroughout: 'tient sous toutes les hypothèses essayées, et sans une voix, quelle qu’elle soit',
  noAssumption: 'aucune autre lecture des mots n’y change rien',
  noSingleVoice: 'retirer une seule voix, quelle qu’elle soit, n’y change rien',
  notCovered: 'cette méthode ne le compte pas : rien ne dépend d’une hypothèse',
  noFigure: (reason, throughout) =>
    `${throughout ? 'aucun chiffre, sous aucune hypothèse essayée' : 'il n’y a pas de chiffre'} : ${
      {
        no_figure: 'les sources ne donnent pas de nombre',
        all_set_aside: 'toutes les affirmations sont mises de côté',
        no_lower_bound: 'personne ne donne de borne inférieure',
        no_support: 'les affirmations contredisent d’autres mieux étayées',
        not_covered: 'cette méthode ne le compte pas',
        method_gives_none: 'cette méthode n’en donne pas',
        not_verified: 'trop peu de types indépendants de locuteurs confirment un nombre',
        none: 'aucune borne n’est connue',
      }[reason ?? 'none']
    }`,
  together: statements => statements.join(' ; '),
  more: count => `${counted(count, 'autre changement', 'autres changements')} dans sensitivity.csv`,
}

function voice(claimId: string, speaker: string | null): string {
  return speaker === null ? claimId : `${speaker} (${claimId})`
}

function instead({ ends, before, after }: EndChange): string {
  const shown = (count: number | null) => (count === null ? nobodyStates(ends) : grouped(count))
  return `${shown(after)} au lieu de ${shown(before)}`
}

function nobodyStates(ends: readonly End[]): string {
  return ends.length > 1 ? 'inconnus' : NOBODY_STATES[ends[0] ?? 'best']
}

function run({ low, high }: Bounds): string {
  if (high === null) return `au moins ${grouped(low)}`
  if (low === 0 && high > 0) return `au plus ${grouped(high)}`
  return low === high ? grouped(low) : `de ${grouped(low)} à ${grouped(high)}`
}
