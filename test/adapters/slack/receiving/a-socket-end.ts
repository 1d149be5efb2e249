import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { WebSocket, WebSocketServer } from 'ws'

/**
 * Slack's end of Socket Mode: tells where to connect, greets, delivers, and notes what is acknowledged. Of the other methods
 * it knows the answers that it is given.
 */
export async function aSocketEnd() {
  const acks: { readonly envelope_id: string; readonly payload: unknown }[] = []
  const asked: string[] = []
  const changes = new EventTarget()
  const happened = (): void => void changes.dispatchEvent(new Event('change'))
  const end = {
    acks,
    /** The tokens with which it was asked where to connect. */
    asked,
    /** What is said to the other methods, by name; with these rights. */
    answers: {} as Record<string, object>,
    scopes: '',
    /** The next answers to that, before it tells. */
    refusals: [] as string[],
    /** Closes each new socket before or after the greeting. */
    manner: 'greets' as 'greets' | 'hangs up' | 'greets and hangs up',
    apiUrl: '',
    delivers: (id: string, type: string, payload: object) =>
      send({ envelope_id: id, type, payload, accepts_response_payload: true }),
    refreshes: () => send({ type: 'disconnect', reason: 'refresh_requested' }),
    drops: () => sockets.clients.forEach((socket) => socket.terminate()),
    speaks: (text: string) => sockets.clients.forEach((socket) => socket.send(text)),
    /** Resolves when this holds. */
    async until(holds: () => boolean): Promise<void> {
      while (!holds()) await once(changes, 'change')
    },
    connections: () => greeted,
    async close() {
      sockets.clients.forEach((socket) => socket.terminate())
      sockets.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  let greeted = 0
  const unknown = { ok: false, error: 'unknown_method' }
  const opened = ({ headers }: IncomingMessage): object => {
    asked.push(headers.authorization ?? '')
    const error = end.refusals.shift()
    return error === undefined ? { ok: true, url: `${end.apiUrl.replace('http', 'ws')}socket` } : { ok: false, error }
  }
  const sockets = new WebSocketServer({ noServer: true })
  const server = createServer((request, response) => {
    const method = request.url?.split('/').at(-1) ?? ''
    response.setHeader('content-type', 'application/json')
    response.setHeader('x-oauth-scopes', end.scopes)
    response.end(
      JSON.stringify(method === 'apps.connections.open' ? opened(request) : (end.answers[method] ?? unknown)),
    )
    happened()
  })
  server.on('upgrade', (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (open) => {
      open.on('message', (data: Buffer) => {
        acks.push(JSON.parse(data.toString()))
        happened()
      })
      if (end.manner !== 'hangs up') {
        open.send(JSON.stringify({ type: 'hello', num_connections: 1 }))
        greeted += 1
      }
      if (end.manner !== 'greets') open.close()
      happened()
    })
  })
  const send = (message: object): void => {
    for (const socket of sockets.clients) if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message))
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('There is no port.')
  end.apiUrl = `http://127.0.0.1:${address.port}/api/`
  return end
}
