import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** What is answered where a path ends like this: JSON, or a status and what it comes with. */
export type Answers = Readonly<Record<string, object | readonly [status: number, body: object | string]>>

interface Asked {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
}

const standard: Answers = {
  '/versions': { versions: ['v1.1', 'v1.11', 'v1.15'] },
  '/account/whoami': { user_id: '@mp:stadt.example', device_id: 'MP' },
  '/keys/query': { device_keys: {} },
}

/** So much of a homeserver as answers who we are, for the length of a test; what it does not know it says as Synapse does. */
export async function anAnsweringServer(own: Answers) {
  const answers = { ...standard, ...own }
  const asked: Asked[] = []
  const server = createServer(({ method = 'GET', url = '/', headers }, response) => {
    const [path = '/'] = url.split('?', 1)
    asked.push({ method, path, headers })
    const found = Object.entries(answers).find(([end]) => path.endsWith(end))?.[1]
    const answer = found ?? [404, { errcode: 'M_UNRECOGNIZED' }]
    const [status, body] = isReadyMade(answer) ? answer : [200, answer]
    response.writeHead(status, { 'content-type': typeof body === 'string' ? 'text/html' : 'application/json' })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  async function close(): Promise<void> {
    server.closeAllConnections()
    if (server.listening) await new Promise((closed) => server.close(closed))
  }
  onTestFinished(close)
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close }
}

const isReadyMade = (answer: Answers[string]): answer is readonly [number, object | string] => Array.isArray(answer)
