import type { ReportLanguage } from '../language.ts'
import { cells } from './problems/cells.ts'
import { claims } from './problems/claims.ts'
import { desk } from './problems/desk.ts'
import { files } from './problems/files.ts'
import { imports } from './problems/imports.ts'
import { promises } from './releases/promises.ts'
import { report } from './report.ts'

export const reporting: ReportLanguage = {
  code: 'en',
  problems: { ...files, ...cells, ...claims, ...desk, ...promises, ...imports },
  severities: {
    error: { one: 'error', many: 'errors' },
    warning: { one: 'warning', many: 'warnings' },
    note: { one: 'note', many: 'notes' },
  },
  report,
}
