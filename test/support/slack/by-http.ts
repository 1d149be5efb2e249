import { createHmac } from 'node:crypto'
import type { Delivering, Delivery } from './delivery.ts'

/** Delivers as signed POST requests to the app's own receiver. */
export function byHttp(url: () => string, secret: string, patience: number): Delivering {
  return {
    async deliver(delivery) {
      const { type, raw } = bodyFor(delivery)
      const timestamp = `${Math.floor(Date.now() / 1000)}`
      const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${raw}`).digest('hex')
      try {
        const response = await fetch(url(), {
          method: 'POST',
          body: raw,
          headers: {
            'content-type': type,
            'x-slack-request-timestamp': timestamp,
            'x-slack-signature': `v0=${signature}`,
            ...(delivery.retry > 0 && {
              'x-slack-retry-num': `${delivery.retry}`,
              'x-slack-retry-reason': delivery.reason ?? 'http_error',
            }),
          },
          signal: AbortSignal.timeout(patience),
        })
        const text = await response.text()
        return { taken: response.ok, status: response.status, body: read(text, response.headers.get('content-type')) }
      } catch {
        // Nobody listens, or the connection broke: Slack has heard nothing.
        return { taken: false, status: 0, body: null }
      }
    },
    [Symbol.asyncDispose]: async () => undefined,
  }
}

function bodyFor({ kind, payload }: Delivery): { readonly type: string; readonly raw: string } {
  if (kind === 'events_api') return { type: 'application/json', raw: JSON.stringify(payload) }
  const form = kind === 'slash_commands' ? (payload as Record<string, string>) : { payload: JSON.stringify(payload) }
  return { type: 'application/x-www-form-urlencoded', raw: new URLSearchParams(form).toString() }
}

function read(text: string, type: string | null): unknown {
  if (text === '') return null
  return type?.includes('application/json') ? (JSON.parse(text) as unknown) : text
}
