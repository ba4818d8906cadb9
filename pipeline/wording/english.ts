import type { Language } from './language.ts'

/** How English-language reports word their figures. */
export const english: Language = {
  elisions: {},
  numerals: {
    thousands: ',',
    decimal: '.',
    units: [
      [0, 'zero'],
      [1, 'one'],
      [2, 'two'],
      [3, 'three'],
      [4, 'four'],
      [5, 'five'],
      [6, 'six'],
      [7, 'seven'],
      [8, 'eight'],
      [9, 'nine'],
      [10, 'ten'],
      [11, 'eleven'],
      [12, 'twelve'],
      [13, 'thirteen'],
      [14, 'fourteen'],
      [15, 'fifteen'],
      [16, 'sixteen'],
      [17, 'seventeen'],
      [18, 'eighteen'],
      [19, 'nineteen'],
    ],
    tens: [
      [{ value: 20, reach: 9, joint: null }, 'twenty'],
      [{ value: 30, reach: 9, joint: null }, 'thirty'],
      [{ value: 40, reach: 9, joint: null }, 'forty | fourty'],
      [{ value: 50, reach: 9, joint: null }, 'fifty'],
      [{ value: 60, reach: 9, joint: null }, 'sixty'],
      [{ value: 70, reach: 9, joint: null }, 'seventy'],
      [{ value: 80, reach: 9, joint: null }, 'eighty'],
      [{ value: 90, reach: 9, joint: null }, 'ninety'],
    ],
    hundreds: [[{ value: 100, alone: false }, 'hundred']],
    thousandsAndMore: [
      [{ value: 1e3, alone: false }, 'thousand'],
      [{ value: 1e6, alone: false }, 'million'],
      [{ value: 1e9, alone: false }, 'billion'],
      [{ value: 1e12, alone: false }, 'trillion'],
    ],
    and: 'and',
    articles: [
      [1, 'a | an'],
      [0.5, 'half a | a half | half an'],
    ],
    oneOrArticle: '',
    oneAsArticle: 'a | an',
  },

  sizes: [
    [12, 'dozen'],
    [20, 'score'],
    [100, 'hundred'],
    [1e3, 'thousand'],
    [1e6, 'million'],
  ],
  pluralSizes: [
    [10, 'tens'],
    [12, 'dozens'],
    [20, 'scores'],
    [100, 'hundreds'],
    [1e3, 'thousands'],
    [1e4, 'tens of thousands | dozens of thousands'],
    [1e5, 'hundreds of thousands'],
    [1e6, 'millions'],
  ],
  vague: [
    ['couple', 'a couple | a couple of'],
    ['few', 'a few | a handful | a handful of'],
    ['several', 'several | many | numerous'],
  ],
  pluralArticles: '',

  hedgesBefore: [
    ['exact', 'exactly | precisely'],
    ['about', 'about | around | some | roughly | approximately | circa'],
    [
      'at-least',
      'at least | at the very least | no fewer than | no less than | not less than | a minimum of',
    ],
    ['more-than', 'more than | over | in excess of | well over | just over | well more than'],
    ['nearly', 'nearly | almost'],
    ['at-most', 'up to | as many as | at most | no more than | not more than | a maximum of'],
    ['fewer-than', 'fewer than | less than'],
  ],
  hedgesAfter: [
    ['exact', 'exactly'],
    ['about', 'or so | or thereabouts | approximately | roughly'],
    ['at-least', 'or more | and more | at least | at the least | at the very least | at a minimum | minimum'],
    ['at-most', 'at most | at the most | or fewer | or less | maximum'],
  ],
  uncertain: `
    perhaps | maybe | possibly | probably | likely | presumably | presumed | estimated | estimates |
    estimate | believed | feared | suspected | odd | plus | if not | as few as | anywhere | unless | per day | per week | per month |
    and his | and her | and their`,
  rising: `
    preliminary | provisional | expected to rise | likely to rise | set to rise | feared to rise |
    may rise | might rise | could rise | still rising | and rising | and counting | expected to climb |
    likely to climb | could climb | expected to increase | likely to increase`,

  between: [
    ['and', 'between'],
    ['to', 'from'],
  ],
  to: 'to',
  or: 'or',

  nobody: 'none | nobody | no one',
  no: 'no | not any',
  noGlue: 'of | the | those | was | were | is | are | has been | have been | other | further',
  unknown:
    'unknown | not known | unclear | undisclosed | not disclosed | undetermined | unspecified | not given',
  unknownNumber: `
    unknown number of | undisclosed number of | unspecified number of | undetermined number of |
    unclear how many`,

  openers: `
    a | an | the | of | another | a further | a total of | total of | total | in total | in all |
    the number of | number of | number | toll | the toll | is | was | there were | there are | that | so far |
    until now | to date | claimed | claiming | claims | left | leaving | leaves | has left | rose to |
    rises to | has risen to | stands at | stood at | reached | has reached | put at`,
  separators: 'and | but | while',
  parts: `
    including | include | includes | included | among them | amongst them | among whom | of whom |
    of which | of them | among those`,
  wholes: 'out of',

  outcomes: [
    ['killed', 'killed | kill | kills | killing | dead | death | deaths | died | die | dies | fatality'],
    ['killed', 'fatalities | body | bodies | corpse | corpses | lives | slain | martyr | martyrs | martyred'],
    ['killed', 'murdered | executed'],
    ['wounded', 'wounded | wound | wounding | injured | injuring | injury | injuries | hurt'],
    ['captured', 'captured | capture | capturing | prisoner | prisoners | captive | captives | detained'],
    ['missing', 'missing | disappeared | unaccounted for'],
    [
      'displaced',
      'displaced | displacing | fled | flee | flees | fleeing | idps | idp | evacuated | uprooted',
    ],
    ['displaced', 'left their homes | left the city | refugee | refugees'],
  ],
  unclearNouns: 'casualty | casualties | victim | victims | loss | losses',
  severities: 'seriously | severely | critically | gravely | badly | slightly | lightly',
  person: `
    person | civilian | man | woman | child | boy | girl | baby | soldier | officer | policeman |
    policewoman | fighter | commander | insurgent | militant | rebel | journalist | doctor | nurse |
    patient | worker | guard | resident | villager | teacher | student | general | colonel`,
  people: `
    people | persons | civilians | men | women | children | boys | girls | soldiers | officers |
    policemen | police officers | fighters | commanders | insurgents | militants | rebels | journalists |
    troops | residents | villagers | patients`,

  units: `
    third | thirds | quarter | quarters | percent | per cent | family | families | household |
    households | home | homes | house | houses | building | buildings | village | villages | vehicle | vehicles | district | districts | province |
    provinces | attack | attacks | strike | strikes | airstrikes | raid | raids | explosion | explosions |
    second | seconds | minute | minutes | hour | hours | day | days | week | weeks | month | months |
    year | years | times | am | pm | km | kilometre | kilometres | kilometer | kilometers | mile | miles |
    metres | meters | tonne | tonnes | tons | dollars | euros | places | camps | hospitals | schools`,
  of: 'of',
  months: `
    January | February | March | April | May | June | July | August | September | October | November |
    December | Jan | Feb | Mar | Apr | Jun | Jul | Aug | Sep | Sept | Oct | Nov | Dec`,
  dateOpeners: 'on | by | since | in | until | from | as of | before | after | early | late',
}
