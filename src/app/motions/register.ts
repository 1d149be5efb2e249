import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Round } from '#domain/round.ts'
import { list, paragraph } from '#report/build.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { button } from '#app/chat/button.ts'
import { aimLines } from '#app/motions/aim-lines.ts'
import { motionDraft } from '#app/motions/motion-draft.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { newMotion, type NewMotion } from '#app/motions/new-motion.ts'
import { pointEntered } from '#app/motions/point-said.ts'
import { replyWith } from '#app/reply.ts'

/** Enters a motion with its points, and has them asked about at once if a last day to answer is named. */
export function register(motioning: Motioning): Outcome<Decision> {
  const { all, by } = motioning
  const entered = newMotion(motioning)
  const { motion, points, round } = entered
  const { number } = motion
  if (all.motions.some((each) => each.number === number)) return refused({ kind: 'motion-known', text: number })
  if (round && !round.ok) return round
  return accepted({
    reply: receipt(motioning, entered, round?.value),
    changes: [
      { kind: 'motion-registered', motion, points: points.map(({ point }) => point) },
      ...points.flatMap(pointEntered),
      ...(round ? [{ kind: 'round-planned', round: round.value } as const] : []),
      { kind: 'draft-dropped', person: by.person.id, request: motionDraft(number) },
    ],
    messages: [],
  })
}

function receipt(
  { by, plan, powers }: Pick<Motioning, 'by' | 'plan' | 'powers'>,
  { motion, points }: NewMotion,
  round: Round | undefined,
): Decision['reply'] {
  const { words, say } = by
  const { motions } = words
  const { number } = motion
  const show = button(words, motions.showButton, 'motion', { number }, number)
  const ask = button(words, motions.askButton, 'motion', { number, action: 'ask' }, `${number} ${motions.actions.ask}`)
  return replyWith(
    round ? [show] : [ask, show],
    paragraph(motions.registered(number, points.length)),
    list(...points.map(({ point: { position, title } }) => `${motions.point(position)}: ${title}`)),
    paragraph(round ? motions.askedNow(say.instant(round.due)) : motions.notAskedYet(ask.says)),
    ...(round ? aimLines(round, motion, plan, powers, by) : []).map((line) => paragraph(line)),
  )
}
