import { App, type Receiver, type ReceiverEvent } from '@slack/bolt'
import type { Logger } from '@slack/web-api'
import type { Receiving } from './receive.ts'

interface Given {
  readonly receiver: Receiver
  readonly receive: Receiving['receive']
  readonly logger: Logger
}

/**
 * Bolt's app with one door of our own: Bolt itself acknowledges an event before anybody has seen it, and drops it where it
 * cannot look up a token. Its receivers, which do the signatures and the socket, call `processEvent` and nothing else.
 */
export class StoringApp extends App {
  readonly #receive: Receiving['receive']

  constructor({ receiver, receive, logger }: Given) {
    super({
      receiver,
      logger,
      // Never used: no listener is registered, and our own clients make the calls.
      authorize: async () => ({}),
      ignoreSelf: false,
      convoStore: false,
      clientOptions: {},
    })
    this.#receive = receive
  }

  override async processEvent({ body, ack }: ReceiverEvent): Promise<void> {
    await this.#receive(body, async (answer) => {
      await ack(answer)
    })
  }
}
