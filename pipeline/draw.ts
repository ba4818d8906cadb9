import { parentPort } from 'node:worker_threads'
import { fontFiles } from './edge/fonts.ts'
import { renderPng } from './publish/charts/raster.ts'
import { renderSvg } from './publish/charts/render.ts'

/**
 * What a drawing thread does: it draws one chart after another, each from the text of its specification, and sends back
 * the pictures. What goes wrong ends the thread, which those who wait for it learn.
 */
parentPort?.on('message', async (spec: string) => {
  const svg = `${await renderSvg(JSON.parse(spec))}\n`
  parentPort?.postMessage({ svg: new TextEncoder().encode(svg), png: renderPng(svg, fontFiles()) })
})
