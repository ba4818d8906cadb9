import countries from 'i18n-iso-countries'

/** Names that ISO 3166 does not have, as UCDP, ACLED and the United Nations write them. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'Bosnia-Herzegovina': 'BIH',
  'DR Congo': 'COD',
  'Democratic Republic of Congo': 'COD',
  'Kingdom of eSwatini': 'SWZ',
  Laos: 'LAO',
  'Republic of Congo': 'COG',
  Syria: 'SYR',
  'Yemen (North Yemen)': 'YEM',
}

/**
 * The ISO 3166-1 alpha-3 code of a country that a table names by a code of two or three letters, by the number of ISO, or in
 * English or French; a name in brackets behind it, which UCDP adds for what it was called once, does not count. Null where no
 * country is certain. `typed`: the codes of countries as the table writes them.
 */
export function countryCode(text: string, typed: Readonly<Record<string, string>> = {}): string | null {
  const own = typed[text]
  if (own !== undefined) return own
  if (/^[A-Z]{3}$/.test(text)) return text
  if (/^[A-Za-z]{2}$/.test(text)) return countries.alpha2ToAlpha3(text.toUpperCase()) ?? null
  if (/^\d{1,3}$/.test(text)) return countries.numericToAlpha3(text.padStart(3, '0')) ?? null
  const names = [text, text.replace(/\s*\([^()]*\)$/, '')]
  const found = names.map(
    name => OTHER_NAMES[name] ?? countries.getAlpha3Code(name, 'en') ?? countries.getAlpha3Code(name, 'fr'),
  )
  return found.find(code => code !== undefined) ?? null
}
