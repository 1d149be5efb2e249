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
    let heard: Mark = {
      event: mark?.event ?? '',
      encrypted: mark ? mark.encrypted : joined.state.some(isEncryption),
    }

    async function* fetched(): AsyncGenerator<RoomEvent> {
      const from = mark?.behind ? undefined : since
      try {
        yield* timelineOf(means, { room, joined, mark, since: from, next })
      } catch (error) {
        // Without anything heard there is nothing that it could go on from.
        if (heard.event === '' || !patience.leaves(room, error)) throw error
        heard = { ...heard, behind: true }
      }
    }

    for await (const event of fetched()) {
      const encrypted = heard.encrypted || isEncryption(event)
      heard = { event: event.event_id, encrypted }
      await take(event, { room, encrypted })
    }
    if (mark?.behind && !heard.behind) patience.caughtUp(room)
    return heard
  }
}
