import { z } from 'zod'
import { commandWords } from '#app/contracts/command.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import { slackAddress } from '#adapters/slack/address.ts'
import { readable } from './readable.ts'
import { realmOf } from './realm-of.ts'

const chosen = z.object({
  type: z.enum(['shortcut', 'message_action']),
  callback_id: z.enum(commandWords),
  trigger_id: z.string(),
  user: z.object({ id: z.string(), team_id: z.string().nullish() }),
  message: z.object({ text: z.string().nullish() }).nullish(),
})

/**
 * A shortcut, whose `callback_id` is the command it stands for; one on a message takes its text along. What asks for
 * something opens as a form, anything else is a view of what was looked up.
 */
export function shortcut(payload: unknown): Incoming | undefined {
  const { data } = chosen.safeParse(payload)
  const realm = realmOf(payload, data?.user.team_id)
  if (!data || realm === undefined) return undefined
  const who = slackAddress(realm, data.user.id)
  const text = readable(data.message?.text ?? '')
  const args: Record<string, string> = text === '' ? {} : { text }
  return {
    kind: 'invoked',
    key: data.trigger_id,
    from: who,
    place: who,
    private: true,
    trigger: { id: data.trigger_id, takes: data.callback_id === 'report' ? 'forms' : 'everything' },
    call: { word: data.callback_id, args },
  }
}
