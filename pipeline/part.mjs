// The first lines of a thread that checks a part.
import './typescript.mjs'

await import('./part.ts')
