/** How wide a text is in one font, in parts of the font size. Kerning is left out. */
export type Advance = (text: string) => number

/**
 * The widths of the characters of a TrueType font, from its tables `cmap` (format 4, which covers the characters of all
 * living languages) and `hmtx`, as the OpenType specification describes them. Throws on a font without these.
 */
export function advanceOf(font: Uint8Array): Advance {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tables = tablesOf(view)
  const start = (name: string): number => {
    const at = tables.get(name)
    if (at === undefined) throw new Error(`font: no table ${name}`)
    return at
  }
  const unitsPerEm = view.getUint16(start('head') + 18)
  const last = view.getUint16(start('hhea') + 34) - 1
  const widths = start('hmtx')
  const glyphs = glyphsOf(view, start('cmap'))
  const known = new Map<string, number>()
  const advance = (character: string): number => {
    const width = known.get(character)
    if (width !== undefined) return width
    // All glyphs behind the last entry are as wide as that one.
    const glyph = Math.min(glyphs(character.codePointAt(0) ?? 0), last)
    const found = view.getUint16(widths + glyph * 4) / unitsPerEm
    known.set(character, found)
    return found
  }
  return text => Array.from(text, advance).reduce((sum, width) => sum + width, 0)
}

function tablesOf(view: DataView): ReadonlyMap<string, number> {
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, i) => {
      const at = 12 + i * 16
      const name = String.fromCharCode(...[0, 1, 2, 3].map(byte => view.getUint8(at + byte)))
      return [name, view.getUint32(at + 8)]
    }),
  )
}

/** The glyph of each character; 0, the glyph for what is missing, where the font has none. */
function glyphsOf(view: DataView, cmap: number): (code: number) => number {
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, i) => cmap + view.getUint32(cmap + 8 + i * 8),
  )
  const table = subtables.find(at => view.getUint16(at) === 4)
  if (table === undefined) throw new Error('font: no character map of format 4')
  const twice = view.getUint16(table + 6)
  const ends = table + 14
  const starts = ends + twice + 2
  return code => {
    for (let i = 0; i < twice; i += 2) {
      if (view.getUint16(ends + i) < code) continue
      const first = view.getUint16(starts + i)
      if (first > code) return 0
      const delta = view.getUint16(starts + twice + i)
      const offset = starts + 2 * twice + i
      const range = view.getUint16(offset)
      if (range === 0) return (code + delta) & 0xffff
      const glyph = view.getUint16(offset + range + (code - first) * 2)
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}
