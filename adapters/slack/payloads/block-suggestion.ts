import { z } from 'zod'
import type { Incoming } from '#app/contracts/incoming.ts'
import { filledIn } from '#adapters/slack/forms/submitted.ts'
import { byUser } from './by-user.ts'

const sought = z.object({
  type: z.literal('block_suggestion'),
  action_id: z.string(),
  value: z.string(),
  view: z.looseObject({ id: z.string(), hash: z.string().nullish() }),
})

/**
 * Somebody looks for a choice in an open form. Slack gives these no identity: whoever types the same again asks again, so
 * that the key must be made unique before it is taken in.
 */
export function blockSuggestion(payload: unknown): Incoming | undefined {
  const { data } = sought.safeParse(payload)
  const by = byUser(payload)
  const filled = data && filledIn(data.view)
  if (!data || !by || !filled) return undefined
  const { view, action_id: question, value: text } = data
  const key = ['options', view.id, view.hash ?? '', question, text].join(' ')
  return { kind: 'options', key, ...by, trigger: { id: key, takes: 'everything' }, ...filled, question, text }
}
