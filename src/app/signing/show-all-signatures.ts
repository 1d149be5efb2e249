import type { Actor } from '#app/contracts/actor.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Papering } from '#app/papers/papering.ts'
import { answering, replyWith } from '#app/reply.ts'
import type { OpenCall } from '#app/signing/open-calls.ts'
import { screenButtons, signatureLines } from '#app/signing/show-signatures.ts'

/** Who has signed each draft that lies before somebody, for those who look after all of them. */
export function showAllSignatures(powers: Papering['powers'], calls: readonly OpenCall[], by: Actor): Decision {
  const papers = [...Map.groupBy(calls, ({ signing }) => signing.draft.paper.id).values()].flatMap(
    ([first]) => first ?? [],
  )
  return answering(
    replyWith(
      papers.flatMap(({ plan, book, signing }) => screenButtons({ powers, plan, book, by, args: {} }, signing)),
      ...papers.flatMap(({ signing, book }) => signatureLines(signing, book.directory, by)),
    ),
  )
}
