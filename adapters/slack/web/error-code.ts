import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api'
import { Paused } from '#network/paused.ts'

/**
 * What went wrong in one word, for logs and decisions: Slack's own code, `ratelimited`, `http_502`, or the code of the
 * connection such as `ECONNREFUSED`. The errors of the library are never logged themselves, since they hold requests.
 */
export function errorCode(error: unknown): string {
  if (error instanceof WebAPIPlatformError)
    return /^[a-z0-9_:]{1,80}$/.test(error.data.error) ? error.data.error : 'no_json'
  if (error instanceof WebAPIRateLimitedError || error instanceof Paused) return 'ratelimited'
  if (error instanceof WebAPIHTTPError) return `http_${error.statusCode}`
  return connectionCode(error) ?? (error instanceof Error ? error.name : typeof error)
}

/** The innermost code in a chain of causes. */
function connectionCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const own = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return connectionCode(error.cause) ?? (own?.startsWith('slack_webapi') ? undefined : own)
}
