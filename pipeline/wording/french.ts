import type { Language } from './language.ts'

/** How French-language reports word their figures, in France, Belgium and Switzerland. */
export const french: Language = {
  elisions: { "d'": 'de', "l'": 'le', "qu'": 'que', "jusqu'": 'jusque', "n'": 'ne', "s'": 'se', "c'": 'ce' },
  numerals: {
    thousands: '.',
    decimal: ',',
    units: [
      [0, 'zéro'],
      [1, 'un | une'],
      [2, 'deux'],
      [3, 'trois'],
      [4, 'quatre'],
      [5, 'cinq'],
      [6, 'six'],
      [7, 'sept'],
      [8, 'huit'],
      [9, 'neuf'],
      [10, 'dix'],
      [11, 'onze'],
      [12, 'douze'],
      [13, 'treize'],
      [14, 'quatorze'],
      [15, 'quinze'],
      [16, 'seize'],
      [17, 'dix-sept'],
      [18, 'dix-huit'],
      [19, 'dix-neuf'],
    ],
    tens: [
      [{ value: 20, reach: 9, joint: 'et' }, 'vingt'],
      [{ value: 30, reach: 9, joint: 'et' }, 'trente'],
      [{ value: 40, reach: 9, joint: 'et' }, 'quarante'],
      [{ value: 50, reach: 9, joint: 'et' }, 'cinquante'],
      [{ value: 60, reach: 19, joint: 'et' }, 'soixante'],
      [{ value: 70, reach: 9, joint: 'et' }, 'septante'],
      [{ value: 80, reach: 19, joint: null }, 'quatre-vingt | quatre-vingts'],
      [{ value: 80, reach: 9, joint: 'et' }, 'huitante | octante'],
      [{ value: 90, reach: 9, joint: 'et' }, 'nonante'],
    ],
    hundreds: [[{ value: 100, alone: true }, 'cent | cents']],
    thousandsAndMore: [
      [{ value: 1e3, alone: true }, 'mille'],
      [{ value: 1e6, alone: false }, 'million | millions'],
      [{ value: 1e9, alone: false }, 'milliard | milliards'],
      [{ value: 1e12, alone: false }, 'billion | billions'],
    ],
    and: '',
    articles: [[0.5, 'un demi | une demi']],
    oneOrArticle: 'un | une',
    oneAsArticle: '',
  },

  sizes: [
    [8, 'huitaine'],
    [10, 'dizaine'],
    [12, 'douzaine'],
    [15, 'quinzaine'],
    [20, 'vingtaine'],
    [30, 'trentaine'],
    [40, 'quarantaine'],
    [50, 'cinquantaine'],
    [60, 'soixantaine'],
    [100, 'centaine'],
    [1e3, 'millier'],
  ],
  // "Des dizaines" is where English has "dozens", but it says no more than twice ten.
  pluralSizes: [
    [10, 'dizaines'],
    [12, 'douzaines'],
    [15, 'quinzaines'],
    [20, 'vingtaines'],
    [30, 'trentaines'],
    [40, 'quarantaines'],
    [50, 'cinquantaines'],
    [60, 'soixantaines'],
    [100, 'centaines'],
    [1e3, 'milliers'],
    [1e4, 'dizaines de milliers'],
    [1e5, 'centaines de milliers'],
    [1e6, 'millions'],
  ],
  vague: [
    ['couple', 'un couple de'],
    ['few', 'quelques | une poignée | une poignée de'],
    ['several', 'plusieurs | de nombreux | de nombreuses | nombreux | nombreuses | beaucoup de'],
  ],
  pluralArticles: 'des',

  hedgesBefore: [
    ['exact', 'exactement | précisément'],
    [
      'about',
      `environ | quelque | à peu près | autour de | dans les | approximativement | aux alentours de |
      de l'ordre de`,
    ],
    ['at-least', 'au moins | au minimum | pas moins de | un minimum de'],
    ['more-than', 'plus de | un peu plus de | bien plus de'],
    ['nearly', 'près de | presque'],
    ['at-most', "jusqu'à | au plus | tout au plus | au maximum | pas plus de | un maximum de"],
    ['fewer-than', 'moins de'],
  ],
  hedgesAfter: [
    ['exact', 'exactement'],
    ['about', 'environ | à peu près | approximativement'],
    ['at-least', 'ou plus | et plus | ou davantage | et davantage | au moins | au minimum | minimum'],
    ['nearly', 'ou presque'],
    ['at-most', 'au plus | tout au plus | au maximum | ou moins | maximum'],
  ],
  uncertain: `
    peut-être | probablement | sans doute | vraisemblablement | possiblement | éventuellement | sinon |
    estimé | estimés | estimée | estimées | estimation | présumé | présumés | présumée | présumées |
    supposé | supposés | voire | par jour | par semaine | par mois | et son | et sa | et ses | et leur | et leurs`,
  rising: `
    provisoire | provisoires | pourrait s'alourdir | risque de s'alourdir | appelé à s'alourdir |
    devrait s'alourdir | susceptible de s'alourdir | va s'alourdir | pourrait augmenter |
    pourrait encore augmenter | pourrait encore s'alourdir | risque encore de s'alourdir`,

  between: [
    ['et', 'entre'],
    ['à', 'de'],
  ],
  to: 'à',
  or: 'ou',

  nobody: 'aucun | aucune | personne ne',
  no: 'aucun | aucune | aucun des | aucune des | pas de',
  noGlue: 'ne | a été | ont été | est | sont | autre | parmi les | les | la',
  unknown: `
    inconnu | inconnus | inconnue | inconnues | non connu | non connus | non communiqué |
    non communiqués | non précisé | non précisés | indéterminé | indéterminés | indéterminée |
    indéterminées`,
  unknownNumber: 'nombre inconnu de | nombre indéterminé de | nombre non précisé de',

  openers: `
    les | de | un total de | total de | total | au total | en tout | le nombre de | le nombre des |
    un nombre de | un nombre | nombre de | nombre | le bilan | un bilan | bilan | le bilan est de | le bilan est |
    un bilan de | bilan de | le bilan de | est de | était de | s'élève à | s'est élevé à | s'établit à |
    atteint | porté à | passe à | on compte | on dénombre | il y a | il y a eu | il y a | la mort de |
    le décès de | la vie de | la vie à | coûté | a coûté | ont coûté | fait | a fait | ont fait |
    faisant | font | en | que | jusqu'ici | jusqu'à présent | à ce jour | à ce stade |
    pour l'instant`,
  separators: 'et | mais | ainsi que | tandis que',
  parts: `
    dont | parmi lesquels | parmi lesquelles | parmi eux | parmi elles | y compris | incluant |
    notamment`,
  wholes: 'sur',

  outcomes: [
    ['killed', 'mort | morts | morte | mortes | mortel | mortels | tué | tués | tuée | tuées | tuer | tuant'],
    [
      'killed',
      'décès | décédé | décédés | décédée | décédées | cadavre | cadavres | corps | péri | vie | vies',
    ],
    ['killed', 'abattu | abattus | abattue | abattues | assassiné | assassinés | assassinée | assassinées'],
    ['killed', 'exécuté | exécutés | martyr | martyrs | martyre | martyres'],
    ['wounded', 'blessé | blessés | blessée | blessées | blesser | blessant | blessure | blessures'],
    [
      'captured',
      'capturé | capturés | capturée | capturées | capturer | capturant | prisonnier | prisonniers',
    ],
    ['captured', 'prisonnière | prisonnières | captif | captifs | détenu | détenus'],
    ['missing', 'disparu | disparus | disparue | disparues'],
    [
      'displaced',
      'déplacé | déplacés | déplacée | déplacées | fui | fuient | fuyant | fuir | quitté | quittent',
    ],
    ['displaced', 'réfugié | réfugiés | évacué | évacués | exode'],
  ],
  unclearNouns: 'victime | victimes | perte | pertes',
  severities: 'grave | graves | gravement | grièvement | sérieusement | légèrement | léger | légers',
  person: `
    personne | civil | homme | femme | enfant | garçon | fille | bébé | soldat | militaire | policier |
    officier | combattant | commandant | chef | rebelle | insurgé | taliban | journaliste | médecin |
    infirmier | infirmière | patient | patiente | employé | employée | habitant | habitante | villageois`,
  people: `
    personnes | civils | hommes | femmes | enfants | garçons | filles | soldats | militaires | policiers |
    officiers | combattants | commandants | rebelles | insurgés | talibans | journalistes | patients |
    employés | habitants | villageois`,

  units: `
    tiers | quart | quarts | pour cent | famille | familles | foyer | foyers | ménage | ménages |
    maison | maisons | bâtiments | village | villages | véhicule | véhicules | district | districts | province | provinces |
    attaque | attaques | frappe | frappes | raid | raids | explosion | explosions | attentat | attentats |
    seconde | secondes | minute | minutes | heure | heures | jour | jours | semaine | semaines | mois |
    an | ans | année | années | fois | km | kilomètre | kilomètres | mètres | tonnes | dollars | euros |
    hôpitaux | écoles`,
  of: 'de',
  months: `
    janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre |
    décembre | janv | févr | avr | juil | oct | nov | déc`,
  dateOpeners: "le | du | au | en | depuis | depuis le | dès le | jusqu'au | avant le | après le",
}
