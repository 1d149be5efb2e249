import type { Motion } from '#domain/motion.ts'
import { motionDue } from '#domain/motion-dates.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { button } from '#app/chat/button.ts'
import { askAgain } from '#app/motions/ask-again.ts'
import { aimLines } from '#app/motions/aim-lines.ts'
import { aimOf } from '#app/motions/aim-of.ts'
import { askingRound } from '#app/motions/asking-round.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { replyWith } from '#app/reply.ts'

/** Has the points of a motion asked about at once, until the day that is named or the usual one: all, or what is still open. */
export async function askAbout(motioning: Motioning, motion: Motion): Promise<Outcome<Decision>> {
  const { powers, plan, by, args, points, asking } = motioning
  const { number, session: own, version } = motion
  if (asking?.state === 'closed') return askAgain(motioning, motion, asking)
  if (motion.state === 'asked') return refused({ kind: 'motion-asked-already', text: number })
  if (points.length === 0)
    return refused({ kind: 'motion-without-points', text: number, together: motion.answeredWith })
  const { now, calendar } = powers
  const session = aimOf(powers, plan, motion)
  const last = (args['due'] ?? '') || motionDue({ now: now(), session, rules: plan.schedule, calendar }, own)
  const round = askingRound(powers, plan, motion, last)
  if (!round.ok) return round
  const { motions } = by.words
  return accepted({
    reply: replyWith(
      [button(by.words, motions.showButton, 'motion', { number }, number)],
      motions.askedNow(by.say.instant(round.value.due)),
      ...aimLines(round.value, motion, plan, powers, by),
    ),
    changes: [
      { kind: 'motion-changed', motion: { ...motion, state: 'asked' }, version },
      { kind: 'round-planned', round: round.value },
    ],
    messages: [],
  })
}
