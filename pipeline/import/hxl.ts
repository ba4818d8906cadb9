import type { Outcome } from '../model/journey/casebook.ts'
import { PEOPLE } from './known.ts'
import type { CountMapping, Mapping, Where } from './mapping.ts'

/** The tags of people harmed (HXL 1.1, "Hashtags and attributes", #affected), and what befell them. */
const HARM: readonly (readonly [attribute: string, Outcome])[] = [
  ['killed', 'killed'],
  ['injured', 'wounded'],
  ['missing', 'missing'],
  ['displaced', 'displaced'],
  ['captured', 'captured'],
  ['casualties', 'killed_or_wounded'],
]

/** The attributes of the least and the greatest number (METHODOLOGY, "HXL tags"). */
const ENDS = ['min', 'max'] as const

/**
 * The mapping that the tags of a table amount to. A column of people harmed counts all people only if it says nothing more of
 * them: `#affected+killed+f` counts women, and stays in the table that is kept. What tags do not tell (who publishes it, under
 * which licence, where and when) is typed by whoever imports.
 */
export function mappingOfTags(tags: readonly string[]): Mapping {
  const named = (...choices: readonly string[]) =>
    choices.map(choice => tags.find(tag => sameTag(tag, choice))).find(tag => tag !== undefined)
  const where = (key: string, ...choices: readonly string[]): { readonly [key: string]: Where } => {
    const tag = named(...choices)
    return tag === undefined ? {} : { [key]: tag }
  }
  const id = named('#event+id', '#event+code', '#meta+id')
  const date = named('#date+start', '#date+occurred', '#date', '#date+reported', '#date+year') ?? ''
  const name = named('#event+name+i_en', '#event+name', '#event')
  const place = named(
    '#loc+name',
    '#loc',
    '#adm3+name',
    '#adm3',
    '#adm2+name',
    '#adm2',
    '#adm1+name',
    '#adm1',
  )
  return {
    prefix: 'hxl',
    publisher: '',
    language: 'en',
    licence: '',
    speaker: { speaker_id: '', name_en: '', name_fr: '', kind: 'other' },
    event: {
      id: id === undefined ? [] : [id],
      name: [name, place, date === '' ? undefined : date].filter(tag => tag !== undefined),
      start: date,
      ...where('end', '#date+end'),
      country: named('#country+code+v_iso3', '#country+code', '#country', '#country+name') ?? '',
      ...where('adm1', '#adm1+name', '#adm1'),
      ...(place === undefined ? {} : { place }),
      ...where('latitude', '#geo+lat'),
      ...where('longitude', '#geo+lon'),
    },
    counts: HARM.flatMap(([attribute, outcome]) => countOfTags(attribute, outcome, tags)),
    groups: [PEOPLE],
  }
}

function countOfTags(attribute: string, outcome: Outcome, tags: readonly string[]): readonly CountMapping[] {
  const best = tags.find(tag => sameTag(tag, `#affected+${attribute}`))
  const [low, high] = ENDS.map(end => tags.find(tag => sameTag(tag, `#affected+${attribute}+${end}`)))
  if (!best && !low && !high) return []
  const counting =
    outcome === 'killed' || outcome === 'wounded' || outcome === 'killed_or_wounded' ? 'cumulative' : 'stock'
  return [
    {
      group_id: 'people',
      outcome,
      counting,
      ...(low ? { low } : {}),
      ...(best ? { best } : {}),
      ...(high ? { high } : {}),
    },
  ]
}

/** Whether two tags are the same: the order of attributes does not matter, and `+num` and `+total` say nothing of whom it counts. */
function sameTag(a: string, b: string): boolean {
  const plain = (tag: string) => {
    const [hashtag = '', ...attributes] = tag.split('+')
    return [hashtag, ...attributes.filter(one => one !== 'num' && one !== 'total').sort()].join('+')
  }
  return plain(a) === plain(b)
}
