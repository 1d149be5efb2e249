import type { Notes, Pending } from './notes.ts'

interface Open {
  readonly room: string
  readonly pending: Pending
}

/**
 * The invitation that is due, or will be first; undefined where there is none. Joining comes before declining, so that no flood
 * from outside keeps our own people waiting.
 */
export function nextPending(notes: Notes, now: number): Open | undefined {
  const open = [...notes.all()].flatMap(([room, { pending }]) => (pending ? [{ room, pending }] : []))
  const due = open.filter(({ pending }) => pending.due <= now)
  return due.find(({ pending }) => pending.answer === 'join') ?? due[0] ?? earliest(open)
}

const earliest = (open: readonly Open[]): Open | undefined =>
  open.toSorted((one, other) => one.pending.due - other.pending.due)[0]
