import type { Duplex } from 'node:stream'
import { DecoratorHandler, type Dispatcher } from 'undici'

/**
 * A dispatcher that remembers the sockets of open WebSockets: undici hides them, so that one whose peer has fallen silent
 * could not be ended, and would keep the program from ending.
 */
export function keptSockets(dispatcher: Dispatcher): { readonly dispatcher: Dispatcher; endAll(): void } {
  const sockets = new Set<Duplex>()

  class Keeping extends DecoratorHandler {
    readonly #inner: Dispatcher.DispatchHandler

    constructor(inner: Dispatcher.DispatchHandler) {
      super(inner)
      this.#inner = inner
    }

    onRequestUpgrade(...upgrade: Parameters<NonNullable<Dispatcher.DispatchHandler['onRequestUpgrade']>>): void {
      const [, , , socket] = upgrade
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
      this.#inner.onRequestUpgrade?.(...upgrade)
    }
  }

  return {
    dispatcher: dispatcher.compose((dispatch) => (options, handler) => dispatch(options, new Keeping(handler))),
    endAll() {
      for (const socket of sockets) socket.destroy()
    },
  }
}
