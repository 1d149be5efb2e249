import { z } from 'zod'
import { signs } from '#adapters/matrix/html/signs.ts'

/** An event as it came in, decrypted if it could be. */
const event = z.object({
  type: z.string(),
  event_id: z.string(),
  sender: z.string(),
  origin_server_ts: z.number(),
  content: z.record(z.string(), z.unknown()),
  /** Of a redaction before room version 11. */
  redacts: z.string().optional(),
})

/**
 * An event with what is known about where it happened: what `inbound` reads. `signs` are those of the post that a reaction
 * is about, by sign.
 */
export const delivered = z.object({
  realm: z.string(),
  bot: z.object({ user: z.string(), names: z.array(z.string()) }),
  room: z.string(),
  /** Whether only the sender and the bot are in the room. */
  direct: z.boolean(),
  /** Whether the sender belongs to another homeserver than the bot's and those that count as the city's. */
  guest: z.boolean(),
  event,
  signs: signs.optional(),
})

export type Delivered = z.infer<typeof delivered>
