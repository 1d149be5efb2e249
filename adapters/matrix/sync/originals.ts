import { z } from 'zod'
import type { Desk } from './desk.ts'
import { isRefused } from './is-refused.ts'
import { relationOf } from './relation-of.ts'
import type { RoomEvent } from './room-event.ts'

/** What was said or done at first, and by whom. */
export interface Original {
  readonly event: string
  readonly sender: string
}

const found = z.object({ sender: z.string(), content: z.record(z.string(), z.unknown()) })
type Found = z.infer<typeof found>

/** Events that are remembered, so that a change right after is no question to the server. */
const most = 1000
/** An edit belongs to an original; clients that edit edits go no further than a few. */
const furthest = 5

/** Looks up whose words an edit changes, or a redaction takes back: the server lets anybody claim any. */
export function originals({ client, signal }: Pick<Desk, 'client' | 'signal'>) {
  const known = new Map<string, Found>()

  function note(event: string, { sender, content }: Pick<RoomEvent, 'sender' | 'content'>): void {
    if (known.size >= most) known.delete(known.keys().next().value ?? '')
    known.set(event, { sender, content: { 'm.relates_to': content['m.relates_to'] } })
  }

  async function find(room: string, event: string): Promise<Found | undefined> {
    const path = `/_matrix/client/v3/rooms/${encodeURIComponent(room)}/event/${encodeURIComponent(event)}`
    try {
      const parsed = found.safeParse(await client.call('GET', path, { signal }))
      if (parsed.success) note(event, parsed.data)
      return parsed.data
    } catch (error) {
      if (isRefused(error)) return undefined
      throw error
    }
  }

  /** The original behind an event and the edits of it; undefined where we may not see it. */
  async function of(room: string, event: string): Promise<Original | undefined> {
    let at = event
    for (let steps = 0; steps < furthest; steps += 1) {
      const one = known.get(at) ?? (await find(room, at))
      if (!one) return undefined
      const relation = relationOf(one.content)
      if (relation?.rel_type !== 'm.replace') return { event: at, sender: one.sender }
      at = relation.event_id
    }
    return undefined
  }

  return { note, of }
}
