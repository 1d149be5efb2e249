import type { Motion } from '#domain/motion.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { planFor } from '#app/motions/with-motions.ts'
import { answering, reply } from '#app/reply.ts'
import { closeNow } from '#app/rounds/close-now.ts'
import { readBook } from '#app/rounds/round-book.ts'

/** Ends the asking about a motion before its date: what has no answer stays without one, and the statement can be drafted. */
export async function closeAsking({ powers, args, by }: Motioning, motion: Motion): Promise<Outcome<Decision>> {
  if (args['sure'] === 'no') return accepted(answering(reply(by.words.questions.cancelled)))
  const [plan] = planFor(motion, powers.city)
  const book = await readBook(powers, motion.number)
  if (!plan || book.round?.state !== 'open') return refused({ kind: 'motion-not-asked', text: motion.number })
  return closeNow({ powers, plan, book, by, day: '' })
}
