import type { Address } from '#app/contracts/address.ts'
import type { Content } from '#adapters/matrix/html/content.ts'

/** The event in whose thread a place is; undefined for a room or a person. */
const rootOf = ({ id }: Address): string | undefined => id.split(' ')[1]

/** How a post hangs together with what was there before: within a thread, as a reply, or not at all. */
export function relation(at: Address, reply: Content['reply']): object {
  const root = rootOf(at)
  const answered = reply && { 'm.in_reply_to': { event_id: reply.event } }
  if (root === undefined) return answered ? { 'm.relates_to': answered } : {}
  const thread = { rel_type: 'm.thread', event_id: root }
  // Clients without threads show it as a reply.
  const shown = answered ?? { is_falling_back: true, 'm.in_reply_to': { event_id: root } }
  return { 'm.relates_to': { ...thread, ...shown } }
}
