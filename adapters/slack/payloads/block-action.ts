import { z } from 'zod'
import type { Incoming, Trigger } from '#app/contracts/incoming.ts'
import { callOf } from '#adapters/slack/forms/call-value.ts'
import { filledIn } from '#adapters/slack/forms/submitted.ts'
import { byUser } from './by-user.ts'

const action = z.object({
  type: z.string(),
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string().nullish() }).nullish(),
})

const pressed = z.object({
  type: z.literal('block_actions'),
  trigger_id: z.string(),
  actions: z.tuple([action], z.unknown()),
  channel: z.object({ id: z.string() }).nullish(),
  container: z.object({ is_ephemeral: z.boolean().nullish() }).nullish(),
  view: z.unknown().optional(),
})

/**
 * A button, or a choice in an open form that other questions hang on. A text field in which somebody is typing says
 * nothing yet.
 */
export function blockAction(payload: unknown): Incoming | undefined {
  const { data } = pressed.safeParse(payload)
  const by = data && byUser(payload, channelOf(data))
  if (!by || data.actions[0].type.endsWith('_input')) return undefined
  const about = { key: data.trigger_id, ...by, trigger: { id: data.trigger_id, takes: 'forms' as const } }
  const [{ type, value, selected_option }] = data.actions
  const call = callOf(value ?? selected_option?.value ?? '')
  if (call) return { kind: 'invoked', ...about, trigger: { id: data.trigger_id, takes: takenBy(data) }, call }
  const filled = type === 'button' ? undefined : filledIn(data.view)
  return filled && { kind: 'form-changed', ...about, ...filled }
}

/** Under a direct message all is posted; where nothing stays, and where others read, what was only looked up is not. */
const takenBy = ({ channel, container }: z.infer<typeof pressed>): Trigger['takes'] =>
  channel?.id.startsWith('D') === true && container?.is_ephemeral !== true ? 'forms' : 'looks'

/** A channel in which others read, too: neither a direct message nor an answer that only one person sees. */
function channelOf({ channel, container }: z.infer<typeof pressed>): string | undefined {
  const isShared = channel && !channel.id.startsWith('D') && container?.is_ephemeral !== true
  return isShared ? channel.id : undefined
}
