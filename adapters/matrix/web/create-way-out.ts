import type { Line } from '#app/contracts/adapter.ts'
import type { Reception } from '#app/contracts/reception.ts'
import type { Rooms } from '#adapters/matrix/rooms/rooms.ts'
import type { MatrixSettings } from '#adapters/matrix/settings.ts'
import type { Client } from './client.ts'
import type { Clock } from './clock.ts'

interface Means {
  readonly client: Client
  readonly rooms: Rooms
  readonly clock: Clock
  /** Our own user id. */
  readonly bot: string
}

/** The way out of one account: what the line does, but for listening. */
export function createWayOut(
  settings: Pick<MatrixSettings, 'language'>,
  { memory, draw, log }: Pick<Reception, 'memory' | 'draw' | 'log'>,
  { client, rooms, clock, bot }: Means,
): Pick<Line, 'open' | 'post' | 'find' | 'fetch'> {
  void [settings, memory, draw, log, client, rooms, clock, bot]
  return {
    // A person's place is their own id; its room is made when something is posted, so that nothing else waits for it.
    open: async (to) => to,
    post: () => Promise.reject(new Error('not yet')),
    find: () => Promise.reject(new Error('not yet')),
    fetch: () => Promise.reject(new Error('not yet')),
  }
}
