import type { Language } from '../language.ts'
import { diff } from './diff.ts'
import { explanation } from './explanation.ts'
import { page } from './page.ts'
import { program } from './program.ts'
import { changes } from './releases/changes.ts'
import { reporting } from './reporting.ts'
import { rules } from './rules.ts'
import { sensitivity } from './sensitivity.ts'

export const french: Language = {
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
      'Tout ce que le programme peut dire des données. Une erreur empêche la publication ; un avertissement est publié avec les ' +
      'données et mérite un second regard ; une remarque informe. Les avertissements et les remarques peuvent être acceptés dans ' +
      '`raw/desk/known-issues.csv`. Les exemples viennent de la ville imaginaire de Lorn. ([In English](DIAGNOSTICS.md))',
    remedy: '*Que faire ?*',
  },
}
