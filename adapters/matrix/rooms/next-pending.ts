import type { Notes, Pending } from './notes.ts'

interface Open {
  readonly room: string
  readonly pending: Pending
}

/**
 * The invitation that is due, or will be first; undefined where there is none. Joining comes before declining, so that no flood
 * from outside keeps our own people waiting.
 */
export function nextPending(notes: Pick<Notes, 'pending'>, now: number): Open | undefined {
  let next: Open | undefined
  for (const [room, pending] of notes.pending()) {
    if (pending.due <= now && pending.answer === 'join') return { room, pending }
    if (!next || rank(pending, now) < rank(next.pending, now)) next = { room, pending }
  }
  return next
}

/** What is due goes in the order in which it came. */
const rank = ({ due }: Pending, now: number): number => Math.max(due, now)
