import type { Incoming } from '#app/contracts/incoming.ts'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import type { Asking } from './asking.ts'
import type { Batch } from './batch.ts'
import type { Desk } from './desk.ts'
import type { Hear, Heard, Lying } from './hear.ts'
import { isOfOne } from './is-of-one.ts'
import type { RoomEvent } from './room-event.ts'
import type { Waiting } from './waiting.ts'

type Means = Pick<Desk, 'clock' | 'signal' | 'reception'> & {
  readonly hear: Hear
  readonly waiting: Waiting
  readonly asking: Asking
  readonly batch: Batch
  /** How often each room has failed; of one where something waits for it, until that is heard. */
  readonly failures: Map<string, number>
  /** Since when our device is there, in milliseconds since 1970. */
  readonly deviceSince: number
}

/** After so many tries what fails in a room waits, and the others go on. */
const patience = 5

/**
 * Takes single events into a batch, and those that cannot be read or heard where they wait. When all are stored, `settled` tells
 * which need wait no more.
 */
export function takingEvents({ hear, waiting, asking, batch, failures, deviceSince, ...desk }: Means) {
  const { clock, signal } = desk
  const { log } = desk.reception
  const settled: string[] = []

  function notHeard({ event_id: event }: RoomEvent, { room }: Lying, error: unknown): Heard {
    if (!isOfOne(error)) throw error
    if (waiting.isUnheard(event)) return { waits: 'unheard' }
    const tries = (failures.get(room) ?? 0) + 1
    failures.set(room, tries)
    if (tries < patience) throw error
    const what = error instanceof MatrixFault ? { status: error.status, code: error.code } : { error }
    log.error({ event, room, ...what }, 'an event cannot be heard, and is tried again later')
    return { waits: 'unheard' }
  }

  async function heardOf(event: RoomEvent, lying: Lying): Promise<Heard> {
    try {
      const heard = await hear(event, lying)
      if (waiting.isUnheard(event.event_id)) failures.delete(lying.room)
      return heard
    } catch (error) {
      return notHeard(event, lying, error)
    }
  }

  async function take(event: RoomEvent, lying: Lying): Promise<Heard> {
    signal.throwIfAborted()
    const heard = await heardOf(event, lying)
    const { incoming, waits, decrypted, open, gone } = heard
    if (gone !== undefined) settled.push(gone)
    if (waits) await keep(lying, event, waits)
    else settled.push(event.event_id)
    if (decrypted) await asking.read(lying.room, event.sender)
    if (open && isForUs(open)) await asking.encrypted(event.sender, open.private)
    if (incoming) await batch.add(incoming)
    return heard
  }

  async function keep(lying: Lying, event: RoomEvent, why: Waits): Promise<void> {
    const hopeless = why === 'withheld' || event.origin_server_ts < deviceSince
    await waiting.keep(lying, event, { now: clock.now(), hopeless, unheard: why === 'unheard' })
  }

  /** What has waited, in its order; of a session whose key is still missing, and of a room that fails, only the first is tried. */
  async function takeWaiting(): Promise<void> {
    const stuck = new Map<unknown, Waits>()
    for (const { event, room, encrypted, unheard } of waiting.all()) {
      const lying = { room, encrypted }
      const { session_id: session } = event.content
      const why = stuck.get(unheard ? room : session)
      if (why) {
        await keep(lying, event, why)
        continue
      }
      const { waits } = await take(event, lying)
      if (waits && waits !== 'unreadable') stuck.set(waits === 'unheard' ? room : session, waits)
    }
  }

  function allSettled(): readonly string[] {
    for (const [room, tries] of failures) if (tries < patience) failures.delete(room)
    return settled
  }

  return { take, takeWaiting, settled: allSettled }
}

type Waits = NonNullable<Heard['waits']>

/** Among others, what is not said to the bot is no business of its. */
const isForUs = (incoming: Incoming): boolean =>
  incoming.private || ('text' in incoming && incoming.text.startsWith('/masterplan'))
