import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import type { Desk } from './desk.ts'
import type { Hear, Heard } from './hear.ts'
import { isOfOne } from './is-of-one.ts'
import type { Waiting } from './waiting.ts'

/** After so many tries what fails in a room waits, and the others go on. */
const patience = 5

interface Patience {
  /** As `hear` does; what has failed often enough waits unheard, and does so again without a word. */
  readonly hear: Hear
  /** Everything that was to be heard was. */
  over(): void
}

type Means = Pick<Desk, 'reception'> & {
  readonly hear: Hear
  readonly waiting: Waiting
  /** How often each room has failed; of one where something waits for it, until that is heard. */
  readonly failures: Map<string, number>
}

/** Makes what hears events of an answer, and has no room keep all others waiting. */
export function hearingPatiently({ hear, waiting, failures, reception: { log } }: Means): Patience {
  function notHeard(event: string, room: string, error: unknown): Heard {
    if (!isOfOne(error)) throw error
    if (waiting.isUnheard(event)) return { waits: 'unheard' }
    const tries = (failures.get(room) ?? 0) + 1
    failures.set(room, tries)
    if (tries < patience) throw error
    const what = error instanceof MatrixFault ? { status: error.status, code: error.code } : { error }
    log.error({ event, room, ...what }, 'an event cannot be heard, and is tried again later')
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
    over() {
      for (const [room, tries] of failures) if (tries < patience) failures.delete(room)
    },
  }
}
