import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Incoming } from '#app/contracts/incoming.ts'

/**
 * Whether the adapter itself shows the reply, in what dies in seconds, and nothing is posted: a form, what completes one,
 * the bot's own page, what was only looked up where somebody looks. To a form that is closed nothing is said at all.
 */
export function shownAtOnce(incoming: Incoming, decision: Pick<Decision, 'reply' | 'changes' | 'messages'>): boolean {
  const { kind, trigger } = incoming
  const { form, problems } = decision.reply
  switch (kind) {
    case 'form-changed':
    case 'form-left':
    case 'options':
    case 'home':
      return true
    default:
      if (trigger === undefined) return false
      return trigger.takes === 'everything' || (form ?? problems) !== undefined || isLooked(incoming, decision)
  }
}

/** Looking is remembered for the news, and leaves the question that was open. */
const ofLooking: readonly Change['kind'][] = ['seen', 'dialogue-ended']

/** Nothing came of it but words for whoever asked. Files are posted: they are to be found again. */
function isLooked(
  { trigger, private: isPrivate }: Incoming,
  { reply, changes, messages }: Pick<Decision, 'reply' | 'changes' | 'messages'>,
): boolean {
  const isAlone = isPrivate || reply.private
  const isQuiet = messages.length === 0 && changes.every(({ kind }) => ofLooking.includes(kind))
  return trigger?.takes === 'looks' && isAlone && isQuiet && (reply.files ?? []).length === 0
}
