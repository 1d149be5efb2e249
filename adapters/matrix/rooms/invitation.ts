import { z } from 'zod'
import type { StateEvent } from './rooms.ts'

/** Who invites, and whether they mean to talk with the bot alone. */
export interface Invitation {
  readonly by: string
  readonly isDirect: boolean
}

const invited = z.looseObject({ membership: z.literal('invite'), is_direct: z.boolean().optional().catch(undefined) })

/** Reads it from what a sync shows of a room that the bot is invited to; undefined where that does not say who invites. */
export function invitationIn(state: readonly StateEvent[], bot: string): Invitation | undefined {
  const event = state.findLast(({ type, state_key: user }) => type === 'm.room.member' && user === bot)
  const { data } = invited.safeParse(event?.content)
  return event && data && { by: event.sender, isDirect: data.is_direct === true }
}
