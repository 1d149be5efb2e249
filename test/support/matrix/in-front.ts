import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { badGateway, createFaults, type Fault, type Faults } from './faults.ts'

/** A request as it came through, and what the homeserver answered; null while it has not. */
export interface Through {
  readonly method: string
  /** With what follows the question mark. */
  readonly path: string
  /** Who asked: a token, never to be shown. */
  readonly token: string
  readonly body: string
  status: number | null
}

/** The web server in front of a homeserver, as in every city's data centre: here it can spoil things on demand. */
export interface InFront extends AsyncDisposable {
  readonly url: string
  readonly faults: Faults
  /** All requests so far, in order. */
  readonly through: readonly Through[]
}

/** A header of those who look on: nothing is spoilt for them, and they are not recorded. */
export const pastFaults = 'x-past-faults'

/** Opens one on a free port, before what listens at `socketPath`. */
export async function inFront(socketPath: string): Promise<InFront> {
  const faults = createFaults()
  const through: Through[] = []
  const agent = new Agent({ keepAlive: true })
  const server = createServer((asked, response) => {
    // Whoever asked may be gone by now.
    void serve(asked, response).catch(() => response.destroy())
  })
  // Longer than any client keeps a connection, so that none is closed in its hands.
  server.keepAliveTimeout = 120_000

  async function serve(asked: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bytesOf(asked)
    const isPast = pastFaults in asked.headers
    const one = recorded(asked, body)
    if (!isPast) through.push(one)
    const fault = isPast ? undefined : faults.due(`${one.method} ${one.path}`)
    await faults.waits(fault, 'before')
    if (fault?.does === 'answers') return answerWith(fault, response)
    if (isReset(fault, 'before')) return void asked.socket.resetAndDestroy()
    const answer = await passedOn(asked, body, response)
    if (answer === undefined) return answerWith(badGateway, response)
    const { statusCode = 502, headers } = answer
    const bytes = await bytesOf(answer)
    one.status = statusCode
    await faults.waits(fault, 'after')
    if (isReset(fault, 'after')) return void asked.socket.resetAndDestroy()
    response.writeHead(statusCode, headers).end(bytes)
  }

  /** undefined where nobody listens, or stops listening in the middle of it. */
  function passedOn(
    asked: IncomingMessage,
    body: Buffer,
    response: ServerResponse,
  ): Promise<IncomingMessage | undefined> {
    const { promise, resolve } = Promise.withResolvers<IncomingMessage | undefined>()
    const { method, url: path, headers } = asked
    const passing = request({
      socketPath,
      agent,
      method,
      path,
      headers: { ...headers, 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'http' },
    })
    passing.on('response', resolve).on('error', (error: NodeJS.ErrnoException) => {
      // Too many knock at once: it is there, but has to open to others first.
      if (error.code === 'EAGAIN') resolve(passedOnLater(asked, body, response))
      else resolve(undefined)
    })
    response.on('close', () => passing.destroy())
    passing.end(body)
    return promise
  }

  async function passedOnLater(...given: Parameters<typeof passedOn>): ReturnType<typeof passedOn> {
    await setTimeout(20)
    return passedOn(...given)
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    faults,
    through,
    async [Symbol.asyncDispose]() {
      faults.lift()
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      agent.destroy()
      await closed
    },
  }
}

function answerWith(fault: Extract<Fault, { does: 'answers' }>, response: ServerResponse): void {
  const { status, body, headers } = fault
  const [type, text] = typeof body === 'string' ? ['text/html', body] : ['application/json', JSON.stringify(body)]
  response.writeHead(status, { 'content-type': type, ...headers }).end(text)
}

const isReset = (fault: Fault | undefined, when: 'before' | 'after'): boolean =>
  fault?.does === 'resets' && fault.when === when

const recorded = (asked: IncomingMessage, body: Buffer): Through => ({
  method: asked.method ?? 'GET',
  path: asked.url ?? '/',
  token: (asked.headers.authorization ?? '').replace('Bearer ', ''),
  body: isText(asked) ? body.toString() : '',
  status: null,
})

const isText = ({ headers }: IncomingMessage): boolean => /json/.test(headers['content-type'] ?? '')

async function bytesOf(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}
