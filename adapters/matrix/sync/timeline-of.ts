import { z } from 'zod'
import type { Desk } from './desk.ts'
import { isRefused } from './is-refused.ts'
import type { Mark } from './marks.ts'
import { ownEntry } from './own-entry.ts'
import { pagesBetween } from './pages-between.ts'
import type { RoomEvent } from './room-event.ts'
import type { JoinedRoom } from './sync-answer.ts'

/** A room of an answer, and between which tokens of the sync it came. */
export interface Stretch {
  readonly room: string
  readonly joined: JoinedRoom
  /** How far it was heard before; undefined for a room that is new to us. */
  readonly mark: Mark | undefined
  /** Undefined at the first start, and when the cursor was lost. */
  readonly since: string | undefined
  readonly next: string
}

type Means = Pick<Desk, 'client' | 'signal' | 'reception'> & { readonly bot: Pick<Desk['bot'], 'user'> }

/**
 * Everything that happened in a room since it was last heard, each event once and in order: what is missing before the
 * timeline is fetched forward, in pages. A room that is new begins with our invitation, and its history stays unheard.
 */
export async function* timelineOf(desk: Means, stretch: Stretch): AsyncGenerator<RoomEvent> {
  const { room, next, joined, mark, since } = stretch
  const { timeline } = joined
  const after = heardUpTo(desk, stretch)
  const known = after === undefined ? -1 : timeline.findIndex(({ event_id: id }) => id === after)
  if (known !== -1) return yield* timeline.slice(known + 1)
  const from = await beforeTimeline(desk, stretch, after)
  // Without a cursor Synapse may give an answer that it gave minutes ago: what comes behind the mark is asked for by itself.
  if (from !== undefined && mark && since === undefined) {
    for await (const page of pagesBetween(desk, { room, from })) yield* page
    return
  }
  const last = new Set(timeline.map(({ event_id: id }) => id))
  if (from !== undefined)
    for await (const page of pagesBetween(desk, { room, from, to: next }))
      yield* page.filter(({ event_id: id }) => !last.has(id))
  yield* timeline
}

/** The last event that is not to be heard; undefined where `since` tells. */
function heardUpTo({ bot }: Means, { joined, mark, since }: Stretch): string | undefined {
  if (mark) return since === undefined ? mark.event : undefined
  return (ownEntry(joined.timeline, bot.user) ?? ownEntry(joined.state, bot.user))?.event
}

/** Where to begin to fetch what the timeline leaves out; undefined where nothing is missing. */
async function beforeTimeline(desk: Means, { room, joined, since }: Stretch, after: string | undefined) {
  if (!joined.limited && since !== undefined) return undefined
  if (after === undefined) return since
  return after === '' ? undefined : tokenAfter(desk, room, after)
}

const context = z.object({ end: z.string() })

/** A token that points behind an event, where the server lets us see it. */
async function tokenAfter({ client, signal, reception: { log } }: Means, room: string, event: string) {
  const path = `/_matrix/client/v3/rooms/${encodeURIComponent(room)}/context/${encodeURIComponent(event)}`
  try {
    return context.parse(await client.call('GET', path, { query: { limit: 0 }, signal })).end
  } catch (error) {
    if (!isRefused(error)) throw error
    log.warn({ room, code: error.code }, 'what was missed in a room cannot be found')
    return undefined
  }
}
