import type { Log } from '#app/contracts/log.ts'
import type { Clock } from '#network/clock.ts'
import { faultFields } from './fault-fields.ts'
import type { Homeserver } from './homeserver.ts'
import { decline, join } from './join.ts'
import { nextPending } from './next-pending.ts'
import type { Notes, Pending } from './notes.ts'
import { tried } from './tried.ts'

/** Answers invitations beside the sync, one after another. Disposing it ends that; what is still open is kept. */
export interface Door extends AsyncDisposable {
  /** There is something new to answer in what is noted. */
  ring(): void
}

interface Standing {
  readonly server: Pick<Homeserver, 'call'>
  readonly notes: Notes
  readonly clock: Clock
  readonly log: Log
  /** Why an invitation is declined. */
  readonly reason: string
  /** Settles in a room that was just joined; may be asked to again. */
  arrive(room: string, by: string): Promise<void>
}

/** The longest that a timer takes, in milliseconds. */
const never = 2 ** 31 - 1
const rest = 10_000

export function openDoor({ server, notes, clock, log, reason, arrive }: Standing): Door {
  const closing = new AbortController()
  let rung = new AbortController()

  async function answer(room: string, pending: Pending): Promise<void> {
    if (pending.answer === 'decline') return decline(server, room, { reason, signal: closing.signal })
    await join(server, room, { by: pending.by, signal: closing.signal })
    await arrive(room, pending.by)
  }

  async function answered(room: string, pending: Pending): Promise<Pending | undefined> {
    try {
      await answer(room, pending)
      return undefined
    } catch (error) {
      if (closing.signal.aborted) return pending
      const left = tried(pending, error, clock.now())
      const fields = { room, answer: pending.answer, tries: pending.tries, ...faultFields(error) }
      if (left === 'void') log.info(fields, 'an invitation on Matrix does not stand any more')
      else if (left === 'given-up') log.error(fields, 'an invitation on Matrix could not be answered')
      else log.warn(fields, 'an invitation on Matrix is answered later')
      return typeof left === 'string' ? undefined : left
    }
  }

  async function settle(room: string, before: Pending): Promise<void> {
    const pending = await answered(room, before)
    // Unless they have invited anew, or taken it back, meanwhile.
    if (notes.of(room).pending?.since === before.since) await notes.change({ [room]: { pending } })
  }

  const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    clock.sleep(milliseconds, AbortSignal.any([closing.signal, signal])).catch(() => undefined)

  async function step(): Promise<void> {
    rung = new AbortController()
    const now = clock.now()
    const next = nextPending(notes, now)
    if (next && next.pending.due <= now) await settle(next.room, next.pending)
    else await pause(Math.min(next ? next.pending.due - now : never, never), rung.signal)
  }

  async function run(): Promise<void> {
    while (!closing.signal.aborted) {
      await step().catch(async (error: unknown) => {
        log.error({ err: error }, 'what became of an invitation on Matrix could not be kept')
        await pause(rest, closing.signal)
      })
    }
  }

  const running = run()
  return {
    ring: () => rung.abort(),
    async [Symbol.asyncDispose]() {
      closing.abort()
      await running
    },
  }
}
