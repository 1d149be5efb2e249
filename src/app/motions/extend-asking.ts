import { extendMotion } from '#domain/extend-motion.ts'
import type { Motion } from '#domain/motion.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { paragraph } from '#report/build.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import { aimLines } from '#app/motions/aim-lines.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { planFor } from '#app/motions/with-motions.ts'
import { answering, reply, replyWith } from '#app/reply.ts'
import { puttingOff } from '#app/rounds/putting-off.ts'
import { readBook } from '#app/rounds/round-book.ts'

/** Gives everybody who is still asked about a motion more time, and tells them. */
export async function extendAsking(motioning: Motioning, motion: Motion): Promise<Outcome<Decision>> {
  const { powers, plan: home, args, by, asking } = motioning
  if (args['sure'] === 'no') return accepted(answering(reply(by.words.questions.cancelled)))
  const [plan] = planFor(motion, powers.city)
  if (!plan || !asking) return refused({ kind: 'motion-not-asked', text: motion.number })
  const extended = extendMotion(asking, args['due'] ?? '', plan.schedule, powers.calendar, powers.now())
  if (!extended.ok) return extended
  const book = await readBook(powers, motion.number)
  return accepted({
    ...(await puttingOff({ powers, plan, book, by }, asking, extended.value)),
    reply: replyWith(
      [undoButton(by.words)],
      by.words.motions.extended(motion.number, by.say.instant(extended.value.due)),
      ...aimLines(extended.value, motion, home, powers, by).map((line) => paragraph(line)),
    ),
  })
}
