import { z } from 'zod'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { SentFile } from '#app/contracts/sent-file.ts'
import { slackAddress } from './address.ts'
import { readable } from './readable.ts'
import { realmOf, workspaceOf } from './realm-of.ts'

const file = z.object({
  id: z.string(),
  name: z.string().nullish(),
  title: z.string().nullish(),
  mimetype: z.string().nullish(),
  url_private: z.string().nullish(),
  url_private_download: z.string().nullish(),
  size: z.number().nullish(),
})

/** A reply in a thread that is shown beside it, too, is said all the same; every other subtype tells of something else. */
const told = ['file_share', 'thread_broadcast', 'me_message']

const said = z.object({
  event_id: z.string(),
  event: z.object({
    type: z.literal('message'),
    subtype: z.string().nullish(),
    channel: z.string(),
    user: z.string(),
    bot_id: z.string().nullish(),
    team: z.string().nullish(),
    user_team: z.string().nullish(),
    source_team: z.string().nullish(),
    text: z.string().nullish(),
    ts: z.string(),
    thread_ts: z.string().nullish(),
    client_msg_id: z.string().nullish(),
    hidden: z.boolean().nullish(),
    files: z.array(z.unknown()).nullish(),
  }),
})

/** What a person writes to the bot, files included; not what the bot itself or another one says. */
export function message(payload: unknown): Incoming | undefined {
  const { data } = said.safeParse(payload)
  const workspace = workspaceOf(payload)
  if (!data || workspace === undefined) return undefined
  const { event } = data
  const byBot = Boolean(event.bot_id)
  const isTold = !event.subtype || told.includes(event.subtype)
  if (byBot || !isTold || event.hidden === true || !event.channel.startsWith('D')) return undefined
  const realm = realmOf(payload, event.user_team ?? event.source_team ?? event.team) ?? workspace
  const files = (event.files ?? []).flatMap(sent)
  return {
    kind: 'said',
    // A reply that is shown beside its thread, too, may come twice, each time as an event of its own.
    key: event.thread_ts && event.client_msg_id ? event.client_msg_id : data.event_id,
    from: slackAddress(realm, event.user),
    place: slackAddress(workspace, event.user),
    private: true,
    text: readable(event.text ?? ''),
    ref: event.ts,
    ...(files.length > 0 ? { files } : {}),
  }
}

/** A file whose bytes this app may fetch; one of a foreign drive has none here. */
function sent(each: unknown): readonly SentFile[] {
  const { data } = file.safeParse(each)
  const ref = data?.url_private_download ?? data?.url_private
  if (!data || !ref) return []
  const name = data.name ?? data.title ?? data.id
  const mediaType = data.mimetype ?? 'application/octet-stream'
  return [{ name, mediaType, ref, ...(typeof data.size === 'number' ? { size: data.size } : {}) }]
}
