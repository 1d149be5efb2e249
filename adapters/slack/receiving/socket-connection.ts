import { SocketModeReceiver } from '@slack/bolt'
import type { FetchFunction, Logger } from '@slack/web-api'
import type { Dispatcher } from 'undici'
import type { Log } from '#app/contracts/log.ts'
import { errorCode } from '#adapters/slack/web/error-code.ts'
import { inTime } from './in-time.ts'
import { keptSockets } from './kept-sockets.ts'
import type { Receiving } from './receive.ts'
import { StoringApp } from './storing-app.ts'

export interface SocketGiven {
  readonly appToken: string
  readonly apiUrl: string
  readonly dispatcher: Dispatcher
  readonly fetch: FetchFunction
  readonly receive: Receiving['receive']
  readonly logger: Logger
  readonly log: Log
}

type Client = SocketModeReceiver['client']

/** For asking where to connect, and for Slack's first word on an open socket. */
const asking = 10_000
const helloWithin = 15_000
/** For the other side to close a socket, too. */
const closing = 2000

/**
 * One connection from its beginning to its end. Resolves with the code of what kept it from being made, or broke it;
 * `undefined` when Slack ended it, or `signal` did. Never rejects.
 */
export async function socketConnection(
  given: SocketGiven,
  signal: AbortSignal,
  isUp: () => void,
): Promise<string | undefined> {
  const { dispatcher, endAll } = keptSockets(given.dispatcher)
  const { client } = receiverOn(given, dispatcher)
  const seen = { hello: false }
  client.once('connected', () => (seen.hello = true))
  const ended = new Promise<void>((resolve) => {
    client.once('disconnected', () => resolve())
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  try {
    const started = await inTime(Promise.race([client.start(), ended]), asking + helloWithin)
    if (signal.aborted) return undefined
    if (started === 'late') return 'no_hello'
    if (!seen.hello) return 'closed'
    isUp()
    await ended
    return undefined
  } catch (error) {
    // The library rejects with nothing when the socket is closed before the first word.
    return error === undefined ? 'closed' : errorCode(error)
  } finally {
    // Asked a second time, a socket no longer waits for the other side.
    if ((await inTime(client.disconnect(), closing)) === 'late') client.websocket?.disconnect()
    endAll()
  }
}

/** Bolt's receiver for a single connection. It must neither come back by itself nor try again: that is done around it. */
function receiverOn({ appToken, apiUrl, fetch, receive, logger, log }: SocketGiven, dispatcher: Dispatcher) {
  const receiver = new SocketModeReceiver({
    appToken,
    dispatcher,
    logger,
    autoReconnectEnabled: false,
    processEventErrorHandler: async () => false,
    // Made anew each time: the library writes into it.
    installerOptions: {
      clientOptions: {
        slackApiUrl: apiUrl,
        fetch,
        timeout: asking,
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
      },
    },
  })
  receiver.init(new StoringApp({ receiver, receive, logger }))
  unbreakable(receiver.client, log)
  return receiver
}

/** The library trips over a message without an event, such as `app_rate_limited`, and that would end the program. */
function unbreakable(client: Client, log: Log): void {
  for (const read of client.listeners('ws_message')) {
    client.removeListener('ws_message', read)
    client.on('ws_message', (...said: unknown[]) => {
      Promise.try(read, ...said).catch(() => log.warn({}, 'Slack sent what its own library cannot read'))
    })
  }
}
