import { z } from 'zod'
import type { Posting } from '#app/contracts/adapter.ts'
import { type EventType, eventTypeIn } from './event-type.ts'
import { markOf } from './mark.ts'
import { PlaceChanged } from './place-changed.ts'
import type { WayOut } from './way-out.ts'

/** What is sent where, under which transaction id. */
export interface Sending {
  readonly room: string
  /** As it is looked up before: what has become of the room meanwhile breaks it off. */
  readonly type: EventType
  readonly content: object
  readonly transaction: string
  /** Done just before it leaves. */
  leaving(): Promise<void>
}

const sent = z.object({ event_id: z.string() })

/**
 * Sends a message; resolves with its event id. Nothing that only one person reads goes to a room where others are, and
 * nothing in clear to a room that is encrypted: both are asked when its turn has come. Rejects with a `MatrixFault`, with
 * `Paused`, or with `PlaceChanged`.
 */
export function send(
  { client, rooms }: Pick<WayOut, 'client' | 'rooms'>,
  { at, lane }: Pick<Posting, 'at' | 'lane'>,
  { room, type, content, transaction, leaving }: Sending,
): Promise<string> {
  const path = ['rooms', room, 'send', type, transaction].map((part) => encodeURIComponent(part)).join('/')
  const marked = wellFormed({ ...content, ...markOf(transaction) })
  return client.pace.run('message', lane, async () => {
    if (at.id.startsWith('@') && !(await rooms.isDirect(room, at.id))) throw new PlaceChanged('Others read here, too.')
    if ((await eventTypeIn(rooms, room)) !== type) throw new PlaceChanged('The room is encrypted by now.')
    const body =
      type === 'm.room.encrypted' ? await client.crypto.encryptRoomEvent(room, 'm.room.message', marked) : marked
    await leaving()
    return sent.parse(await client.call('PUT', `/_matrix/client/v3/${path}`, { body })).event_id
  })
}

/** Half a character would be no JSON to the homeserver. */
const wellFormed = (content: object): object =>
  JSON.parse(JSON.stringify(content), (_name, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  )
