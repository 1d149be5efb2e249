import type { Incoming } from '#app/contracts/incoming.ts'
import type { Asking } from './asking.ts'
import type { Batch } from './batch.ts'
import type { Desk } from './desk.ts'
import type { Hear, Heard, Lying } from './hear.ts'
import type { OurDevice } from './our-device.ts'
import type { RoomEvent } from './room-event.ts'
import type { Waiting } from './waiting.ts'

type Means = Pick<Desk, 'clock' | 'signal'> & {
  readonly hear: Hear
  readonly waiting: Waiting
  readonly asking: Asking
  readonly batch: Batch
  readonly device: Pick<OurDevice, 'isNew'>
}

/** In milliseconds: most keys that come late come within a minute, and whether a device is signed is known within seconds. */
const patienceFor: Readonly<Record<Waits, number>> = {
  'no-key': 60_000,
  unreadable: 60_000,
  unheard: 60_000,
  unsigned: 10_000,
  withheld: 0,
}

/** Takes single events into a batch, and those that cannot be read or heard where they wait; `settled` need wait no more. */
export function takingEvents({ hear, waiting, asking, batch, device, clock, signal }: Means) {
  const settled: string[] = []

  async function take(event: RoomEvent, lying: Lying): Promise<Heard> {
    signal.throwIfAborted()
    const heard = await hear(event, lying)
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
    const patience = device.isNew ? 0 : patienceFor[why]
    await waiting.keep(lying, event, { now: clock.now(), patience, unheard: why === 'unheard' })
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
      if (waits === 'unheard') stuck.set(room, waits)
      if (waits === 'no-key' || waits === 'withheld') stuck.set(session, waits)
    }
  }

  return { take, takeWaiting, settled: (): readonly string[] => settled }
}

type Waits = NonNullable<Heard['waits']>

/** Among others, what is not said to the bot is no business of its. */
const isForUs = (incoming: Incoming): boolean =>
  incoming.private || ('text' in incoming && incoming.text.startsWith('/masterplan'))
