import { WebAPIRateLimitedError, type WebAPICallResult } from '@slack/web-api'
import type { Lane } from '#app/contracts/message.ts'
import type { Clients } from './create-clients.ts'
import type { Counted, Pace } from './pace.ts'

/** Calls a method of Slack at the pace that is allowed. Rejects with the library's errors, or with `Paused`. */
export type Call = (method: string, values: Readonly<Record<string, unknown>>, how: How) => Promise<WebAPICallResult>

interface How {
  readonly lane: Lane
  /** Into which channel, if it puts something there. */
  readonly channel?: string
  /** Done when its turn has come, just before. */
  readonly first?: () => Promise<void>
}

/** Calls over the client of their lane. */
export const createCall =
  (clients: Clients, pace: Pace): Call =>
  async (method, values, { lane, channel, first }) => {
    const counted: Counted = { method, channel }
    await pace.take(counted, lane)
    await first?.()
    try {
      return await clients[lane === 'interactive' ? 'interactive' : 'bulk'].apiCall(method, { ...values })
    } catch (error) {
      if (error instanceof WebAPIRateLimitedError) pace.limited(counted, error.retryAfter)
      throw error
    }
  }
