import { closeRound } from '#domain/close-round.ts'
import type { Motion } from '#domain/motion.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { planFor } from '#app/motions/with-motions.ts'
import { answering, reply } from '#app/reply.ts'
import { closeNow } from '#app/rounds/close-now.ts'
import { readBook } from '#app/rounds/round-book.ts'

/** Ends the asking about a motion before its date: what has no answer stays without one, and the statement can be drafted. */
export async function closeAsking({ powers, args, by }: Motioning, motion: Motion): Promise<Outcome<Decision>> {
  if (args['sure'] === 'no') return accepted(answering(reply(by.words.questions.cancelled)))
  const { number } = motion
  const [plan] = planFor(motion, powers.city)
  const book = await readBook(powers, number)
  const { round } = book
  if (!plan || !round) return refused({ kind: 'motion-not-asked', text: number })
  if (round.state !== 'open') return refused({ kind: 'motion-closed', text: number, closes: round.closes })
  const closed = await closeNow({ powers, plan, book, by, day: '' })
  if (!closed.ok) return closed
  const { reply: told, ...effects } = closed.value
  return accepted({
    ...effects,
    reply: { ...told, buttons: [...(told.buttons ?? []), undoButton(by.words)] },
    undo: {
      act: 'motion-closed',
      about: number,
      changes: [
        { kind: 'round-changed', round, version: round.version + 1 },
        ...closeRound(book.requests).map(({ id, version }): Change => ({
          kind: 'request-state',
          request: id,
          state: 'asked',
          version: version + 1,
        })),
      ],
    },
  })
}
