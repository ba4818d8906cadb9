import type { Language } from '../language.ts'
import { cells } from './cells.ts'
import { claims } from './claims.ts'
import { desk } from './desk.ts'
import { files } from './files.ts'
import { program } from './program.ts'
import { report } from './report.ts'

export const english: Language = {
  code: 'en',
  problems: { ...files, ...cells, ...claims, ...desk },
  severities: {
    error: { one: 'error', many: 'errors' },
    warning: { one: 'warning', many: 'warnings' },
    note: { one: 'note', many: 'notes' },
  },
  report,
  program,
}
