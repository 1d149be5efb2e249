import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { closing } from '#app/rounds/closing.ts'
import type { Running } from '#app/rounds/running.ts'
import { toldOfClosing } from '#app/rounds/told-of-closing.ts'

/** Freezes the open round before its date. */
export async function closeNow({ powers, plan, book, by }: Running): Promise<Outcome<Decision>> {
  const { round } = book
  if (round?.state !== 'open') return refused({ kind: 'no-open-round', opens: book.next?.opens ?? null })
  const told = await toldOfClosing(powers, book, round)
  return accepted({ ...(await closing(powers, plan, book, round, by.person.id)), reply: told(by) })
}
