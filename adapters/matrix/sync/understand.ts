import type { Incoming } from '#app/contracts/incoming.ts'
import { keptSigns } from '#adapters/matrix/web/kept-signs.ts'
import type { Desk } from './desk.ts'
import { jsonOf } from './json-of.ts'
import { relationOf } from './relation-of.ts'
import type { RoomEvent } from './room-event.ts'

type Means = Pick<Desk, 'rooms' | 'inbound' | 'realm' | 'bot'> & {
  readonly reception: Pick<Desk['reception'], 'memory' | 'log'>
}

/** Makes what an event in clear says to the house, out of it and of what is known about its room and its sender. */
export const understanding = ({ rooms, inbound, realm, bot, reception: { memory, log } }: Means) => {
  /** What the signs under our post stand for that it reacts to. */
  async function signsUnder({ type, content }: RoomEvent) {
    const post = type === 'm.reaction' ? relationOf(content)?.event_id : undefined
    const kept = post === undefined ? undefined : keptSigns.safeParse(jsonOf(await memory.get(`signs:${post}`)))
    return kept?.data && { signs: kept.data.signs }
  }

  return async (room: string, event: RoomEvent): Promise<Incoming | undefined> => {
    const { sender } = event
    const direct = await rooms.isDirect(room, sender)
    const delivered = { realm, bot, room, direct, guest: rooms.isGuest(sender), event, ...(await signsUnder(event)) }
    try {
      return inbound(delivered)
    } catch (error) {
      // Whatever its text, it must not keep the others from being heard; what stands in an error may be of it.
      log.error(
        { event: event.event_id, error: error instanceof Error ? error.name : '' },
        'an event is not understood',
      )
      return undefined
    }
  }
}
