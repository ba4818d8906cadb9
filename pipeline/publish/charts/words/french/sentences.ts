import type { ChartSentences, MethodsShown, Shown } from '../sentences.ts'
import { days } from './days.ts'
import { figures } from './figures.ts'
import { count, key } from './names.ts'

const BAND = `${key.band} (${key.bandIsNot})`
const BARS = `du plus petit au plus grand nombre que donne la méthode (${key.bandIsNot})`
const LOW_AND_HIGH = `Minimum et maximum : ${BAND}.`

export const sentences: ChartSentences = {
  claims: {
    title: shown => ({
      text: `${shown.name} : toutes les affirmations sur le bilan`,
      subtitle: [
        `${capital(when(shown))}. ${count(shown.claims, 'claim')} de ${count(shown.speakers, 'speaker')}, dans les mots qui ont été imprimés.`,
        'Chacune compte jusqu’au jour indiqué. Les morts dont personne n’a fait état ne sont dans aucun de ces chiffres.',
        `Zone teintée : ${BAND}.`,
      ],
    }),
    begin: shown =>
      `Diagramme à points de ${count(shown.claims, 'claim')} de ${count(shown.speakers, 'speaker')} sur « ${shown.name} », ${when(shown)}, avec les estimations qui en sont tirées.`,
    end: () => LOW_AND_HIGH,
  },
  toll: {
    title: shown => ({
      text: `${shown.name} : le bilan jour après jour`,
      subtitle: [
        `${capital(when(shown))} : la barre grise sur chaque axe. Un chiffre compte jusqu’à la fin de son jour.`,
        `Zone teintée : ${BAND}.`,
        `Rien n’est interpolé. Les affirmations mises de côté sont dans le graphique de toutes les affirmations.`,
        ...(shown.hasCuts ? ['Les temps sans nouvelles sont retirés des axes, aux signes //.'] : []),
      ],
    }),
    begin: shown =>
      `Diagramme en escalier des chiffres de « ${shown.name} », ${when(shown)}, d’après ${count(shown.claims, 'claim')}, en ${count(shown.panels, 'panel')}.`,
    end: () => LOW_AND_HIGH,
  },
  known: {
    title: shown => ({
      text: `${shown.name} : comment le bilan a été connu`,
      subtitle: [
        `${capital(when(shown))}. Une colonne pour ${shown.days === 1 ? 'le seul jour' : `chacun des ${count(shown.days, 'day')}`} où des affirmations sont devenues publiques,`,
        'quel que soit le temps écoulé (+) : ce que l’on savait à la fin de ce jour. Rien n’est interpolé.',
        `Zone teintée : ${BAND}. Les nombres marquent un changement.`,
        ...(shown.hasUndated
          ? [
              'Les pages non datées sont placées au jour où nous les avons trouvées. Leurs affirmations étaient peut-être publiques bien avant.',
            ]
          : []),
        [
          'Les affirmations mises de côté sont dans le graphique de toutes les affirmations.',
          ...withoutNumber(shown.leftOut),
        ].join(' '),
      ],
    }),
    begin: shown =>
      `Diagramme en escalier : comment ${shown.figures < 2 ? `${count(shown.figures, 'figure')} de « ${shown.name} », ${when(shown)}, a été connu` : `${count(shown.figures, 'figure')} de « ${shown.name} », ${when(shown)}, ont été connus`} en ${count(shown.days, 'day')}, d’après ${count(shown.claims, 'claim')}.`,
    end: ({ leftOut }) => [LOW_AND_HIGH, ...withoutNumber(leftOut)].join(' '),
  },
  methods: {
    title: shown => ({
      text: `${shown.name} : toutes les méthodes côte à côte`,
      subtitle: [
        `${capital(when(shown))}. ${count(shown.figures, 'figure')} selon ${count(shown.methods, 'method')}, à partir des mêmes affirmations.`,
        `Barres : ${BARS}.`,
        'Les noms en -like suivent ce que des organisations disent de leur travail ; ce ne sont pas leurs chiffres.',
        ...(shown.rulings > 0
          ? ['Les arbitrages de la rédaction se tiennent à côté des méthodes, jamais à leur place.']
          : []),
        ['Chaque chiffre a sa propre échelle, à partir de 0.', ...withoutMethod(shown)].join(' '),
      ],
    }),
    begin: shown =>
      `Barres et points de ${count(shown.figures, 'figure')} de « ${shown.name} », ${when(shown)}, selon ${count(shown.methods, 'method')}.`,
    end: shown => [`Les barres vont ${BARS}.`, ...withoutMethod(shown)].join(' '),
  },
  figure: (group, outcome, by, text, claims) =>
    `${group}, ${outcome}${by === null ? '' : ` ${by}`} : ${text} (${count(claims, 'claim')}).`,
  claim: (speaker, day, figure, outcome, setAside) =>
    `${speaker}, ${outcome} ${days.upTo(day)} : ${figure ?? figures.noneGiven}${setAside ? ' (mise de côté)' : ''}`,
  moment: (day, text, outcome) => `${outcome} ${days.upTo(day)} : ${text}`,
  knownOn: (at, day, text, outcome) =>
    `connu ${isDay(at.printed) ? 'le' : 'en'} ${day}, ${outcome} : ${text}`,
  counted: counting => ({ cumulative: '', within: ' (par période)', stock: ' (un jour donné)' })[counting],
  first: (day, text) => `d’abord, ${day} : ${text}`,
  since: (at, day, text) => `depuis ${isDay(at.printed) ? 'le ' : ''}${day} : ${text}`,
}

/** An undated page stands at the day on which it was found. */
function isDay(printed: string | null): boolean {
  return printed === null || printed.length === 10
}

function when({ start, end }: Shown): string {
  return days.span(start, end)
}

function withoutNumber(leftOut: number): readonly string[] {
  return leftOut === 0 ? [] : [`Non montré : ${count(leftOut, 'figure')} sans nombre à aucune date.`]
}

function withoutMethod({ leftOut }: MethodsShown): readonly string[] {
  return leftOut === 0 ? [] : [`Non montré : ${count(leftOut, 'figure')} sans nombre dans aucune méthode.`]
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
