// The first lines of a drawing thread: Node 20 does not pass on to threads what lets it run TypeScript.
import './publish/charts/pictures/preload.mjs'
import { register } from 'tsx/esm/api'

register()
await import('./draw.ts')
