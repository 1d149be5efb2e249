import { z } from 'zod'

/** `m.relates_to`: what is wrong in it is as good as not there. */
const relation = z.object({
  'm.relates_to': z
    .object({
      rel_type: z.string().optional().catch(undefined),
      event_id: z.string().optional().catch(undefined),
      key: z.string().optional().catch(undefined),
      is_falling_back: z.boolean().optional().catch(undefined),
      'm.in_reply_to': z.object({ event_id: z.string() }).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
})

/** How an event relates to an earlier one (client-server API, “Forming relationships between events”). */
export interface Relation {
  /** The event that it changes. */
  readonly replaces?: string
  /** The root of the thread that it stands in. */
  readonly thread?: string
  /** The event that somebody replied to, and not only for the sake of clients without threads. */
  readonly answers?: string
  /** The event that it is a reaction to, and the sign. */
  readonly reacts?: { readonly to: string; readonly sign: string }
}

export function relationOf(content: unknown): Relation {
  const about = relation.safeParse(content).data?.['m.relates_to']
  if (!about) return {}
  const { rel_type: kind, event_id: id, key, is_falling_back: forOldClients, 'm.in_reply_to': reply } = about
  if (kind === 'm.replace') return id === undefined ? {} : { replaces: id }
  if (kind === 'm.annotation') return id === undefined || key === undefined ? {} : { reacts: { to: id, sign: key } }
  const isThread = kind === 'm.thread' && id !== undefined
  return {
    ...(isThread ? { thread: id } : {}),
    ...(reply && !(isThread && forOldClients) ? { answers: reply.event_id } : {}),
  }
}
