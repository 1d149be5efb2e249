import type { Asking } from './asking.ts'
import { openBatch } from './batch.ts'
import type { Desk } from './desk.ts'
import type { Hear } from './hear.ts'
import { isEncryption } from './is-encryption.ts'
import { hearingPatiently } from './hear-patiently.ts'
import type { Mark, Marks } from './marks.ts'
import type { OurDevice } from './our-device.ts'
import type { JoinedRoom, SyncAnswer } from './sync-answer.ts'
import { takingEvents } from './take-event.ts'
import { takingRooms } from './take-room.ts'
import type { Waiting } from './waiting.ts'

/** What the sync remembers from one answer to the next. */
export interface Remembered {
  readonly hear: Hear
  readonly marks: Marks
  readonly waiting: Waiting
  readonly asking: Asking
  /** How often each room has failed; of one where something waits for it, until that is heard. */
  readonly failures: Map<string, number>
  readonly device: OurDevice
}

/** Under which circumstances an answer is taken. */
export interface Circumstances {
  /** The cursor that was asked with. */
  readonly since: string | undefined
  /** Whether it is the first since a start, or since something broke off: what was just done may not have been noted. */
  readonly afresh: boolean
  /** Whether it has failed several times: what cannot be stored by itself is then set aside. */
  readonly again: boolean
}

/**
 * Takes what one answer of the server brings: keys first, then what becomes of rooms, what waited for those keys, and what
 * was said, room by room in its order. The cursor is stored with the last of it; whatever breaks off before is brought by the
 * next answer once more, and known by the ids of its events. At the very first start everything begins with the present.
 */
export async function takeAnswer(
  desk: Desk,
  remembered: Remembered,
  answer: SyncAnswer,
  { since, afresh, again }: Circumstances,
): Promise<void> {
  const { marks, waiting, asking, device } = remembered
  const { keys, next, joined, left } = answer
  await desk.decryption.take(keys)
  await desk.rooms.noted(answer.rooms)
  const batch = openBatch(desk.reception, { singly: again })
  if (since === undefined && marks.none) {
    // Noted first: a start that is broken off between the two goes on from here, and does not hear everything.
    await marks.set(Object.fromEntries(Object.entries(joined).map(([room, one]) => [room, present(one)])))
    await batch.close(next)
    return device.known()
  }
  const patience = hearingPatiently({ ...desk, ...remembered })
  const { take, takeWaiting, settled } = takingEvents({ ...desk, ...remembered, hear: patience.hear, batch })
  const takeRoom = takingRooms({ ...desk, marks, take, patience }, { since, next })

  if (afresh || keys.toDevice.length > 0 || waiting.all().some(({ unheard }) => unheard)) await takeWaiting()
  const heardUpTo: Record<string, Mark | null> = Object.fromEntries(left.map((room) => [room, null]))
  const behind = marks.behind().filter((room) => !(room in joined) && !left.includes(room))
  for (const room of behind) heardUpTo[room] = await takeRoom(room, nothingNew)
  for (const [room, one] of Object.entries(joined)) heardUpTo[room] = await takeRoom(room, one)
  await batch.close(next)
  patience.over()
  await marks.set(heardUpTo)
  await waiting.forget(settled())
  await waiting.sift(
    desk.clock.now(),
    left.filter((room) => !(room in joined)),
  )
  await device.known()
  await asking.again()
}

/** Of a room that is behind there is something to be fetched all the same. */
const nothingNew: JoinedRoom = { state: [], timeline: [], limited: true }

/** A room whose past is none of our business. */
const present = ({ state, timeline }: JoinedRoom): Mark => ({
  event: timeline.at(-1)?.event_id ?? '',
  encrypted: [...state, ...timeline].some(isEncryption),
})
