import { dayOf, type Day, type Instant, plusSeconds } from '#domain/instant.ts'
import type { Outbox } from '#app/contracts/store/outbox.ts'

const oneDay = 24 * 60 * 60

/** How long the words of a settled message are kept, in days: a reply was read at once, others are looked up again. */
const keptDays = { replies: 7, others: 90 } as const

/** Empties what was said long ago, once a day, on the city's clocks; the first time at once. */
export function createForgetting(
  { forget }: Pick<Outbox, 'forget'>,
  { now, zone }: { now(): Instant; readonly zone: string },
): () => Promise<void> {
  let done: Day | undefined
  return async () => {
    const today = dayOf(now(), zone)
    if (done === today) return
    done = today
    const before = (days: number): Instant => plusSeconds(now(), -days * oneDay)
    await forget({ replies: before(keptDays.replies), others: before(keptDays.others) })
  }
}
