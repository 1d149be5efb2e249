import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { HTTPReceiver } from '@slack/bolt'
import type { Logger } from '@slack/web-api'
import type { Receiving } from './receive.ts'
import { StoringApp } from './storing-app.ts'

interface Given {
  readonly signingSecret: string
  readonly port: number
  readonly host: string
  readonly receive: Receiving['receive']
  readonly logger: Logger
  /** Hears of each request whose signature is refused. */
  readonly refuses?: () => void
}

/** A way in that is open until it is closed. */
export interface WayIn {
  /** Resolves when it is closed. */
  readonly ended: Promise<void>
  close(): Promise<void>
}

/** The largest body of Slack's is a view of 250 KB. */
const bodyLimit = '1mb'
/** As far as Slack's clock may be ahead of ours, in seconds; Bolt itself refuses what is older than five minutes. */
const ahead = 300
const form = 'application/x-www-form-urlencoded'

/**
 * Takes in what Slack sends over HTTP, at `/slack/events`, behind the city's reverse proxy; `/health` is for that one to
 * ask. Rejects with the system's error when the port cannot be had.
 */
export async function overHttp({
  signingSecret,
  port,
  host,
  receive,
  logger,
  refuses,
}: Given): Promise<WayIn & { port: number }> {
  const receiver = new HTTPReceiver({
    signingSecret,
    logger,
    bodyLimit,
    endpoints: ['/slack/events'],
    processEventErrorHandler: async ({ response }) => refused(response, 500),
    unhandledRequestHandler: ({ response }) => void refused(response, 503),
  })
  const app = new StoringApp({ receiver, receive, logger })
  receiver.init(app)
  const server = createServer((request, response) => {
    if (request.url === '/health') return void response.writeHead(200, { 'content-type': 'text/plain' }).end('ok\n')
    if (isOfTomorrow(request)) return void refused(response, 401)
    if (request.headers['x-slack-signature'] !== undefined)
      response.once('finish', () => void (response.statusCode === 401 && refuses?.()))
    // A proxy may name the character set; Bolt knows the bare type only.
    if (request.headers['content-type']?.startsWith(`${form};`)) request.headers['content-type'] = form
    try {
      receiver.requestListener(request, response)
    } catch {
      // Any address but the one it listens at.
      refused(response, 404)
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const { promise: ended, resolve } = Promise.withResolvers<void>()
  server.once('close', resolve)
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    ended,
    async close() {
      server.close()
      server.closeIdleConnections()
      // Whoever is being answered is, for as long as Slack would wait.
      const cut = setTimeout(() => server.closeAllConnections(), 3000)
      await ended
      clearTimeout(cut)
    },
  }
}

function isOfTomorrow({ headers }: IncomingMessage): boolean {
  const sent = Number(headers['x-slack-request-timestamp'])
  return sent > Date.now() / 1000 + ahead
}

/** Ends a request with a status, unless it has been answered; tells Bolt that nothing is left to be acknowledged. */
function refused(response: ServerResponse, status: number): true {
  if (!response.headersSent) response.writeHead(status).end()
  return true
}
