import { isFigure, type Verdicted } from '../../hangs-on.ts'
import type { PageWords } from '../page-words.ts'
import { longDate, span } from './dates.ts'
import { explanation } from './explanation.ts'
import { verdicts } from './explanation-names.ts'
import { counted, grouped } from './words.ts'

export const page: PageWords = {
  skip: 'Aller aux chiffres',
  contents: 'Sur cette page',
  caution: [
    'Ces chiffres sont ce qui reste de ce qui a été imprimé sur les morts et les blessés. Ils ne sont pas un décompte des morts : beaucoup de morts ne sont jamais imprimées, et les belligérants publient des chiffres à leurs propres fins.',
    'Le minimum et le maximum découlent des mots ; ils ne forment pas un intervalle de confiance. Là où rien n’est indiqué, personne ne l’a dit : cela ne veut jamais dire zéro.',
  ],
  fresh: {
    version: version => `Version ${version}`,
    lastSource: day => `dernière source : ${page.day(day)}`,
    lastChange: day => `dernière modification : ${page.day(day)}`,
  },
  otherLanguage: 'English',
  languages: 'Langue',
  events: 'Ce que l’on sait',
  kinds: {
    battle: 'Bataille',
    air_strike: 'Frappe aérienne',
    shelling: 'Bombardement d’artillerie',
    bombing: 'Attentat à la bombe',
    massacre: 'Massacre',
    siege: 'Siège',
    other: 'Événement',
  },
  day: longDate,
  span,
  outcome: outcome => `Personnes ${explanation.outcomes[outcome]}`,
  partOf: 'Fait partie de',
  includes: 'Comprend',
  noClaims:
    'Aucune affirmation sur ses victimes n’est relevée ici ; cela ne veut jamais dire qu’il n’y en a pas eu.',
  figures: count => counted(count, 'chiffre', 'chiffres'),
  figure: {
    until: ({ counting, from, asOf }) =>
      counting === 'within'
        ? from === asOf
          ? `le ${page.day(asOf)} seulement`
          : `${page.span(from ?? asOf, asOf)} seulement`
        : counting === 'stock'
          ? `le ${page.day(asOf)}`
          : `jusqu’au ${page.day(asOf)}`,
    notStated: 'non indiqué',
    noFigure: 'aucun chiffre',
    runs: ({ runs }) => runs.map(explanation.bounds).join(' ou '),
    verdict: ({ figure, voices }) => {
      const { verdict } = figure
      if (verdict === 'none' && isFigure(figure)) return 'aucune affirmation sur ce décompte même'
      const isCounted = verdict === 'consistent' || verdict === 'contested'
      return isCounted ? `${verdicts[verdict]}, ${voices} voix` : verdicts[verdict]
    },
    floor: 'plancher',
    ruled: ruling => `arbitrage de la rédaction : ${stated(ruling)}`,
    elsewhere: ({ relatives }) => {
      const low = relatives.some(({ end }) => end === 'low')
      const high = relatives.some(({ end }) => end === 'high')
      if (low && high) return 'minimum et maximum tirés d’affirmations sur d’autres décomptes'
      return low
        ? 'minimum tiré des affirmations sur des parties, additionnées ou non'
        : high
          ? 'maximum tiré d’affirmations sur un tout'
          : null
    },
    hint: 'Ouvrez un chiffre pour voir les mots qui le fondent.',
    link: 'Lien vers ce chiffre',
    citation: 'Pour le citer',
    cite: (one, dataset, version) => {
      const { counted, figure, method, ruling } = one
      const what = `${counted.event.fr} : ${counted.group.fr}, personnes ${explanation.outcomes[counted.outcome]}, ${page.figure.until(counted)}`
      const remarks = [
        verdicts[figure.verdict],
        page.figure.elsewhere(one),
        ruling && page.figure.ruled(ruling),
        `méthode ${method}`,
      ]
      return `${dataset}, version ${version}. ${what} : ${stated(figure)} (${remarks.filter(Boolean).join(' ; ')}).`
    },
    printed: 'Tel qu’imprimé',
    reads: 'Lu comme',
    said: ({ reportedOn, publicSince, counted, cutOffSaid }) => {
      const when = reportedOn
        ? `dit ${span(reportedOn, reportedOn)}`
        : `public au plus tard ${span(publicSince, publicSince)}`
      const until = `décompte ${page.figure.until(counted)}`
      return `${when} ; ${cutOffSaid ? until : `${until}, autant qu’on puisse en juger`}`
    },
    passedOn: 'Repris de',
    did: 'Ce qu’elle a fait',
    typedIn: 'Saisie dans',
    aboutPart: 'Porte sur',
    place: 'Seulement à',
    remark: 'Remarque',
  },
  charts: {
    title: 'Graphiques',
    names: {
      claims: 'Toutes les affirmations sur le bilan',
      toll: 'Le bilan jour après jour',
      known: 'Comment le bilan a été connu',
      methods: 'Toutes les méthodes côte à côte',
    },
    table: 'Les mêmes données en tableau',
    saveAs: 'Enregistrer :',
    scroll: 'Plus large que l’écran ? Faites défiler le graphique.',
  },
  filter: {
    title: 'Trouver un chiffre',
    text: 'Mots, locuteur ou source',
    event: 'Événement',
    outcome: 'Ce qui est arrivé',
    verdict: 'Verdict',
    any: 'tous',
    clear: 'Tout montrer',
    open: 'Ouvrir les chiffres montrés',
    close: 'Tout fermer',
    count: 'Chiffres montrés : {shown} sur {all}',
  },
  reading: {
    title: 'Comment lire les chiffres',
    items: [
      {
        term: 'Minimum, meilleur, maximum',
        text: 'Le plus petit et le plus grand nombre que permettent les affirmations les mieux étayées, et entre les deux un nombre que quelqu’un soutient, en gras. Le meilleur chiffre n’est jamais une moyenne. Là où l’on ne connaît que des bornes inférieures, c’est le plancher, en caractères ordinaires : la somme d’affirmations sur des parties peut être un nombre que personne n’a imprimé.',
      },
      {
        term: 'Non indiqué',
        text: 'Personne n’a donné cette borne. « Au moins 40 » n’a pas de borne supérieure : le maximum n’est donc pas indiqué, ce qui ne veut pas dire 40.',
      },
      {
        term: 'Concordant',
        text: 'Toutes les voix indépendantes peuvent dire vrai en même temps.',
      },
      {
        term: 'Contesté',
        text: 'Elles ne le peuvent pas. Le chiffre suit autant de voix qu’il peut y en avoir de vraies à la fois, et chacune a ici un vote ; à égalité, toutes les possibilités sont données. Celles qui contredisent restent visibles.',
      },
      {
        term: 'Une seule voix',
        text: 'Une voix parle seule, quel que soit le nombre de journaux qui l’ont reprise.',
      },
      {
        term: 'Voix',
        text: 'Les affirmations qui remontent à un même récit comptent pour une voix et n’ont qu’un vote.',
      },
      {
        term: 'Groupes',
        text: 'Certains groupes font partie d’autres (la police des forces de sécurité, l’hôpital de la bataille). N’additionnez jamais les chiffres sans y regarder.',
      },
    ],
  },
  downloads: {
    title: 'Téléchargements',
    intro:
      'Les mêmes lignes dans chaque format. Pour un tableur, prenez bilan.xlsx ; les fichiers CSV sont destinés aux programmes, car un tableur peut abîmer les accents et les dates en les ouvrant.',
    check: 'SHA256SUMS énumère tous les fichiers, cette page comprise ; sha256sum -c SHA256SUMS les vérifie.',
    size: (bytes, rows) =>
      rows === null ? sized(bytes) : `${sized(bytes)}, ${counted(rows, 'ligne', 'lignes')}`,
  },
  cite: {
    title: 'Citer et réutiliser',
    whole:
      'Donnez chaque chiffre avec sa date, sa méthode et son verdict : sans eux, un nombre en dit plus que personne n’en sait.',
    licence:
      'Les données peuvent être partagées et adaptées avec mention de la source et sous la même licence. Les documents cités en quelques mots appartiennent à leurs éditeurs.',
  },
  madeFrom: 'Cette page ne demande rien au réseau, ne dépose aucun cookie et ne compte personne.',
}

/** All that a figure, or a ruling, says. Only with its gaps is a figure whole. */
function stated(figure: Stated): string {
  const { low, best, high, runs = [], bestKind } = figure
  if (low === null && best === null && high === null) return page.figure.noFigure
  const shown = (value: number | null) => (value === null ? page.figure.notStated : grouped(value))
  const gaps = runs.length > 0 ? `, soit ${runs.map(explanation.bounds).join(' ou ')}` : ''
  if (low !== null && high === null && (bestKind === 'floor' || (bestKind === undefined && best === low)))
    return `au moins ${grouped(low)}, aucune borne supérieure énoncée${gaps}`
  const floor = bestKind === 'floor' ? ' (simple plancher)' : ''
  return `minimum ${shown(low)}, meilleur ${shown(best)}${floor}, maximum ${shown(high)}${gaps}`
}

type Stated = Pick<Verdicted, 'low' | 'best' | 'high'> & Partial<Pick<Verdicted, 'runs' | 'bestKind'>>

/** How large a file is, in decimal units. */
function sized(bytes: number): string {
  if (bytes < 1_000) return `${bytes} o`
  return bytes < 1_000_000
    ? `${Math.round(bytes / 1_000)} ko`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} Mo`
}
