import { join } from 'node:path'
import { build } from '../../pipeline/build.ts'
import { readRaw, readSchemas } from '../../pipeline/edge/read.ts'
import { fileOf } from '../../pipeline/publish/charts/chart.ts'
import { allCharts } from '../../pipeline/publish/charts/charts.ts'
import { EDITION } from './drawn.ts'

export const HOME = join(import.meta.dirname, '../..')

const { casebook, assessment, examination, diagnostics } = build(readRaw(HOME), readSchemas(HOME), {
  upTo: 'examine',
})
if (!casebook || !assessment || !examination) throw new Error('the shipped data has errors')

export const findings = { casebook, assessment, examination, diagnostics }

/** Every chart of the shipped data, with the name of its files. */
export const shippedCharts = allCharts(findings, EDITION).map(chart => ({
  ...chart,
  path: fileOf(chart.event, chart.name, chart.language),
}))
