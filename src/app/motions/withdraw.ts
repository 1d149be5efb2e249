import type { Motion } from '#domain/motion.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import { endMotion } from '#app/motions/end-motion.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { cityReader } from '#app/people/identify.ts'
import { answering, reply, replyWith } from '#app/reply.ts'

/** Notes that a motion has been withdrawn: nobody is asked about it any longer. */
export async function withdraw(motioning: Motioning, motion: Motion): Promise<Outcome<Decision>> {
  const { args, by, powers } = motioning
  const { words } = by
  if (args['sure'] !== 'yes') return accepted(answering(reply(words.questions.cancelled)))
  const { requests, changes, back, messages } = await endMotion(motioning, motion, {
    state: 'withdrawn',
    reason: cityReader(powers.city).words.motions.reasonWithdrawn,
    told: (reader, codes) => reader.words.motions.toldWithdrawn(codes),
  })
  const said = `${words.motions.withdrawn(motion.number)} ${words.motions.excusedRequests(requests)}`
  return accepted({
    reply: replyWith([undoButton(words)], said),
    changes,
    messages,
    undo: { act: 'motion', about: motion.number, changes: back },
  })
}
