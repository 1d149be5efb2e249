import type { Rooms } from '#adapters/matrix/rooms/rooms.ts'

/** As what a message goes to a room. */
export type EventType = 'm.room.message' | 'm.room.encrypted'

/** Rejects where the server does not tell whether the room is encrypted. */
export const eventTypeIn = async (rooms: Pick<Rooms, 'isEncrypted'>, room: string): Promise<EventType> =>
  (await rooms.isEncrypted(room)) ? 'm.room.encrypted' : 'm.room.message'
