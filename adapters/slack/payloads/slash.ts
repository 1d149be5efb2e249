import { z } from 'zod'
import type { Incoming } from '#app/contracts/incoming.ts'
import { slackAddress } from '#adapters/slack/address.ts'
import { readable } from './readable.ts'
import { realmOf } from './realm-of.ts'

const typed = z.object({
  command: z.string().regex(/^\/\S*masterplan$/iu),
  text: z.string().nullish(),
  user_id: z.string(),
  team_id: z.string(),
  trigger_id: z.string(),
})

/**
 * A slash command, wherever it is typed: only its writer reads the answer. Any command that ends in our name is ours, so
 * that an app for trying things out may stand beside the real one.
 */
export function slash(payload: unknown): Incoming | undefined {
  const { data } = typed.safeParse(payload)
  const realm = realmOf(payload, data?.team_id)
  if (!data || realm === undefined) return undefined
  const who = slackAddress(realm, data.user_id)
  return {
    kind: 'said',
    key: data.trigger_id,
    from: who,
    place: who,
    private: true,
    trigger: { id: data.trigger_id, takes: 'everything' },
    text: `/masterplan ${readable(data.text ?? '')}`.trim(),
  }
}
