// Lets a thread run TypeScript: Node 20 does not pass on to threads what lets the program do so.
import { register } from 'tsx/esm/api'

register()
