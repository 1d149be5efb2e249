import { z } from 'zod'
import type { Posting } from '#app/contracts/adapter.ts'
import { markOf } from './mark.ts'
import { tried } from './tried.ts'
import type { WayOut } from './way-out.ts'

const posted = z.object({ ts: z.string() })

/** Posts a message under a key; resolves with its `ts`. What it links to is not shown along with it. */
export async function postMessage(
  out: WayOut,
  { at, lane }: Pick<Posting, 'at' | 'lane'>,
  channel: string,
  said: { readonly key: string; readonly content: object },
): Promise<string> {
  const { key, content } = said
  const values = { ...content, channel, metadata: markOf(key), unfurl_links: false, unfurl_media: false }
  const first = () => tried(out, at)
  return posted.parse(await out.call('chat.postMessage', values, { lane, channel, first })).ts
}
