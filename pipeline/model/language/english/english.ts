import type { Language } from '../language.ts'
import { diff } from './diff.ts'
import { explanation } from './explanation.ts'
import { page } from './page.ts'
import { program } from './program.ts'
import { changes } from './releases/changes.ts'
import { reporting } from './reporting.ts'
import { rules } from './rules.ts'
import { sensitivity } from './sensitivity.ts'

export const english: Language = {
  ...reporting,
  program,
  rules,
  sensitivity,
  explanation,
  page,
  changes,
  diff,
  catalogue: {
    title: 'Diagnostics',
    introduction:
      'Everything that the pipeline can say about the data. An error blocks publishing; a warning is published with the data and ' +
      'is worth a second look; a note informs. Warnings and notes can be accepted in `raw/desk/known-issues.csv`. ' +
      'The examples come from the imaginary town of Lorn. ([En français](DIAGNOSTICS.fr.md))',
    remedy: '*What to do.*',
  },
}
