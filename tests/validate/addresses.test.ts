import { fullFormats } from 'ajv-formats/dist/formats.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FORMATS } from '../../pipeline/validate/formats.ts'

const { uri } = fullFormats

const PIECES = [
  ...[
    'http://',
    'https://',
    'HTTPS://',
    'ftp://',
    'lorn.example',
    '10.0.0.1',
    '[::1]',
    '[',
    ']',
    ':80',
    ':',
    'user@',
  ],
  ...[
    '/',
    '//',
    '/a/b',
    '/Lorn_(2031)',
    '?',
    '?q=1',
    '#',
    '#top',
    '%20',
    '%2',
    '%',
    'é',
    ' ',
    '"',
    '<',
    '|',
    '\\',
    '\n',
    'ſ',
  ],
  ...["'", '$&', '$', '&', '*', '~', '{', '^', '`', '..', '-', '_', ',', ';', '='],
]

it('an address is what RFC 3986 has, by the rule of ajv-formats, if it leads to a page', () => {
  if (typeof uri !== 'function') throw new Error('ajv-formats has no rule for addresses')
  const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map(parts => parts.join(''))
  const text = fc.oneof(
    pieces,
    pieces.map(rest => `https://lorn.example${rest}`),
    fc.webUrl(),
    fc.string(),
  )
  fc.assert(
    fc.property(text, one => {
      expect(FORMATS['uri']?.(one)).toBe(/^https?:\/\//i.test(one) && uri(one))
    }),
    { numRuns: 3_000 },
  )
})
