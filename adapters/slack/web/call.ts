import { WebAPIRateLimitedError, type WebAPICallResult } from '@slack/web-api'
import type { Lane } from '#app/contracts/message.ts'
import type { Clients } from './create-clients.ts'
import type { Counted, Pace } from './pace.ts'

/** Calls a method of Slack at the pace that is allowed. Rejects with the library's errors, or with `Paused`. */
export type Call = (
  method: string,
  values: Readonly<Record<string, unknown>>,
  how: { readonly lane: Lane; readonly channel?: string },
) => Promise<WebAPICallResult>

/** Calls over the client of their lane. */
export const createCall =
  (clients: Clients, pace: Pace): Call =>
  async (method, values, { lane, channel }) => {
    const counted: Counted = { method, channel }
    await pace.take(counted, lane)
    try {
      return await clients[lane === 'interactive' ? 'interactive' : 'bulk'].apiCall(method, { ...values })
    } catch (error) {
      if (error instanceof WebAPIRateLimitedError) pace.limited(counted, error.retryAfter)
      throw error
    }
  }
