import { z } from 'zod'
import type { Incoming } from '#app/contracts/incoming.ts'
import { slackAddress } from '#adapters/slack/address.ts'
import { readable } from './readable.ts'
import { realmOf, workspaceOf } from './realm-of.ts'

/** Neither this bot nor another one is a person. */
const written = z.object({
  user: z.string(),
  bot_id: z.literal('').nullish(),
  team: z.string().nullish(),
  user_team: z.string().nullish(),
  ts: z.string(),
})

const shared = { type: z.literal('message'), channel: z.string().startsWith('D') }

const event = z.discriminatedUnion('subtype', [
  z.object({
    ...shared,
    subtype: z.literal('message_changed'),
    message: written.extend({
      text: z.string().nullish(),
      subtype: z.enum(['file_share', 'thread_broadcast']).nullish(),
    }),
  }),
  z.object({ ...shared, subtype: z.literal('message_deleted'), previous_message: written }),
])

const edited = z.object({ event_id: z.string(), event })

/** What a person did to a message of theirs to the bot afterwards: edited it, or deleted it. */
export function messageEdited(payload: unknown): Incoming | undefined {
  const { data } = edited.safeParse(payload)
  const workspace = workspaceOf(payload)
  if (!data || workspace === undefined) return undefined
  const changed = data.event
  const { user, user_team, team, ts } = 'message' in changed ? changed.message : changed.previous_message
  const whose = {
    key: data.event_id,
    from: slackAddress(realmOf(payload, user_team ?? team) ?? workspace, user),
    place: slackAddress(workspace, user),
    private: true,
    ref: ts,
  }
  return 'message' in changed
    ? { kind: 'corrected', ...whose, text: readable(changed.message.text ?? '') }
    : { kind: 'withdrew', ...whose }
}
