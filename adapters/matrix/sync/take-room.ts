import type { Desk } from './desk.ts'
import type { Lying } from './hear.ts'
import type { hearingPatiently } from './hear-patiently.ts'
import { isEncryption } from './is-encryption.ts'
import type { Mark, Marks } from './marks.ts'
import type { RoomEvent } from './room-event.ts'
import type { JoinedRoom } from './sync-answer.ts'
import { timelineOf } from './timeline-of.ts'

type Means = Pick<Desk, 'client' | 'signal' | 'reception' | 'bot'> & {
  readonly marks: Pick<Marks, 'of'>
  readonly patience: Pick<ReturnType<typeof hearingPatiently>, 'leaves' | 'caughtUp'>
  take(event: RoomEvent, lying: Lying): Promise<unknown>
}

/**
 * Makes what takes what an answer brings of a room, and tells how far it was heard. A room of which the server does not give
 * what was missed is left behind after some tries, so that the others go on; what came in it is fetched with a later answer.
 */
export function takingRooms(
  means: Means,
  { since, next }: { readonly since: string | undefined; readonly next: string },
): (room: string, joined: JoinedRoom) => Promise<Mark> {
  const { marks, patience, take } = means
  return async (room, joined) => {
    const mark = marks.of(room)
    let { event: last, encrypted } = mark ?? { event: '', encrypted: joined.state.some(isEncryption) }
    let isBehind = false

    async function* fetched(): AsyncGenerator<RoomEvent> {
      const from = mark?.behind ? undefined : since
      try {
        yield* timelineOf(means, { room, joined, mark, since: from, next })
      } catch (error) {
        // Without anything heard there is nothing that it could go on from.
        if (last === '' || !patience.leaves(room, error)) throw error
        isBehind = true
      }
    }

    for await (const event of fetched()) {
      encrypted ||= isEncryption(event)
      last = event.event_id
      await take(event, { room, encrypted })
    }
    if (isBehind) return { event: last, encrypted, behind: true }
    if (mark?.behind) patience.caughtUp(room)
    return { event: last, encrypted }
  }
}
