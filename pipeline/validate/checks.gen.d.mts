import type { ValidateFunction } from 'ajv/dist/2020.js'
import type { Methodology } from '../model/records.gen.ts'
import type { RawRecords } from './schemas.ts'

/** The check of a raw table. */
export const checks: {
  readonly [T in keyof RawRecords]: ValidateFunction<RawRecords[T]>
} & { readonly methodology: ValidateFunction<Methodology> }

/** What the schemas demand from which they were generated, as `rulesOf` says it. */
export const rules: string
