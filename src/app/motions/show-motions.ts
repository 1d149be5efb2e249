import { accepted, type Outcome } from '#domain/outcome.ts'
import { heading, list, strong, t } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { button } from '#app/chat/button.ts'
import { lackingIn } from '#app/motions/lacking-in.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { type MotionRead, readMotion } from '#app/motions/read-motion.ts'
import { seenPoints } from '#app/motions/seen-points.ts'
import { stateOfMotion } from '#app/motions/state-of-motion.ts'
import { allowed } from '#app/people/allowed.ts'
import { answering, reply, replyWith } from '#app/reply.ts'

/** More buttons than these nobody wants under a list. */
const mostButtons = 5

/** The motions, those of the latest session first, with what is answered and what is missing of each. */
export async function showMotions({ powers, all, home, plan, by }: Motioning): Promise<Outcome<Decision>> {
  const { motions } = by.words
  const read = await Promise.all(all.motions.map((motion) => readMotion(powers, motion, all, home.measures)))
  const seen = read
    .flatMap((each) => {
      const points = each && seenPoints(each, by)
      return each && points ? [{ ...each, points }] : []
    })
    .toSorted((a, b) => (b.motion.session ?? '9999').localeCompare(a.motion.session ?? '9999'))
  const isFirst = all.motions.length === 0 && allowed(home, by, 'manage-measures', plan.code)
  if (seen.length === 0) return accepted(answering(reply(isFirst ? motions.none : motions.noneSeen)))
  return accepted(
    answering(
      replyWith(
        seen
          .slice(0, mostButtons)
          .map(({ motion: { number } }) => button(by.words, number, 'motion', { number }, number)),
        heading(3, motions.heading),
        list(...seen.map((each) => [strong(each.motion.number), t(` ${lineOf(each, by)}`)])),
      ),
    ),
  )
}

function lineOf(read: MotionRead, by: Actor): string {
  const { motions } = by.words
  const { motion, points } = read
  const { title, session } = motion
  const asked = points.filter(({ request }) => request !== undefined)
  const answered = asked.filter(({ request }) => request?.state === 'answered')
  const lacking = lackingIn(read, by)
  const isClosed = read.motion.state === 'asked' && read.book.round?.state === 'closed'
  const parts = [
    motions.listed(title, isClosed ? motions.closedState : stateOfMotion(read, by)),
    ...(session === null ? [] : [motions.sessionOn(by.say.day(session))]),
    ...(asked.length === 0 ? [] : [motions.answeredOf(answered.length, points.length)]),
    ...(lacking.length === 0 ? [] : [motions.lacking(lacking.join('; '))]),
  ]
  return `${parts.join('; ')}.`
}
