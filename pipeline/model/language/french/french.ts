import type { Language } from '../language.ts'
import { cells } from './cells.ts'
import { claims } from './claims.ts'
import { desk } from './desk.ts'
import { files } from './files.ts'
import { program } from './program.ts'
import { report } from './report.ts'

export const french: Language = {
  code: 'fr',
  problems: { ...files, ...cells, ...claims, ...desk },
  severities: {
    error: { one: 'erreur', many: 'erreurs' },
    warning: { one: 'avertissement', many: 'avertissements' },
    note: { one: 'remarque', many: 'remarques' },
  },
  report,
  program,
}
