import { z } from 'zod'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import { type Readers, readersOf } from '#adapters/matrix/web/readers-of.ts'
import type { Homeserver } from './homeserver.ts'
import type { SyncedRoom } from './rooms.ts'

export interface Members {
  /** As far as known, asked for where it is not; nobody where the room is closed to us. Rejects with a `MatrixFault`. */
  of(room: string): Promise<Readers>
  /** As the server says now. */
  now(room: string): Promise<Readers>
  /** Takes note of what has happened in a room. */
  noted(room: string, happened: SyncedRoom): void
  /** Nothing is known about a room any more. */
  forget(room: string): void
}

const membership = z.looseObject({ membership: z.enum(['join', 'invite']) })

/** Knows who is in which room. What it knows in passing may name somebody too many, never one too few. */
export function createMembers({ call }: Pick<Homeserver, 'call'>): Members {
  const known = new Map<string, Map<string, 'join' | 'invite'>>()
  // An answer that was under way while something happened is not kept.
  const underWay = new Map<string, symbol>()
  const happened = (room: string): unknown => underWay.delete(room)

  async function now(room: string): Promise<Readers> {
    const asking = Symbol(room)
    underWay.set(room, asking)
    try {
      const readers = await askedFor(call, room)
      if (underWay.get(room) === asking) known.set(room, readers)
      return readers
    } finally {
      if (underWay.get(room) === asking) underWay.delete(room)
    }
  }

  function forget(room: string): void {
    happened(room)
    known.delete(room)
  }

  return {
    of: async (room) => known.get(room) ?? now(room),
    now,
    forget,
    noted(room, { state, timeline, limited }) {
      // With lazily loaded members a gap is silent about most of them.
      if (limited) forget(room)
      for (const { type, state_key: user, content } of [...state, ...timeline]) {
        if (type !== 'm.room.member' || user === undefined) continue
        const { data } = membership.safeParse(content)
        // Who leaves may be back already by what was asked for meanwhile.
        if (!data) forget(room)
        else {
          happened(room)
          known.get(room)?.set(user, data.membership)
        }
      }
    },
  }
}

async function askedFor(call: Homeserver['call'], room: string): Promise<Map<string, 'join' | 'invite'>> {
  try {
    return await readersOf({ call }, room)
  } catch (error) {
    if (error instanceof MatrixFault && (error.code === 'M_FORBIDDEN' || error.code === 'M_NOT_FOUND')) return new Map()
    throw error
  }
}
