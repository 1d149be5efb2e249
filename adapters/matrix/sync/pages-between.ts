import { z } from 'zod'
import type { Desk } from './desk.ts'
import { pageFilter } from './filter.ts'
import { isRefused } from './is-refused.ts'
import { type RoomEvent, roomEvents } from './room-event.ts'

/** Events of one page of a gap; what a server gives for more is less. */
const most = 250

const page = z.object({ chunk: z.array(z.unknown()), end: z.string().optional() })

/**
 * What came in a room between two tokens of the sync, or since one, oldest first, page by page: a gap may be longer than
 * fits into memory. Ends where a room is closed to us.
 */
export async function* pagesBetween(
  { client, signal, reception: { log } }: Pick<Desk, 'client' | 'signal' | 'reception'>,
  { room, from, to }: { readonly room: string; readonly from: string; readonly to?: string },
): AsyncGenerator<readonly RoomEvent[]> {
  const path = `/_matrix/client/v3/rooms/${encodeURIComponent(room)}/messages`
  for (let at: string | undefined = from; at !== undefined;) {
    const query = { dir: 'f', from: at, to, limit: most, filter: pageFilter }
    const answer = await client.call('GET', path, { query, signal }).catch((error: unknown) => {
      if (!isRefused(error)) throw error
      log.warn({ room, code: error.code }, 'what was missed in a room is closed to us')
    })
    if (answer === undefined) return
    const { chunk, end }: z.infer<typeof page> = page.parse(answer)
    yield roomEvents(chunk)
    at = end === at ? undefined : end
  }
}
