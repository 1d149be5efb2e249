import type { FetchFunction } from '@slack/web-api'
import { type Dispatcher, fetch } from 'undici'

const noHintSeconds = '60'

/**
 * Fetches over a dispatcher. A 429 that does not say for how long gets a minute, since the client would take it for an
 * accident otherwise.
 */
export const fetchOver =
  (dispatcher: Dispatcher): FetchFunction =>
  async (url, { body, ...init } = {}) => {
    if (body !== undefined && typeof body !== 'string') throw new TypeError('Files are not uploaded by the client.')
    const response = await fetch(url, { ...init, ...(body !== undefined && { body }), dispatcher })
    const { status, headers } = response
    if (status !== 429 || Number.parseInt(headers.get('retry-after') ?? '', 10) >= 0) return response
    await response.body?.cancel()
    return new Response(null, { status, headers: { 'retry-after': noHintSeconds } })
  }
