import type { Posting } from '#app/contracts/adapter.ts'
import { eventTypeIn } from './event-type.ts'
import type { Part } from './parts.ts'
import type { Progress } from './progress.ts'
import { send } from './send.ts'
import { isRepeatable, settle } from './settle.ts'
import { transactionOf } from './transaction.ts'
import type { WayOut } from './way-out.ts'

/** A posting, and what is told when one of its events is about to leave, so that it may be there, and when it is there. */
export interface Saying {
  readonly posting: Posting
  doubt(isInDoubt: boolean): void
}

/** Says one part of a post, unless it is there. Resolves with the progress, which is yet to be kept. */
export async function sayPart(
  out: WayOut,
  { posting, doubt }: Saying,
  before: Progress,
  { name, make }: Part,
): Promise<Progress> {
  if (name in before.events) return before
  const { room } = before
  const type = await eventTypeIn(out.rooms, room)
  const progress = isRepeatable(out, before, type) ? before : await settle(out, posting.key, before)
  if (name in progress.events) return progress
  const made = await make(type === 'm.room.encrypted')
  if (!made || 'left' in made) {
    return {
      ...progress,
      left: [...progress.left, ...(made ? [made.left] : [])],
      events: { ...progress.events, [name]: null },
    }
  }
  const tried = progress.trying?.part === name ? progress.trying : undefined
  const event = await send(out, posting, {
    room,
    type,
    content: made.content,
    transaction: transactionOf(posting.key, name),
    async leaving() {
      const trying = tried ?? { part: name, type, device: out.device, since: out.clock.now() }
      await out.progresses.keep(posting.key, { ...progress, trying })
      doubt(true)
    },
  })
  doubt(false)
  return { ...progress, trying: undefined, events: { ...progress.events, [name]: event } }
}
