import type { DirectRooms } from './direct-rooms.ts'
import type { Homeserver } from './homeserver.ts'
import { maySpeak } from './may-speak.ts'
import type { Notes } from './notes.ts'
import type { Occupancy } from './occupancy.ts'
import type { Successors } from './successors.ts'

interface Arriving {
  readonly server: Pick<Homeserver, 'call'>
  readonly bot: string
  readonly notes: Notes
  readonly successors: Successors
  readonly occupancy: Occupancy
  readonly direct: DirectRooms
  /** Says once in a room of several what the bot is for. Resolves when durable. */
  greet(room: string): Promise<void>
}

/**
 * Settles in a room that was just joined at the invitation of a user: as their direct room, as what comes after another, or
 * with a greeting for all. Doing it twice changes nothing. Rejects with a `MatrixFault`.
 */
export async function arrive(arriving: Arriving, room: string, by: string): Promise<void> {
  const { server, bot, notes, successors, occupancy, direct, greet } = arriving
  await successors.arrived(room)
  if (await occupancy.isDirect(room, by)) return direct.opened(by, room)
  if (notes.of(room).greeted || notes.of(room).kind === 'notices') return
  if (!(await maySpeak(server, bot, room))) return
  // Noted first: better no greeting than two.
  await notes.change({ [room]: { greeted: true } })
  await greet(room)
}
