import type { FetchFunction } from '@slack/web-api'
import type { Log } from '#app/contracts/log.ts'
import { errorCode } from '#adapters/slack/web/error-code.ts'
import { isSlacks } from '#adapters/slack/web/slack-hosts.ts'
import type { Desk } from './desk.ts'

/** No longer than anybody waits for an answer. */
const longest = 5000

interface Given {
  readonly fetch: FetchFunction
  readonly apiUrl: string
  readonly log: Log
}

/** Posts to response URLs. They are Slack's own, and carry no token. */
export const respondOver =
  ({ fetch, apiUrl, log }: Given): Desk['respond'] =>
  async (url, message) => {
    if (!isSlacks(url, apiUrl)) return false
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(message),
        signal: AbortSignal.timeout(longest),
      })
      await response.text()
      const { ok, status } = response
      if (!ok) log.warn({ status }, 'Slack takes no answer where it was asked for')
      return ok
    } catch (error) {
      log.warn({ code: errorCode(error) }, 'Slack takes no answer where it was asked for')
      return false
    }
  }
