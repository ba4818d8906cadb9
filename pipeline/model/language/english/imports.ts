import { grouped } from '../../figure.ts'
import type { ImportWords } from '../import-words.ts'

const counted = (count: number, one: string, many: string) => `${grouped(count)} ${count === 1 ? one : many}`

export const imports: ImportWords = {
  fileNeeded: command => `${command} needs a table: make ${command} FILE=ged.csv FROM=ucdp-ged`,
  noFile: path => `there is no file ${JSON.stringify(path)}`,
  originNeeded:
    'whose table is it? FROM=ucdp-ged, acled or hxl; or any table with MAP=mapping.json (schemas/mapping.schema.json)',
  exists: path => `${path} is there already, and is not written over; name another, as in INTO=ged-2026`,
  dataHasErrors: 'raw/ has errors of its own, which make check shows; nothing was imported',
  nothingTaken: 'there is no claim in this table that could be taken over',
  nothingWritten: 'nothing was written',
  rows: (all, claimed, aside) =>
    `${counted(all, 'row', 'rows')} = ${grouped(claimed)} with claims + ${grouped(aside)} set aside`,
  counts: (all, claims, aside) =>
    `${counted(all, 'count', 'counts')} = ${counted(claims, 'claim', 'claims')} + ${grouped(aside)} set aside`,
  wrote: path => `wrote ${path}`,
  unpublishable: licence =>
    `Nothing can be published while these claims are in raw/: ${JSON.stringify(licence)} forbids it. Commit none of it; make compare needs no import.`,
  beside: {
    columns: {
      event: 'event',
      what: 'who and what',
      method: 'method',
      ours: 'ours: low/best/high',
      theirs: 'theirs: low/best/high',
      rows: 'rows',
      lies: 'theirs is',
    },
    lies: {
      inside: 'inside',
      below: 'outside, below',
      above: 'outside, above',
      overlaps: 'a range that overlaps',
      none: 'not comparable',
    },
    added: '* the sum of the groups: nobody counted all of them',
    nothing: 'no row of this table is about an event of ours, by its days, its country and its place',
    total: (figures, inside, outside) =>
      `${counted(figures, 'figure', 'figures')}: theirs lies inside ${grouped(inside)}, outside ${grouped(outside)}`,
  },
}
