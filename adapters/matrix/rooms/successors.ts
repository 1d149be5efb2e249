import { z } from 'zod'
import type { Homeserver } from './homeserver.ts'
import type { Notes } from './notes.ts'
import { refusal } from './refusal.ts'
import { stateOf } from './state-of.ts'

/** What came after rooms that were upgraded. */
export interface Successors {
  /** The last of those after this room that we are in; itself where there is none. */
  latest(room: string): string
  /** The same, with a fault (`NOT_IN_ROOM`) where that is closed and we are not in what comes after it. */
  open(room: string): string
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
    open(room) {
      const last = latest(room)
      if (notes.of(last).upgradedTo === undefined) return last
      throw refusal('NOT_IN_ROOM')
    },
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
