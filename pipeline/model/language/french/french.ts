import type { Language } from '../language.ts'
import { diff } from './diff.ts'
import { explanation } from './explanation.ts'
import { page } from './page.ts'
import { cells } from './problems/cells.ts'
import { claims } from './problems/claims.ts'
import { desk } from './problems/desk.ts'
import { files } from './problems/files.ts'
import { imports } from './problems/imports.ts'
import { program } from './program.ts'
import { changes } from './releases/changes.ts'
import { promises } from './releases/promises.ts'
import { report } from './report.ts'
import { rules } from './rules.ts'
import { sensitivity } from './sensitivity.ts'

export const french: Language = {
  code: 'fr',
  problems: { ...files, ...cells, ...claims, ...desk, ...promises, ...imports },
  severities: {
    error: { one: 'erreur', many: 'erreurs' },
    warning: { one: 'avertissement', many: 'avertissements' },
    note: { one: 'remarque', many: 'remarques' },
  },
  report,
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
      'Tout ce que le programme peut dire des données. Une erreur empêche la publication ; un avertissement est publié avec les ' +
      'données et mérite un second regard ; une remarque informe. Les avertissements et les remarques peuvent être acceptés dans ' +
      '`raw/desk/known-issues.csv`. Les exemples viennent de la ville imaginaire de Lorn. ([In English](DIAGNOSTICS.md))',
    remedy: '*Que faire ?*',
  },
}
