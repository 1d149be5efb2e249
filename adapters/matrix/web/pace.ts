import type { Lane } from '#app/contracts/message.ts'
import type { Clock } from '#network/clock.ts'
import { MatrixFault } from './fault.ts'
import { Gate } from './gate.ts'

/** What a homeserver counts apart from each other. */
export type Kind = 'message' | 'room' | 'invite' | 'upload'

/** Keeps what we do within what the homeserver allows; how much that is, only its 429 tells. */
export interface Pace {
  /**
   * Does it as soon as the homeserver takes it: what somebody waits for before the rest, and what is `idle` when nothing
   * else has to go. Rejects with `Paused` where that would be too long to wait, with the error of `work` for anything
   * but a 429.
   */
  run<T>(kind: Kind, lane: Lane | 'idle', work: () => Promise<T>): Promise<T>
}

/** In seconds, where a 429 names none. */
const unnamed = 5

/** A pace with a gate for each kind. The signal sends away whoever waits. */
export function createPace(clock: Clock, signal: AbortSignal): Pace {
  const gates = new Map<Kind, Gate>()
  const gateOf = (kind: Kind): Gate => {
    const gate = gates.get(kind) ?? new Gate(clock, signal)
    gates.set(kind, gate)
    return gate
  }
  return {
    async run(kind, lane, work) {
      const gate = gateOf(kind)
      const came = clock.now()
      for (;;) {
        const leave = await gate.enter(lane, came)
        let isThrough = false
        try {
          const result = await work()
          isThrough = true
          return result
        } catch (error) {
          if (!(error instanceof MatrixFault) || error.status !== 429) throw error
          gate.close(error.retryAfter ?? unnamed)
        } finally {
          leave(isThrough)
        }
      }
    },
  }
}
