import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import type { Desk } from './desk.ts'
import type { Hear, Heard } from './hear.ts'
import { isOfOne } from './is-of-one.ts'
import type { Marks } from './marks.ts'
import type { Waiting } from './waiting.ts'

/** After so many tries what fails in a room waits, and the others go on. */
const patience = 5

interface Patience {
  /** As `hear` does; what has failed often enough waits unheard, and does so again without a word. */
  readonly hear: Hear
  /** Whether a room of which the server does not give what came is left behind for now; the error says why it does not. */
  leaves(room: string, error: unknown): boolean
  /** A room that was behind is not any more. */
  caughtUp(room: string): void
  /** Everything that was to be heard was. */
  over(): void
}

type Means = Pick<Desk, 'reception'> & {
  readonly hear: Hear
  readonly waiting: Waiting
  readonly marks: Pick<Marks, 'of'>
  /** How often each room has failed; of one where something waits for it, until that is heard. */
  readonly failures: Map<string, number>
}

/** Makes what hears events of an answer, and has no room keep all others waiting. */
export function hearingPatiently({ hear, waiting, marks, failures, reception: { log } }: Means): Patience {
  /** Whether it has failed often enough. */
  function isEnough(room: string): boolean {
    const tries = (failures.get(room) ?? 0) + 1
    failures.set(room, tries)
    return tries >= patience
  }

  function notHeard(event: string, room: string, error: unknown): Heard {
    if (!isOfOne(error)) throw error
    if (waiting.isUnheard(event)) return { waits: 'unheard' }
    if (!isEnough(room)) throw error
    log.error({ event, room, ...fieldsOf(error) }, 'an event cannot be heard, and is tried again later')
    return { waits: 'unheard' }
  }

  return {
    async hear(event, lying) {
      try {
        const heard = await hear(event, lying)
        if (waiting.isUnheard(event.event_id)) failures.delete(lying.room)
        return heard
      } catch (error) {
        return notHeard(event.event_id, lying.room, error)
      }
    },
    leaves(room, error) {
      if (!isOfOne(error)) return false
      if (marks.of(room)?.behind) return true
      if (!isEnough(room)) return false
      log.error({ room, ...fieldsOf(error) }, 'what was missed in a room cannot be fetched, and is tried again later')
      return true
    },
    caughtUp: (room) => void failures.delete(room),
    over() {
      for (const [room, tries] of failures) if (tries < patience) failures.delete(room)
    },
  }
}

const fieldsOf = (error: unknown): object =>
  error instanceof MatrixFault ? { status: error.status, code: error.code } : { error }
