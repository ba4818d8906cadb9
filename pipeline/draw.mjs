// The first lines of a drawing thread.
import './publish/charts/pictures/preload.mjs'
import './typescript.mjs'

await import('./draw.ts')
