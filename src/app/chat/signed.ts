import type { CommandWord } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Sign } from '#app/contracts/reply.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { awaited } from '#app/rounds/own-requests.ts'
import { readBook } from '#app/rounds/round-book.ts'
import { answering, reply } from '#app/reply.ts'

const wordOf: Readonly<Record<Sign, CommandWord>> = { keep: 'same', later: 'later' }

/**
 * Whoever reacts to a prompt about several measures believes it done, but a sign names none of them: once for each prompt it
 * is said what to write instead. Undefined for signs under anything else, and where others read.
 */
export async function signed(
  { powers, plan, by, direct }: Conversation,
  { from, place, answers, sign = 'keep' }: Extract<Incoming, { readonly kind: 'signed' }>,
): Promise<Decision | undefined> {
  if (!direct) return undefined
  const { store } = powers
  // What only one person reads goes to their account.
  const about = await store.outbox.aboutOf(from, answers)
  if (about.length < 2 || (await store.conversations.said(place, answers))) return undefined
  const book = await readBook(powers, plan.code)
  const open = awaited(book, by.person.id, plan.reminders).find(({ request }) => about.includes(request.id))
  if (!open) return undefined
  const { answers: said, commands } = by.words
  const says = `${commands[wordOf[sign]].names[0] ?? ''} ${open.measure.code}`
  return {
    ...answering(reply(said.signOfSeveral(says))),
    changes: [{ kind: 'said-noted', said: { place, ref: answers, person: by.person.id, at: powers.now(), words: '' } }],
  }
}
