import type { Motion } from '#domain/motion.ts'
import { moveMotion } from '#domain/move-motion.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { paragraph } from '#report/build.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { button } from '#app/chat/button.ts'
import { aimLines } from '#app/motions/aim-lines.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { planFor } from '#app/motions/with-motions.ts'
import { paperStanding } from '#app/papers/paper-standing.ts'
import { answering, reply, replyWith } from '#app/reply.ts'
import { moving } from '#app/rounds/moving.ts'
import { readBook } from '#app/rounds/round-book.ts'

/** Names the session that the statement on a motion is for; those whose dates move with it are told. */
export async function aimAt({ powers, plan: home, args, by }: Motioning, motion: Motion): Promise<Outcome<Decision>> {
  const { number } = motion
  if (args['sure'] === 'no') return accepted(answering(reply(by.words.questions.cancelled)))
  const [plan] = planFor(motion, powers.city)
  const book = await readBook(powers, number)
  const from = book.next ?? book.round
  if (!plan || !from) return refused({ kind: 'motion-not-asked', text: number })
  const { released } = await paperStanding(powers, from)
  const { calendar, now } = powers
  const session = args['date'] ?? ''
  const moved = moveMotion({ round: from, session, rules: plan.schedule, calendar, now: now(), released })
  if (!moved.ok) return moved
  const to = { ...moved.value, fileSession: session }
  const effects = await moving({ powers, plan, book, from, to, by: by.person.id })
  const { motions } = by.words
  return accepted({
    ...effects,
    reply: replyWith(
      [button(by.words, motions.showButton, 'motion', { number }, number)],
      ...aimLines(to, motion, home, powers, by).map((line) => paragraph(line)),
    ),
  })
}
