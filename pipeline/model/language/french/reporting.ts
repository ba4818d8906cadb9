import type { ReportLanguage } from '../language.ts'
import { cells } from './problems/cells.ts'
import { claims } from './problems/claims.ts'
import { desk } from './problems/desk.ts'
import { files } from './problems/files.ts'
import { imports } from './problems/imports.ts'
import { promises } from './releases/promises.ts'
import { report } from './report.ts'

export const reporting: ReportLanguage = {
  code: 'fr',
  problems: { ...files, ...cells, ...claims, ...desk, ...promises, ...imports },
  severities: {
    error: { one: 'erreur', many: 'erreurs' },
    warning: { one: 'avertissement', many: 'avertissements' },
    note: { one: 'remarque', many: 'remarques' },
  },
  report,
}
