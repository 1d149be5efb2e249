import { z } from 'zod'
import type { RoomEvent } from './room-event.ts'

const unsigned = z.object({
  replaces_state: z.string().optional(),
  prev_content: z.object({ membership: z.string().optional() }).optional(),
})

/** Where a room begins for us: at our invitation, where there was one, else when we came in. */
export interface OwnEntry {
  readonly event: string
}

/**
 * Finds our latest entry among the events of a room: who invites the bot may write before it is there, while what was said
 * before is none of its business. Undefined where we have been in it all the time.
 */
export function ownEntry(events: readonly RoomEvent[], bot: string): OwnEntry | undefined {
  const joining = events.findLast(
    (event) =>
      event.type === 'm.room.member' &&
      event.state_key === bot &&
      event.content['membership'] === 'join' &&
      before(event).membership !== 'join',
  )
  if (!joining) return undefined
  const { membership, event } = before(joining)
  return { event: membership === 'invite' && event !== undefined ? event : joining.event_id }
}

/** What we were before, and the event that said so. */
function before({ unsigned: given }: RoomEvent): { readonly membership?: string; readonly event?: string } {
  const parsed = unsigned.safeParse(given)
  if (!parsed.success) return {}
  const { replaces_state: event, prev_content: content } = parsed.data
  return {
    ...(event !== undefined && { event }),
    ...(content?.membership !== undefined && { membership: content.membership }),
  }
}
