import { z } from 'zod'

/** An event as it lies in a timeline; with all that came, since it is decrypted as it is. */
export const roomEvent = z.looseObject({
  type: z.string(),
  event_id: z.string(),
  sender: z.string(),
  origin_server_ts: z.number(),
  content: z.record(z.string(), z.unknown()),
  state_key: z.string().optional(),
  /** Of a redaction before room version 11. */
  redacts: z.string().optional(),
})

export type RoomEvent = z.infer<typeof roomEvent>

/** Those that are events at all: whatever else somebody manages to put into a room must not keep the rest from us. */
export const roomEvents = (given: readonly unknown[]): readonly RoomEvent[] =>
  given.flatMap((each) => {
    const parsed = roomEvent.safeParse(each)
    return parsed.success ? [parsed.data] : []
  })
