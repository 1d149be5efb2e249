import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type Socket } from 'node:net'

/** The proxy of a city's network: it tunnels for whoever knows its password, and notes all that it gets to see. */
export interface AProxy extends AsyncDisposable {
  readonly url: string
  readonly port: number
  /** Where tunnels were asked for, `host:port`. */
  readonly tunnels: readonly string[]
  /** Everything that came to it, as a listener would read it. */
  seen(): string
}

const password = 'geheim'

/** Opens one. It knows the way to `host`, which has no address outside, on this machine. */
export async function aProxy(host: string): Promise<AProxy> {
  const tunnels: string[] = []
  const bytes: Buffer[] = []
  const open = new Set<Socket>()
  const watched = (socket: Socket): Socket => {
    open.add(socket)
    return socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy())
  }
  const pass = `Basic ${Buffer.from(`bot:${password}`).toString('base64')}`
  const server = createServer((_, response) => void response.writeHead(405).end())
  server.on('connection', (socket) => watched(socket).on('data', (piece: Buffer) => bytes.push(piece)))
  server.on('connect', ({ url = '', headers }, socket, head) => {
    if (headers['proxy-authorization'] !== pass) {
      return void socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n')
    }
    tunnels.push(url)
    const [name, port] = url.split(':')
    if (name !== host) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    const inner = watched(
      connect(Number(port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
        inner.write(head)
        socket.pipe(inner).pipe(socket)
      }),
    )
    socket.on('close', () => inner.destroy())
    inner.on('close', () => socket.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://bot:${password}@127.0.0.1:${port}`,
    port,
    tunnels,
    seen: () => Buffer.concat(bytes).toString('latin1'),
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
