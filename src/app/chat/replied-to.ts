import { awaitsAnswer } from '#domain/request.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { allowed } from '#app/people/allowed.ts'
import { readBook } from '#app/rounds/round-book.ts'

/**
 * The codes of the measures that words are about because they reply to a post: those of it that this person may answer and
 * that are still open; of a post about a single one, that one even if it is answered. None where they reply to nothing of ours.
 */
export async function repliedTo(
  { powers, plan, by }: Pick<Conversation, 'powers' | 'plan' | 'by'>,
  incoming: Incoming,
): Promise<readonly string[]> {
  if (incoming.kind !== 'said' || incoming.answers === undefined) return []
  // What only one person reads goes to their account.
  const at = incoming.private ? incoming.from : incoming.place
  const about = await powers.store.outbox.aboutOf(at, incoming.answers)
  if (about.length === 0) return []
  const book = await readBook(powers, plan.code)
  const theirs = book.requests.flatMap((request) => {
    const measure = book.measure(request.subject)
    return measure && about.includes(request.id) && allowed(book, by, 'answer', plan.code, measure)
      ? [{ code: measure.code, isOpen: awaitsAnswer(request) }]
      : []
  })
  const open = theirs.filter(({ isOpen }) => isOpen)
  return (open.length > 0 || about.length > 1 ? open : theirs).map(({ code }) => code)
}
