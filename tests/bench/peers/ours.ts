import { readRaw, readSchemas } from '../../../pipeline/edge/read.ts'
import { HOME, type Peer } from './peer.ts'
import { RULES } from './rules.ts'

/** This project, in one thread. It also reads words and figures, days that are months, and holds claims against each other. */
export const ours: Peer = {
  name: 'ours',
  checks: RULES,
  prepare: async () => {
    // Not loaded before it is asked for, since every validator starts through the same program.
    const { build } = await import('../../../pipeline/build.ts')
    const schemas = readSchemas(HOME)
    return async root => {
      const { parsed, diagnostics } = build(readRaw(root), schemas, { upTo: 'validate' })
      const rows = parsed.tables.reduce((sum, table) => sum + table.rows.length, 0)
      return { rows, faults: diagnostics.filter(({ severity }) => severity === 'error').length }
    }
  },
}
