import { z } from 'zod'
import type { Incoming } from '#app/contracts/incoming.ts'
import { slackAddress } from '#adapters/slack/address.ts'
import { workspaceOf } from './realm-of.ts'

const opened = z.object({
  event_id: z.string(),
  event: z.object({ type: z.literal('app_home_opened'), tab: z.literal('home'), user: z.string() }),
})

/** Somebody opened the bot's page; its messages, shown on a tab beside, are no page. */
export function homeOpened(payload: unknown): Incoming | undefined {
  const { data } = opened.safeParse(payload)
  const workspace = workspaceOf(payload)
  if (!data || workspace === undefined) return undefined
  const who = slackAddress(workspace, data.event.user)
  const trigger = { id: data.event_id, takes: 'everything' as const }
  return { kind: 'home', key: data.event_id, from: who, place: who, private: true, trigger }
}
