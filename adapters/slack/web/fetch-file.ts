import { type Dispatcher, fetch, type Response } from 'undici'
import { readUpTo } from '#network/read-up-to.ts'
import type { SlackSettings } from '#adapters/slack/settings.ts'
import { isSlacks } from './slack-hosts.ts'

const mostRedirects = 3
const timeout = 60_000

/**
 * Fetches a file that someone sent, by its `url_private_download`, up to `most` bytes. The token goes to Slack's own hosts
 * and nowhere else, wherever an answer may point; an address elsewhere is `gone`. Rejects when Slack cannot be reached or
 * does not let us in.
 */
export async function fetchFile(
  way: Pick<SlackSettings, 'botToken' | 'apiUrl'> & { readonly dispatcher: Dispatcher },
  ref: string,
  most: number,
): Promise<Uint8Array | 'gone' | 'too-large'> {
  const signal = AbortSignal.timeout(timeout)
  let address = ref
  for (let count = 0; count <= mostRedirects; count += 1) {
    if (!isSlacks(address, way.apiUrl)) return 'gone'
    const response = await fetch(address, {
      headers: { authorization: `Bearer ${way.botToken}` },
      redirect: 'manual',
      dispatcher: way.dispatcher,
      signal,
    })
    const next = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || next === null) return contentOf(response, most)
    await response.body?.cancel()
    address = new URL(next, address).href
  }
  return 'gone'
}

async function contentOf(response: Response, most: number): Promise<Uint8Array | 'gone' | 'too-large'> {
  const { status, ok, headers, body } = response
  const isGone = status === 404 || status === 410 || (ok && isPage(headers))
  if (ok && !isGone && Number(headers.get('content-length') ?? 0) <= most)
    return body ? readUpTo(body, most) : Buffer.alloc(0)
  await body?.cancel()
  if (isGone) return 'gone'
  if (ok) return 'too-large'
  throw new Error(`Slack does not hand out a file: ${status}.`)
}

/** A page in place of the file: Slack asks a stranger to log in. A web page that someone sent comes as an attachment. */
const isPage = (headers: Response['headers']): boolean =>
  (headers.get('content-type') ?? '').startsWith('text/html') &&
  !(headers.get('content-disposition') ?? '').startsWith('attachment')
