import type { OTKAlgorithm } from 'matrix-bot-sdk'
import { z } from 'zod'
import type { SyncedKeys } from './decryption.ts'
import { type RoomEvent, roomEvents } from './room-event.ts'
import type { StateEvent, SyncedRooms } from '#adapters/matrix/rooms/rooms.ts'

const events = z.object({ events: z.array(z.unknown()).default([]) }).default({ events: [] })

const shape = z.object({
  next_batch: z.string(),
  to_device: events,
  device_lists: z
    .object({ changed: z.array(z.string()).default([]), left: z.array(z.string()).default([]) })
    .default({ changed: [], left: [] }),
  device_one_time_keys_count: z.record(z.string(), z.number()).default({}),
  device_unused_fallback_key_types: z.array(z.string()).optional(),
  rooms: z
    .object({
      join: z
        .record(
          z.string(),
          z.object({
            state: events,
            timeline: z
              .object({ events: z.array(z.unknown()).default([]), limited: z.boolean().default(false) })
              .default({ events: [], limited: false }),
          }),
        )
        .default({}),
      invite: z.record(z.string(), z.object({ invite_state: events })).default({}),
      leave: z.record(z.string(), z.unknown()).default({}),
    })
    .default({ join: {}, invite: {}, leave: {} }),
})

/** A room that the bot is in, as far as something happened there. */
export interface JoinedRoom {
  /** How it stood before the timeline, as far as that is new. */
  readonly state: readonly RoomEvent[]
  /** What came last, oldest first. */
  readonly timeline: readonly RoomEvent[]
  /** Whether more came than stands there. */
  readonly limited: boolean
}

/** What a homeserver has for us (client-server API v1.15, GET /sync). */
export interface SyncAnswer {
  /** Where the next one goes on. */
  readonly next: string
  readonly keys: SyncedKeys
  readonly joined: Readonly<Record<string, JoinedRoom>>
  /** The same rooms and the others, for those who keep account of rooms. */
  readonly rooms: SyncedRooms
  readonly left: readonly string[]
}

/** Reads an answer; throws at what is none, such as the page of a proxy. Single events that are none are left out. */
export function syncAnswer(given: unknown): SyncAnswer {
  const { next_batch: next, rooms, ...answer } = shape.parse(given)
  const joined = Object.fromEntries(
    Object.entries(rooms.join).map(([room, { state, timeline }]) => [
      room,
      { state: roomEvents(state.events), timeline: roomEvents(timeline.events), limited: timeline.limited },
    ]),
  )
  const invite = Object.fromEntries(
    Object.entries(rooms.invite).map(([room, { invite_state }]) => [
      room,
      { state: strippedEvents(invite_state.events) },
    ]),
  )
  return {
    next,
    joined,
    rooms: { join: joined, invite, leave: rooms.leave },
    left: Object.keys(rooms.leave),
    keys: {
      toDevice: answer.to_device.events.filter(isMessage),
      oneTimeKeys: answer.device_one_time_keys_count,
      // A server that says nothing of them knows none; without any unused the machine would make a new one each time.
      unusedFallbacks: (answer.device_unused_fallback_key_types ?? ['signed_curve25519']).filter(isAlgorithm),
      changed: answer.device_lists.changed.filter(isUser),
      left: answer.device_lists.left.filter(isUser),
    },
  }
}

const stripped = z.object({
  type: z.string(),
  state_key: z.string(),
  sender: z.string(),
  content: z.record(z.string(), z.unknown()),
})

const strippedEvents = (given: readonly unknown[]): readonly StateEvent[] =>
  given.flatMap((each) => {
    const parsed = stripped.safeParse(each)
    return parsed.success ? [parsed.data] : []
  })

const message = z.looseObject({ type: z.string(), sender: z.string(), content: z.record(z.string(), z.unknown()) })

/** The machine of keys refuses a whole list for the sake of one that is none; it tells apart itself what is encrypted. */
const isMessage = (given: unknown): given is SyncedKeys['toDevice'][number] => message.safeParse(given).success
const isAlgorithm = (name: string): name is OTKAlgorithm => name === 'signed_curve25519'
const isUser = (user: string): boolean => /^@[^:\s]+:\S+$/.test(user)
