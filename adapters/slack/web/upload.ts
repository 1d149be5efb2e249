import { type Dispatcher, fetch } from 'undici'
import { z } from 'zod'
import type { PostFile } from '#app/contracts/adapter.ts'
import type { Lane } from '#app/contracts/message.ts'
import type { Call } from './call.ts'
import { isSlacks } from './slack-hosts.ts'

/** Takes the bytes of a file to Slack, where nobody sees it until it is shared; resolves with its id there. */
export type Upload = (file: PostFile, lane: Lane) => Promise<string>

const ticket = z.object({ upload_url: z.string(), file_id: z.string() })

const longestAlt = 1000
const timeout = 120_000

/** Uploads over a dispatcher. Rejects with the library's errors, or when the bytes do not arrive. */
export const createUpload =
  (call: Call, { dispatcher, apiUrl }: { readonly dispatcher: Dispatcher; readonly apiUrl: string }): Upload =>
  async ({ name, bytes, alt }, lane) => {
    const asked = { filename: name, length: bytes.byteLength, ...describing(alt) }
    const { upload_url: url, file_id: id } = ticket.parse(await call('files.getUploadURLExternal', asked, { lane }))
    if (!isSlacks(url, apiUrl)) throw new Error('Slack names a foreign address for an upload.')
    const signal = AbortSignal.timeout(timeout)
    const response = await fetch(url, { method: 'POST', body: bytes, redirect: 'error', signal, dispatcher })
    await response.body?.cancel()
    if (!response.ok) throw new Error(`A file did not arrive: ${response.status}.`)
    return id
  }

/** Slack's reference calls it `alt_txt`, its own library `alt_text`; whichever it does not know, it passes over. */
function describing(alt: string | undefined): Readonly<Record<string, string>> {
  if (alt === undefined || alt === '') return {}
  const short = alt.slice(0, longestAlt)
  return { alt_txt: short, alt_text: short }
}
