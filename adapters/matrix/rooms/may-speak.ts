import { z } from 'zod'
import type { Homeserver } from './homeserver.ts'
import { stateOf } from './state-of.ts'

const levels = z.looseObject({
  users: z.record(z.string(), z.number()).optional(),
  users_default: z.number().optional(),
  events: z.record(z.string(), z.number()).optional(),
  events_default: z.number().optional(),
})

/** Whether the bot may say something in this room, as its power levels are. Rejects with a `MatrixFault`. */
export async function maySpeak(server: Pick<Homeserver, 'call'>, bot: string, room: string): Promise<boolean> {
  const { data } = levels.safeParse((await stateOf(server, room, 'm.room.power_levels')) ?? {})
  if (!data) return false
  const { users = {}, users_default: other = 0, events = {}, events_default: usual = 0 } = data
  const own = users[bot] ?? other
  return ['m.room.message', 'm.room.encrypted'].every((type) => own >= (events[type] ?? usual))
}
