/** Encodings of one byte a character, written out here so that nothing is shared with the code under test. */
export const ONE_BYTE = ['Windows-1252', 'Mac Roman', 'CP850'] as const

/** Unicode Consortium, MAPPINGS/VENDORS/MICSFT/PC/CP850.TXT: 0x80 to 0xFF. */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0'

/** Unicode Consortium, MAPPINGS/VENDORS/APPLE/ROMAN.TXT. */
const MAC_ROMAN =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

/** Unicode Consortium, MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT; where it has nothing, U+FFFF stands here. */
const WINDOWS_1252 =
  '€\uFFFF‚ƒ„…†‡ˆ‰Š‹Œ\uFFFFŽ\uFFFF\uFFFF‘’“”•–—˜™š›œ\uFFFFžŸ\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ'

const TABLES = { 'Windows-1252': WINDOWS_1252, 'Mac Roman': MAC_ROMAN, CP850 } as const

/** The bytes of a text; null if it has a character that the encoding has not. */
export function bytesIn(encoding: (typeof ONE_BYTE)[number], text: string): Uint8Array | null {
  const codes = [...text].map(character =>
    character < '\x80' ? character.charCodeAt(0) : TABLES[encoding].indexOf(character) + 128,
  )
  return codes.some(code => code === 127) ? null : Uint8Array.from(codes)
}
