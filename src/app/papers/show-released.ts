import { accepted, type Outcome } from '#domain/outcome.ts'
import { presentNumber } from '#domain/paper-numbers.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { attachments } from '#app/papers/attachments.ts'
import { handedFiles } from '#app/papers/handed-files.ts'
import { noneInForce } from '#app/papers/none-in-force.ts'
import type { Papering } from '#app/papers/papering.ts'
import { receiptLine } from '#app/papers/receipt-line.ts'
import { releasedInForce } from '#app/papers/released-in-force.ts'
import { roundButton } from '#app/papers/round-button.ts'
import { keptIn } from '#app/papers/version-files.ts'
import { allowed } from '#app/people/allowed.ts'
import { answering, reply, replyWith } from '#app/reply.ts'

/** The released paper with its main public files, and whether it was taken, for those who may see no draft; nothing of one that waits or was withdrawn. */
export async function showReleased(papering: Papering): Promise<Outcome<Decision>> {
  const { powers, plan, book, by } = papering
  const { papers } = by.words
  const known = book.round ? await powers.store.papers.ofRound(book.round.id) : undefined
  const version = known && releasedInForce(known)
  if (!known || !version || version.releasedAt === null) return accepted(answering(reply(noneInForce(known, by))))
  const offers = (['confirm', 'return'] as const).filter(
    () =>
      allowed(book, by, 'confirm-paper', plan.code) &&
      known.handedOver.some(({ no, level, state }) => no === version.no && level === 'public' && state === 'awaited'),
  )
  const number = presentNumber(known.numbers)
  const said = replyWith(
    [...offers, 'files' as const].map((offer) => roundButton(papering, by.words, offer)),
    [
      papers.isReleased(by.say.dayOf(version.releasedAt)),
      number === null ? '' : papers.numberIs(number),
      receiptLine(known, version.no, by),
    ]
      .filter((line) => line !== '')
      .join(' '),
  )
  return accepted(answering({ ...said, files: attachments(handedFiles(keptIn(known, version), powers.formats)) }))
}
