import { z } from 'zod'
import type { Desk } from './desk.ts'
import { isRefused } from './is-refused.ts'
import { relationOf } from './relation-of.ts'
import type { RoomEvent } from './room-event.ts'

/** Whose an event is. An edit can itself not be edited: clients show no such change. */
export interface Original {
  readonly sender: string
  readonly isEdit: boolean
}

const found = z.object({ sender: z.string(), content: z.record(z.string(), z.unknown()) })

/** Events that are remembered, so that a change right after is no question to the server. */
const most = 1000

/** Looks up whose words an edit changes, or a redaction takes back: the server lets anybody claim any. */
export function originals({ client, signal }: Pick<Desk, 'client' | 'signal'>) {
  const known = new Map<string, Original>()

  function note(event: string, { sender, content }: Pick<RoomEvent, 'sender' | 'content'>): Original {
    if (known.size >= most) known.delete(known.keys().next().value ?? '')
    const original = { sender, isEdit: relationOf(content)?.rel_type === 'm.replace' }
    known.set(event, original)
    return original
  }

  /** undefined where we may not see it. */
  async function of(room: string, event: string): Promise<Original | undefined> {
    const before = known.get(event)
    if (before) return before
    const path = `/_matrix/client/v3/rooms/${encodeURIComponent(room)}/event/${encodeURIComponent(event)}`
    try {
      const parsed = found.safeParse(await client.call('GET', path, { signal }))
      return parsed.data && note(event, parsed.data)
    } catch (error) {
      if (isRefused(error)) return undefined
      throw error
    }
  }

  return { note, of }
}
