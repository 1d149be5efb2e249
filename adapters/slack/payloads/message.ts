import { z } from 'zod'
import type { Incoming } from '#app/contracts/incoming.ts'
import { slackAddress } from '#adapters/slack/address.ts'
import { readable } from './readable.ts'
import { realmOf, workspaceOf } from './realm-of.ts'
import { sentFiles } from './sent-files.ts'

const event = z.object({
  type: z.literal('message'),
  /** A reply in a thread that is shown beside it, too, is said all the same; the other subtypes tell of something else. */
  subtype: z.enum(['file_share', 'thread_broadcast', 'me_message']).nullish(),
  channel: z.string().startsWith('D'),
  user: z.string(),
  /** Neither this bot nor another one is a person. */
  bot_id: z.literal('').nullish(),
  team: z.string().nullish(),
  user_team: z.string().nullish(),
  text: z.string().nullish(),
  ts: z.string(),
  thread_ts: z.string().nullish(),
  client_msg_id: z.string().nullish(),
  files: z.array(z.unknown()).nullish(),
})

const said = z.object({ event_id: z.string(), event })

/** What a person writes to the bot, files included. */
export function message(payload: unknown): Incoming | undefined {
  const { data } = said.safeParse(payload)
  const workspace = workspaceOf(payload)
  if (!data || workspace === undefined) return undefined
  const { user, user_team, team, text, ts } = data.event
  const realm = realmOf(payload, user_team ?? team) ?? workspace
  const files = sentFiles(data.event.files ?? [])
  return {
    kind: 'said',
    key: keyOf(data),
    from: slackAddress(realm, user),
    place: slackAddress(workspace, user),
    private: true,
    text: readable(text ?? ''),
    ref: ts,
    ...(files.length > 0 ? { files } : {}),
  }
}

/** A reply that is shown beside its thread, too, may come twice, each time as an event of its own. */
const keyOf = ({ event_id, event: { thread_ts, client_msg_id } }: z.infer<typeof said>): string =>
  thread_ts ? (client_msg_id ?? event_id) : event_id
