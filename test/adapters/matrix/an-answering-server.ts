import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** JSON, or a status and what it comes with. */
export type Answer = object | readonly [status: number, body: object | string]

/** What is answered where a path ends like this. */
export type Answers = Readonly<Record<string, Answer>>

interface Asked {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

const standard: Answers = {
  '/versions': { versions: ['v1.1', 'v1.11', 'v1.15'] },
  '/account/whoami': { user_id: '@mp:stadt.example', device_id: 'MP' },
  '/keys/query': { device_keys: {} },
}

/**
 * So much of a homeserver as answers who we are, for the length of a test; what it does not know it says as Synapse does.
 * `first` may answer before, or hold the answer back.
 */
export async function anAnsweringServer(
  own: Answers,
  first: (asked: Asked) => Answer | 'held' | undefined = () => undefined,
) {
  const answers = { ...standard, ...own }
  const asked: Asked[] = []
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = request
    const [path = '/'] = url.split('?', 1)
    const one = { method, path, headers, body: await text(request) }
    asked.push(one)
    const found = first(one) ?? Object.entries(answers).find(([end]) => path.endsWith(end))?.[1]
    if (found === 'held') return
    const said = found ?? [404, { errcode: 'M_UNRECOGNIZED' }]
    const [status, body] = isReadyMade(said) ? said : [200, said]
    response.writeHead(status, { 'content-type': typeof body === 'string' ? 'text/html' : 'application/json' })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }
  const server = createServer((request, response) => void answer(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  async function close(): Promise<void> {
    server.closeAllConnections()
    if (server.listening) await new Promise((closed) => server.close(closed))
  }
  onTestFinished(close)
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close }
}

async function text(request: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString()
}

const isReadyMade = (answer: Answer): answer is readonly [number, object | string] => Array.isArray(answer)
