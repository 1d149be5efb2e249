import type { Incoming } from '#app/contracts/incoming.ts'
import { delivered, type Delivered } from './delivered.ts'
import { message } from './message.ts'
import { reaction } from './reaction.ts'
import { redaction } from './redaction.ts'
import { unreadable } from './unreadable.ts'

const readings: Readonly<Record<string, (event: Delivered) => Incoming | undefined>> = {
  'm.room.message': message,
  'm.reaction': reaction,
  'm.room.redaction': redaction,
  'm.sticker': (event) => unreadable(event, 'sticker'),
  'm.poll.start': (event) => unreadable(event, 'poll'),
  'org.matrix.msc3381.poll.start': (event) => unreadable(event, 'poll'),
}

/** An event in our words; undefined when it is none of our business, or our own doing. Takes `Delivered`. */
export function inbound(payload: unknown): Incoming | undefined {
  const { data } = delivered.safeParse(payload)
  if (!data || data.event.sender === data.bot.user) return undefined
  const { type } = data.event
  return Object.hasOwn(readings, type) ? readings[type]?.(data) : undefined
}
