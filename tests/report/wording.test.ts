import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { problem } from '../../pipeline/model/diagnostics/diagnostic.ts'
import { SAMPLES } from '../../pipeline/model/diagnostics/samples.ts'
import { SPEECH } from '../../pipeline/model/language/speech.ts'
import { showEdits } from '../../pipeline/report/edits.ts'
import { FORMATS, showFor } from '../../pipeline/report/formats.ts'
import { showText } from '../../pipeline/report/text.ts'
import { quoted, visible } from '../../pipeline/report/wording.ts'
import { anyFindings, anyText, finding, NOTES, report, spoken } from './journeys.ts'

const english = SPEECH['en'].report
const french = SPEECH['fr'].report

const edits = (saved: string, replacement: string) => {
  const range = { file: NOTES, from: { line: 2, column: 1 }, to: { line: 2, column: 9 } }
  const found = { file: NOTES, line: 2, column: 1, field: 'as_of', text: saved, key: 'hospital-40/as_of' }
  const diagnostic = problem('cell/malformed', found, SAMPLES['cell/malformed'].facts)
  return [{ diagnostic, suggestion: { range, saved, replacement, value: replacement, safe: true } }]
}

/** Whether GitHub's runner takes a line for a command: github.com/actions/runner, ActionCommand.cs. */
const isCommand = (line: string) => line.includes('##[') || line.trimStart().startsWith('::')

describe('a text of the data', () => {
  test('stands in the quotation marks of the language, as it is', () => {
    expect(quoted('"Les pertes" \\ 40', english)).toBe('“"Les pertes" \\ 40”')
    expect(quoted('40 morts', french)).toBe('«\u00a040 morts\u00a0»')
  })

  test('shows at its ends the spaces that only look like one', () => {
    expect(quoted('civilians\u00a0', english)).toBe('“civilians\\u{a0}”')
    expect(quoted('\u202f \u00a040\u00a0000 \u00a0', english)).toBe('“\\u{202f} \\u{a0}40\u00a0000 \\u{a0}”')
    expect(quoted(' 40 ', english)).toBe('“ 40 ”')
  })

  test.each(['\u00ad', '\u061c', '\u200b', '\u200e', '\u200f', '\ufeff', '\u202e', '\u009b', '\ud800', '\n'])(
    'is shown with %j as an escape',
    hidden => {
      expect(visible(`a${hidden}b`)).toBe(`a\\u{${hidden.codePointAt(0)?.toString(16)}}b`)
    },
  )

  test('keeps the joiners that scripts need between letters, and shows others', () => {
    expect(visible('می\u200cشود क्\u200dष')).toBe('می\u200cشود क्\u200dष')
    expect(visible('40\u200d \u200cmorts')).toBe('40\\u{200d} \\u{200c}morts')
  })
})

describe('a log of GitHub', () => {
  const attack = '##[stop-commands]x'
  const findings = [
    finding('claim/no-figure', { text: attack, key: attack, file: `raw/${attack}` }),
    finding('claim/hedge-scope', { facts: { hedge: `###[error]${attack}` } }),
    finding('claim/count-falls', { accepted: attack }),
  ]
  const world = { lineOf: () => null, sha256: (text: string) => text }
  const shownAs = (format: (typeof FORMATS)[number], made = report(findings)) =>
    format === 'text' ? showText(...spoken(made), { colour: false }) : showFor(format, ...spoken(made), world)

  test.each(FORMATS.filter(format => format !== 'github'))(
    'takes nothing in %s for a command',
    async format => {
      expect((await shownAs(format)).split('\n').filter(isCommand)).toEqual([])
      await fc.assert(
        fc.asyncProperty(anyFindings, async some => {
          expect((await shownAs(format, report(some))).split('\n').filter(isCommand)).toEqual([])
        }),
        { numRuns: 20 },
      )
    },
  )

  test('takes nothing for a command of the old form in annotations', async () => {
    const made = report([finding('claim/no-figure', { text: attack, key: attack })])
    expect(await shownAs('github', made)).not.toContain('##[')
  })

  test('takes no text for a command', () => {
    fc.assert(fc.property(anyText, text => !isCommand(visible(text))))
    expect(visible(' ::stop-commands::x')).toBe(' \\u{3a}:stop-commands::x')
  })
})

describe('the edits that were made', () => {
  test('are shown as in the report: in quotation marks, all characters seen, and cut', () => {
    expect(showEdits(edits('4\u202e\u009b', '4'), SPEECH.en)).toBe(
      `${NOTES}:2:1: “4\\u{202e}\\u{9b}” -> “4”  (cell/malformed)\n1 edit made\n`,
    )
    expect(showEdits(edits('4\u00a0', '4'), SPEECH.fr)).toContain('«\u00a04\\u{a0}\u00a0» -> «\u00a04\u00a0»')
    expect(showEdits(edits('x'.repeat(1234), '4'), SPEECH.en)).toContain(
      `“${'x'.repeat(200)}”… (1,234 characters`,
    )
  })

  test('are none where each would have to be asked for', () => {
    expect(showEdits([], SPEECH.en)).toBe('nothing that can be mended without asking you\n')
    expect(showEdits([], SPEECH.fr)).toBe('rien qui puisse être corrigé sans vous demander votre avis\n')
  })
})
