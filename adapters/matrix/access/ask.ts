import { type Dispatcher, interceptors } from 'undici'
import type { Clock } from '#network/clock.ts'
import { accepted } from '#adapters/matrix/web/accepted.ts'
import { exchange } from '#adapters/matrix/web/exchange.ts'
import { jsonIn } from '#adapters/matrix/web/json-in.ts'

interface How {
  readonly method?: 'GET' | 'POST'
  readonly token?: string
  readonly body?: object
  /** Goes where the answer points, such as from `stadt.example` to `www.stadt.example`; never with a token. */
  readonly follow?: true
}

/** Asks an address for JSON. Rejects with a `MatrixFault`. */
export type Ask = (url: string, how?: How) => Promise<unknown>

/** In milliseconds, and bytes: what is asked before we are let in is small. */
const timeout = 15_000
const most = 4 * 1024 * 1024
const maxRedirections = 5

/** Asking over a way out of the house; all of it ends with the signal. */
export function askOver(dispatcher: Dispatcher, clock: Clock, signal: AbortSignal): Ask {
  const following = dispatcher.compose(interceptors.redirect({ maxRedirections }))
  return async (url, { method = 'GET', token, body, follow = false } = {}) => {
    const headers = {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    }
    const asked = { method, url: new URL(url), headers, timeout, signals: [signal], most }
    const answer = await exchange(follow && token === undefined ? following : dispatcher, {
      ...asked,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return jsonIn(accepted(answer, clock.now()))
  }
}
