import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { createServer } from 'node:tls'
import type { Proof } from './a-city-ca.ts'

/** An encrypted way to a port of this machine. */
export interface Encrypted extends AsyncDisposable {
  readonly port: number
}

/** Opens one: what comes in encrypted is handed on in clear, and back. */
export async function encrypted(proof: Proof, to: number): Promise<Encrypted> {
  const open = new Set<Socket>()
  const server = createServer(proof, (socket) => {
    const inner = connect(to, '127.0.0.1')
    for (const each of [socket, inner]) {
      open.add(each)
      each.on('close', () => open.delete(each)).on('error', () => each.destroy())
    }
    socket.pipe(inner).pipe(socket)
    socket.on('close', () => inner.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
