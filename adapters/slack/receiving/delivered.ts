import { z } from 'zod'
import { workspaceOf } from '#adapters/slack/payloads/realm-of.ts'

const view = z.object({
  id: z.string(),
  type: z.string(),
  hash: z.string().optional(),
  root_view_id: z.string().nullish(),
  previous_view_id: z.string().nullish(),
  blocks: z.array(z.object({ type: z.string(), block_id: z.string().optional() })).default([]),
})

const shape = z.object({
  type: z.string().optional(),
  command: z.string().optional(),
  trigger_id: z.string().optional(),
  response_url: z.string().optional(),
  view: view.nullish(),
  message: z.object({ ts: z.string() }).nullish(),
  container: z.object({ message_ts: z.string().optional() }).nullish(),
  actions: z
    .array(z.object({ action_id: z.string(), action_ts: z.string().optional(), value: z.string().optional() }))
    .default([]),
  event: z.object({ type: z.string(), user: z.unknown().optional() }).nullish(),
})

/** A view as it stood when something was done in it. */
export type SubmittedView = z.infer<typeof view>

/** What Slack delivered, as far as its acknowledgement and the way of showing the answer hang on it. */
export interface Delivered {
  readonly kind: 'event' | 'command' | 'shortcut' | 'action' | 'submission' | 'closed' | 'options' | 'other'
  /** The workspace it comes from. */
  readonly team: string | undefined
  /** Opens one view, within three seconds. */
  readonly trigger: string | undefined
  /** Takes up to five messages for whoever did it, for half an hour. */
  readonly responseUrl: string | undefined
  readonly view: SubmittedView | undefined
  /** Where and what was pressed, and when in seconds. */
  readonly press: { readonly what: string; readonly at: number } | undefined
  /** The type of an event, and whom it is about. */
  readonly event: { readonly type: string; readonly user?: unknown } | undefined
}

type Body = z.infer<typeof shape>

const kinds: Readonly<Record<string, Delivered['kind']>> = {
  event_callback: 'event',
  shortcut: 'shortcut',
  message_action: 'shortcut',
  block_actions: 'action',
  view_submission: 'submission',
  view_closed: 'closed',
  block_suggestion: 'options',
}

/** Reads a body; what is no delivery of Slack's is `other`. */
export function delivered(payload: unknown): Delivered {
  const parsed = shape.safeParse(payload)
  const body: Body = parsed.success ? parsed.data : { view: null, actions: [] }
  return {
    kind: body.command === undefined ? (kinds[body.type ?? ''] ?? 'other') : 'command',
    team: workspaceOf(payload),
    trigger: body.trigger_id,
    responseUrl: body.response_url || undefined,
    view: body.view ?? undefined,
    press: pressOf(body),
    event: body.event ?? undefined,
  }
}

function pressOf({ actions: [action], view: shown, message, container }: Body): Delivered['press'] {
  if (!action) return undefined
  const where = shown?.id ?? message?.ts ?? container?.message_ts ?? ''
  return { what: JSON.stringify([where, action.action_id, action.value]), at: Number(action.action_ts ?? 0) }
}
