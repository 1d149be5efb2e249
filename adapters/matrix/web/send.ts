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
  { client, rooms, bot }: Pick<WayOut, 'client' | 'rooms' | 'bot'>,
  { at, lane }: Pick<Posting, 'at' | 'lane'>,
  { room, type, content, transaction, leaving }: Sending,
): Promise<string> {
  const path = ['rooms', room, 'send', type, transaction].map((part) => encodeURIComponent(part)).join('/')
  const marked = wellFormed({ ...content, ...markOf(transaction) })
  return client.pace.run('message', lane, async () => {
    if ((await eventTypeIn(rooms, room)) !== type) throw new PlaceChanged('The room is encrypted by now.')
    const readers = at.id.startsWith('@') ? await readersOf({ client, rooms, bot }, room, at.id) : undefined
    const body = type === 'm.room.encrypted' ? await client.encrypted(room, marked, readers) : marked
    await leaving()
    return sent.parse(await client.call('PUT', `/_matrix/client/v3/${path}`, { body })).event_id
  })
}

/** Who reads in the direct room of a user, as the homeserver says now: the last sync may not know yet who has come since. */
async function readersOf(
  { client, rooms, bot }: Pick<WayOut, 'client' | 'rooms' | 'bot'>,
  room: string,
  user: string,
): Promise<readonly string[]> {
  const others = new PlaceChanged('Others read here, too.')
  if (!(await rooms.isDirect(room, user))) throw others
  const readers = await client.getJoinedRoomMembers(room)
  if (!readers.includes(user) || readers.some((each) => each !== bot && each !== user)) throw others
  return readers
}

/** Half a character would be no JSON to the homeserver. */
const wellFormed = (content: object): object =>
  JSON.parse(JSON.stringify(content), (_name, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  )
