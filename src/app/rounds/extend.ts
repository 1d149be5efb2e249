import { extendRound } from '#domain/extend-round.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { reply } from '#app/reply.ts'
import { puttingOff } from '#app/rounds/putting-off.ts'
import type { Running } from '#app/rounds/running.ts'

/** Puts off the due date of the open round, for all that is still unanswered, and tells those asked. */
export async function extend(running: Running): Promise<Outcome<Decision>> {
  const { powers, plan, book, by, day } = running
  const { round } = book
  if (!round) return refused({ kind: 'no-open-round', opens: book.next?.opens ?? null })
  const outcome = extendRound(round, day, plan.schedule, powers.calendar, powers.now())
  if (!outcome.ok) return outcome
  const extended = outcome.value
  return accepted({
    ...(await puttingOff(running, round, extended)),
    reply: reply(by.words.rounds.extended(round.label, by.say.instant(extended.due))),
  })
}
