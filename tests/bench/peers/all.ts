import { ajvCli } from './ajv-cli.ts'
import { csvFileValidator } from './csv-file-validator.ts'
import { csvValidator } from './csv-validator.ts'
import { csval } from './csval.ts'
import type { Peer } from './peer.ts'
import { dataPackage, tableSchema, tableSchemaAlone } from './table-schema.ts'
import { papaparseAndZod } from './zod.ts'

/**
 * Every validator of tables of the npm registry that runs on Node 20 and checks tables against rules. Not among them:
 * frictionless.js and data.js, which read and guess a schema but check none; csvlint, which takes a line break or a comma
 * inside quotes for the end of a row or a cell and so calls right files wrong; fast-csv, which has no rules of its own.
 */
export const PEERS: readonly Peer[] = [
  tableSchema,
  dataPackage,
  tableSchemaAlone,
  papaparseAndZod,
  csval,
  csvFileValidator,
  csvValidator,
  ajvCli,
]
