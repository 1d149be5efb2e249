import type { Incoming } from '#app/contracts/incoming.ts'
import type { Reply } from '#app/contracts/reply.ts'

/**
 * Whether the adapter itself shows the reply, in what dies in seconds, and nothing is posted: a form, what completes one,
 * the bot's own page. To a form that is closed nothing is said at all.
 */
export function shownAtOnce({ kind, trigger }: Incoming, { form, problems }: Reply): boolean {
  switch (kind) {
    case 'form-changed':
    case 'form-left':
    case 'options':
    case 'home':
      return true
    default:
      return trigger?.takes === 'everything' || (trigger !== undefined && (form ?? problems) !== undefined)
  }
}
