import type { OutputFile } from '../model/journey/output-file.ts'
import { RULES_OF_METHODS } from '../model/methods/methods.ts'
import { textFile, toJson } from './formats.ts'

/** Every rule of every method and what it rests on, one a line. */
export function methodsFile(): OutputFile {
  const rows = Object.entries(RULES_OF_METHODS).flatMap(([method, rules]) =>
    rules.map(({ step, status, en, fr, source }) => ({
      method,
      step,
      rule_en: en,
      rule_fr: fr,
      status,
      source,
    })),
  )
  return textFile('methods.json', toJson(COLUMNS, rows), rows.length)
}

const COLUMNS = ['method', 'step', 'rule_en', 'rule_fr', 'status', 'source']
