import type { CommandWord } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Sign } from '#app/contracts/reply.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { proceed } from '#app/chat/proceed.ts'
import { signTooLate } from '#app/chat/sign-too-late.ts'
import { awaited } from '#app/rounds/own-requests.ts'
import { readBook } from '#app/rounds/round-book.ts'
import { answering, reply } from '#app/reply.ts'

const wordOf: Readonly<Record<Sign, CommandWord>> = { keep: 'same', later: 'later' }

/**
 * Whoever reacts to a prompt about several measures believes it done, but a sign names none of them: once for each prompt it
 * is said what to write instead. Where the prompt is about one, and did not offer the sign, it is done, or said why it cannot
 * be: nobody has answered before. Undefined for signs under anything else, and where others read.
 */
export async function signed(
  conversation: Conversation,
  { from, place, answers, sign }: Extract<Incoming, { readonly kind: 'signed' }>,
): Promise<Decision | undefined> {
  const { powers, plan, by, direct } = conversation
  if (!direct) return undefined
  const { store } = powers
  // What only one person reads goes to their account.
  const about = await store.outbox.aboutOf(from, answers)
  if (about.length === 0 || (await store.conversations.said(place, answers))) return undefined
  const book = await readBook(powers, plan.code)
  const open = awaited(book, by.person.id, plan.reminders).find(({ request }) => about.includes(request.id))
  if (!open) return sign && signTooLate(conversation, book, about)
  const { code } = open.measure
  if (about.length === 1)
    return sign && proceed(conversation, { word: wordOf[sign], args: { measure: code } }, { mode: 'needed' })
  const { answers: said, commands } = by.words
  const says = `${commands[wordOf[sign ?? 'keep']].names[0] ?? ''} ${code}`
  return {
    ...answering(reply(said.signOfSeveral(says))),
    changes: [{ kind: 'said-noted', said: { place, ref: answers, person: by.person.id, at: powers.now(), words: '' } }],
  }
}
