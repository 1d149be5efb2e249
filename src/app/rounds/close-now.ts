import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { reply } from '#app/reply.ts'
import { closing } from '#app/rounds/closing.ts'
import { queriesAtFreeze } from '#app/rounds/queries-at-freeze.ts'
import type { Running } from '#app/rounds/running.ts'

/** Freezes the open round before its date. */
export async function closeNow({ powers, plan, book, by }: Running): Promise<Outcome<Decision>> {
  const { round, requests } = book
  if (round?.state !== 'open') return refused({ kind: 'no-open-round', opens: book.next?.opens ?? null })
  const answered = requests.filter(({ state }) => state !== 'asked').length
  const said = reply(by.words.rounds.closed(round.label, answered, requests.length), ...queriesAtFreeze(book, by.words))
  return accepted({ ...(await closing(powers, plan, book, round, by.person.id)), reply: said })
}
