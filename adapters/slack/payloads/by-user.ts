import { z } from 'zod'
import type { Address } from '#app/contracts/address.ts'
import { slackAddress } from '#adapters/slack/address.ts'
import { realmOf, workspaceOf } from './realm-of.ts'

const interaction = z.object({ user: z.object({ id: z.string(), team_id: z.string().nullish() }) })

/** Whose doing an interaction is, and where they read what follows: in private, unless it happened in a channel. */
interface ByUser {
  readonly from: Address
  readonly place: Address
  readonly private: boolean
}

/** Who did something in a message, a modal or on the bot's page; `channel` if others read it there. */
export function byUser(payload: unknown, channel?: string): ByUser | undefined {
  const { data } = interaction.safeParse(payload)
  const workspace = workspaceOf(payload)
  const realm = realmOf(payload, data?.user.team_id)
  if (!data || workspace === undefined || realm === undefined) return undefined
  const { id } = data.user
  return {
    from: slackAddress(realm, id),
    place: slackAddress(workspace, channel ?? id),
    private: channel === undefined,
  }
}
