import type { FetchFunction } from '@slack/web-api'
import type { Dispatcher } from 'undici'
import type { Log } from '#app/contracts/log.ts'
import { catalogue } from '#text/catalogue.ts'
import { portObstacle } from './port-obstacle.ts'
import { atMostHourly } from '#adapters/slack/receiving/at-most-hourly.ts'
import { overHttp } from '#adapters/slack/receiving/over-http.ts'
import { overSocket } from '#adapters/slack/receiving/over-socket.ts'
import type { Receiving } from '#adapters/slack/receiving/receive.ts'
import type { SlackSettings } from './settings.ts'
import { variableOf } from './variables.ts'
import { quietLogger } from '#adapters/slack/web/quiet-logger.ts'

interface Given extends Pick<Receiving, 'receive'> {
  readonly dispatcher: Dispatcher
  readonly fetch: FetchFunction
  readonly log: Log
}

/** The way in, which lets nothing through until it is opened; that resolves when it is closed. */
export interface WayIntoHouse extends AsyncDisposable {
  open(): Promise<void>
}

const silent: Log = { info() {}, warn() {}, error() {} }

/** The way in that the settings ask for. A port is taken at once, so that one that is in use is told at the start. */
export async function wayIn(
  settings: SlackSettings,
  { receive, dispatcher, fetch, log }: Given,
): Promise<WayIntoHouse> {
  const { appToken, signingSecret = '', apiUrl } = settings
  if (appToken !== undefined) {
    // What Bolt would say of the line is told around it, once.
    const logger = quietLogger(silent, 'bolt')
    let way: ReturnType<typeof overSocket> | undefined
    let closed = false
    return {
      async open() {
        if (closed) return
        way = overSocket({ appToken, apiUrl, dispatcher, fetch, receive, logger, log })
        await way.ended
      },
      async [Symbol.asyncDispose]() {
        closed = true
        await way?.close()
      },
    }
  }
  let isOpen = false
  const gate: Receiving['receive'] = async (payload, ack) => {
    if (!isOpen) throw new Error('The house is not open yet.')
    await receive(payload, ack)
  }
  // Whatever anybody sends is worth a warning to the library.
  const logger = quietLogger({ ...silent, error: (fields, event) => log.error(fields, event) }, 'bolt')
  const refuses = atMostHourly(() => {
    const { unsigned, where } = catalogue(settings.language).slackSetup
    log.error({}, unsigned(variableOf.signingSecret, where.signingSecret))
  })
  const given = { ...settings, signingSecret, receive: gate, logger, refuses }
  const way = await overHttp(given).catch((error: unknown) => {
    throw portObstacle(error, settings) ?? error
  })
  return {
    async open() {
      isOpen = true
      await way.ended
    },
    [Symbol.asyncDispose]: () => way.close(),
  }
}
