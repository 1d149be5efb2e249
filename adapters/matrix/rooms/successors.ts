import { z } from 'zod'
import type { Homeserver } from './homeserver.ts'
import type { Notes } from './notes.ts'
import { stateOf } from './state-of.ts'

/** What came after rooms that were upgraded. */
export interface Successors {
  /** The last of those after this room that we are in; itself where there is none. */
  latest(room: string): string
  /** Whether it was upgraded, too, to a room that we are not in. */
  isClosed(room: string): boolean
  /** The rooms that name this one as what comes after them, and are left for it from now on if it says so, too. */
  arrived(room: string): Promise<void>
}

const creation = z.looseObject({ predecessor: z.looseObject({ room_id: z.string() }).optional() })

export function createSuccessors(server: Pick<Homeserver, 'call'>, notes: Notes): Successors {
  function latest(room: string): string {
    const seen = new Set<string>()
    let at = room
    for (;;) {
      seen.add(at)
      const { successor } = notes.of(at)
      if (successor === undefined || seen.has(successor)) return at
      at = successor
    }
  }

  return {
    latest,
    isClosed: (room) => notes.of(latest(room)).upgradedTo !== undefined,
    async arrived(room) {
      const before = [...notes.all()].filter(([, { upgradedTo }]) => upgradedTo === room).map(([each]) => each)
      if (before.length === 0) return
      const { data } = creation.safeParse(await stateOf(server, room, 'm.room.create'))
      const old = before.find((each) => each === data?.predecessor?.room_id)
      if (old === undefined) return
      const { greeted, kind } = notes.of(old)
      await notes.change({
        [old]: { successor: room },
        // It is the same room to those in it.
        [room]: { ...(greeted && { greeted }), ...(kind && { kind }) },
      })
    },
  }
}
