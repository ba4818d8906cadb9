import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

/**
 * Serves a folder to this machine alone, read anew at every request. Resolves with the address of the page once it can be
 * opened; rejects where the port is taken. Port 0 takes a free one.
 */
export function serveFolder(folder: string, port: number): Promise<{ server: Server; address: string }> {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: response => {
      response.setHeader('X-Content-Type-Options', 'nosniff')
      response.setHeader('Cache-Control', 'no-store')
    },
  })
  const server = createServer((request, response) => {
    // A name that somebody made lead here is not this machine's.
    if (/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? ''))
      return files(request, response)
    response.writeHead(403).end()
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve({ server, address: `http://127.0.0.1:${portOf(server.address())}/` })
    })
  })
}

function portOf(address: string | AddressInfo | null): number {
  return typeof address === 'object' && address ? address.port : 0
}
