import type { Incoming } from '#app/contracts/incoming.ts'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import type { Asking } from './asking.ts'
import type { Batch } from './batch.ts'
import type { Unreadable } from './decryption.ts'
import type { Desk } from './desk.ts'
import type { Hear, Heard, Lying } from './hear.ts'
import type { RoomEvent } from './room-event.ts'
import type { Waiting } from './waiting.ts'

type Means = Pick<Desk, 'clock' | 'signal' | 'reception'> & {
  readonly hear: Hear
  readonly waiting: Waiting
  readonly asking: Asking
  readonly batch: Batch
  /** Whether an event that the server fails at each time is set aside. */
  readonly again: boolean
  /** Since when our device is there, in milliseconds since 1970. */
  readonly deviceSince: number
}

/** Takes single events into a batch, and those without a key where they wait; `settled` need wait no more. */
export function takingEvents({ hear, waiting, asking, batch, again, deviceSince, ...desk }: Means) {
  const { clock, signal } = desk
  const { log } = desk.reception
  const settled: string[] = []

  function setAside({ event_id: event }: RoomEvent, error: unknown): Heard {
    if (!again || !(error instanceof MatrixFault) || error.status < 500) throw error
    log.error({ event, status: error.status, code: error.code }, 'an event cannot be heard and is set aside')
    return {}
  }

  async function take(event: RoomEvent, lying: Lying): Promise<Heard> {
    signal.throwIfAborted()
    const heard = await hear(event, lying).catch((error: unknown) => setAside(event, error))
    const { incoming, waits, decrypted, open, gone } = heard
    if (gone !== undefined) settled.push(gone)
    if (waits) await keep(lying.room, event, waits)
    else settled.push(event.event_id)
    if (decrypted) await asking.read(lying.room, event.sender)
    if (open && isForUs(open)) await asking.encrypted(event.sender, open.private)
    if (incoming) await batch.add(incoming)
    return heard
  }

  async function keep(room: string, event: RoomEvent, why: Unreadable): Promise<void> {
    const hopeless = why === 'withheld' || event.origin_server_ts < deviceSince
    await waiting.keep(room, event, { now: clock.now(), hopeless })
  }

  /** What has waited, in its order; of a session whose key is still missing, only the first is tried. */
  async function takeWaiting(): Promise<void> {
    const keyless = new Map<unknown, Unreadable>()
    for (const { event, room } of waiting.all()) {
      const { session_id: session } = event.content
      const why = keyless.get(session)
      if (why) {
        await keep(room, event, why)
        continue
      }
      const { waits } = await take(event, { room, encrypted: true })
      if (waits && waits !== 'unreadable') keyless.set(session, waits)
    }
  }

  return { take, takeWaiting, settled: (): readonly string[] => settled }
}

/** Among others, what is not said to the bot is no business of its. */
const isForUs = (incoming: Incoming): boolean =>
  incoming.private || ('text' in incoming && incoming.text.startsWith('/masterplan'))
