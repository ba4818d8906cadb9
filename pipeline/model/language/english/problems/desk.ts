import type { DeskFault } from '../../../diagnostics/facts.ts'
import type { PhrasesOf } from '../../language.ts'
import { rulings } from './rulings.ts'

export const desk: PhrasesOf<'dataset' | 'desk'> = {
  'dataset/too-few-rows': {
    meaning:
      'A table has fewer rows than the editors expect. A file cut at the end of a row reads well and says less.',
    remedy:
      'Restore the rows. If they were removed on purpose, lower the bound in raw/desk/methodology.json.',
    message: ({ rows, least }) => `${rowsRead(rows)}, at least ${least} expected: a file may have been cut`,
    expected: () => 'the missing rows, or a new bound in raw/desk/methodology.json',
  },
  'dataset/too-many-rows': {
    meaning: 'A table has more rows than the editors expect. A file may have been pasted into another.',
    remedy: 'If the rows belong there, raise the bound in raw/desk/methodology.json.',
    message: ({ rows, most }) => `${rowsRead(rows)}, at most ${most} expected`,
    expected: () => 'a new bound in raw/desk/methodology.json',
  },
  'desk/malformed': {
    meaning:
      'A decision of the editors is missing, unknown or out of range, so the pipeline does not know what they decided.',
    remedy: 'Write the decision as schemas/raw/methodology.schema.json describes it.',
    message: ({ name, fault }) => `${name || 'the document'} ${matter(fault)}`,
    expected: ({ fault }) => wanted(fault),
  },
  'desk/not-acceptable': {
    meaning:
      'A known issue accepts an error, or a problem that does not exist. What is accepted is published, and an error says that a row cannot be.',
    remedy: 'Mend the error in its row. Warnings and notes can be accepted.',
    message: ({ code, exists }) =>
      exists ? `${code} cannot be accepted: only warnings and notes can` : `there is no problem ${code}`,
    expected: ({ nearest }) =>
      nearest.length > 0 ? nearest.join(' or ') : 'the code of a warning or a note, or no such row',
  },
  'desk/stale-known-issue': {
    meaning:
      'A known issue no longer occurs. If its row stayed, it would hide the next problem of the same kind.',
    remedy: 'Remove the row.',
    message: ({ code, key }) => `nothing says ${code} about ${key}`,
    expected: ({ nearest }) => (nearest.length > 0 ? nearest.join(' or ') : 'no such row'),
  },
  ...rulings,
}

function rowsRead(rows: number): string {
  return rows === 1 ? '1 row was read' : `${rows} rows were read`
}

function matter(fault: DeskFault): string {
  if (fault.kind === 'missing') return 'is missing'
  if (fault.kind === 'unknown') return 'is no decision that is known'
  if (fault.kind === 'twice') return 'stands twice'
  return fault.kind === 'enum' ? 'is none of the allowed values' : 'cannot be used'
}

const TYPES: Readonly<Record<string, string>> = {
  number: 'a number',
  integer: 'a whole number',
  string: 'a text',
  object: 'an object in braces',
  boolean: 'true or false',
}

function wanted(fault: DeskFault): string {
  switch (fault.kind) {
    case 'missing':
      return 'the decision, as in schemas/raw/methodology.schema.json'
    case 'unknown':
      return 'another name, or nothing'
    case 'twice':
      return 'the decision once'
    case 'enum':
      return `one of ${fault.values.join(', ')}`
    case 'type':
      return TYPES[fault.type] ?? fault.type
    case 'minimum':
      return `${fault.limit} or more`
    case 'maximum':
      return `${fault.limit} or less`
    case 'other':
      return `a value that keeps the rule ${fault.rule} of schemas/raw/methodology.schema.json`
  }
}
