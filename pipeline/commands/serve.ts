import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveFolder } from '../edge/serve.ts'
import type { Arguments } from '../edge/usage/arguments.ts'
import { UsageError } from '../edge/usage/usage-error.ts'
import { words } from './words.ts'

/** Shows the page to this machine alone, until the program is ended. */
export async function serve({ root, port }: Arguments): Promise<number> {
  const dist = join(root, 'dist')
  if (!existsSync(join(dist, 'index.html'))) throw new UsageError(({ nothingToServe }) => nothingToServe)
  const { server, address } = await serveFolder(dist, port).catch(error => {
    if (error.code === 'EADDRINUSE' || error.code === 'EACCES')
      throw new UsageError(({ noPort }) => noPort(port))
    throw error
  })
  process.stdout.write(`${words.serving(address)}\n`)
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'])
      process.once(signal, () => {
        server.closeAllConnections()
        server.close(() => resolve(0))
      })
  })
}
