import { EncryptedRoomEvent } from 'matrix-bot-sdk'
import { z } from 'zod'
import { markIn } from './mark.ts'
import type { WayOut } from './way-out.ts'

/** In milliseconds: clocks differ, so it is looked for a while before it was tried. */
const margin = 10 * 60_000
const pageSize = 100
const mostPages = 50

const event = z.looseObject({
  type: z.string(),
  event_id: z.string(),
  origin_server_ts: z.number(),
  content: z.record(z.string(), z.unknown()),
  unsigned: z.object({ transaction_id: z.string().optional() }).optional(),
})
const page = z.object({ chunk: z.array(event), end: z.string().optional() })

type Event = z.infer<typeof event>

/**
 * Looks through what we have said in a room since then (milliseconds since 1970) for an event of this transaction. `unsure`
 * where one of ours cannot be read, or there is more than is looked through; rejects with a `MatrixFault`.
 */
export async function findMarked(
  out: Pick<WayOut, 'client' | 'bot'>,
  room: string,
  transaction: string,
  since: number,
): Promise<{ readonly id: string } | 'absent' | 'unsure'> {
  const path = `/_matrix/client/v3/rooms/${encodeURIComponent(room)}/messages`
  const filter = JSON.stringify({ senders: [out.bot], types: ['m.room.message', 'm.room.encrypted'] })
  let from: string | undefined
  let isAllRead = true
  for (let count = 0; count < mostPages; count += 1) {
    const { chunk, end } = page.parse(
      await out.client.call('GET', path, { query: { dir: 'b', limit: pageSize, filter, from } }),
    )
    for (const one of chunk) {
      const mark = one.unsigned?.transaction_id === transaction ? transaction : await markOfEvent(out, room, one)
      if (mark === transaction) return { id: one.event_id }
      isAllRead &&= mark !== 'unreadable'
    }
    const isPast = chunk.some(({ origin_server_ts: at }) => at < since - margin)
    if (isPast || end === undefined) return isAllRead ? 'absent' : 'unsure'
    from = end
  }
  return 'unsure'
}

async function markOfEvent({ client }: Pick<WayOut, 'client'>, room: string, one: Event): Promise<string | undefined> {
  // A redacted event is empty.
  if (one.type !== 'm.room.encrypted' || Object.keys(one.content).length === 0) return markIn(one.content)
  try {
    return markIn((await client.crypto.decryptRoomEvent(new EncryptedRoomEvent(one), room)).content)
  } catch {
    return 'unreadable'
  }
}
