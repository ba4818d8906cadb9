// The first lines of a thread that checks a part: Node 20 does not pass on to threads what lets it run TypeScript.
import { register } from 'tsx/esm/api'

register()
await import('./part.ts')
