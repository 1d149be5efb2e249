import { z } from 'zod'

/** How an event relates to an earlier one (client-server API, “Forming relationships between events”). */
export interface Relation {
  /** The event that it changes. */
  readonly replaces?: string
  /** The root of the thread that it stands in. */
  readonly thread?: string
  /** The event that somebody replied to, and not only for the sake of clients without threads. */
  readonly answers?: string
  /** The sign of a reaction, and the event that it is under. */
  readonly sign?: string
  readonly reacts?: string
}

const id = z.string()
const reply = z.object({ event_id: id }).optional().catch(undefined)
const answering = (event: { readonly event_id: string } | undefined): Relation =>
  event ? { answers: event.event_id } : {}

const related = z.union([
  z
    .object({ rel_type: z.literal('m.replace'), event_id: id })
    .transform(({ event_id: replaces }): Relation => ({ replaces })),
  z
    .object({ rel_type: z.literal('m.annotation'), event_id: id, key: z.string() })
    .transform(({ key: sign, event_id: reacts }): Relation => ({ sign, reacts })),
  z
    .object({ rel_type: z.literal('m.thread'), event_id: id, is_falling_back: z.unknown(), 'm.in_reply_to': reply })
    .transform(({ event_id: thread, is_falling_back: forOldClients, 'm.in_reply_to': to }): Relation => ({
      thread,
      ...answering(forOldClients === true ? undefined : to),
    })),
  z.object({ 'm.in_reply_to': reply }).transform(({ 'm.in_reply_to': to }): Relation => answering(to)),
])

/** What is wrong in it is as good as not there. */
export const relationOf = (content: Readonly<Record<string, unknown>>): Relation =>
  related.safeParse(content['m.relates_to']).data ?? {}
