import { WebClient, type WebClientOptions } from '@slack/web-api'
import type { Dispatcher } from 'undici'
import type { Log } from '#app/contracts/log.ts'
import type { SlackSettings } from '#adapters/slack/settings.ts'
import { fetchOver } from './fetch-over.ts'
import { quietLogger } from './quiet-logger.ts'

/** Two clients with queues of their own, so that nobody who waits for a window stands behind two hundred prompts. */
export interface Clients {
  readonly interactive: WebClient
  readonly bulk: WebClient
}

const timeouts = { interactive: 5_000, bulk: 10_000 } as const

/**
 * Clients that try everything once: what is posted twice is seen twice, and the outbox knows better when to try again. A 429
 * is told at once instead of halting the client.
 */
export function createClients(
  { botToken, apiUrl }: Pick<SlackSettings, 'botToken' | 'apiUrl'>,
  { dispatcher, log }: { readonly dispatcher: Dispatcher; readonly log: Log },
): Clients {
  // Made anew for each: the libraries write into what they are given (a token into `headers`, tries into `retryConfig`).
  const options = (timeout: number): WebClientOptions => ({
    slackApiUrl: apiUrl,
    fetch: fetchOver(dispatcher),
    logger: quietLogger(log, 'web-api'),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    timeout,
  })
  return {
    interactive: new WebClient(botToken, options(timeouts.interactive)),
    bulk: new WebClient(botToken, options(timeouts.bulk)),
  }
}
