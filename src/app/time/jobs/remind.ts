import { digestsDue, nextDigest } from '#domain/digest.ts'
import type { PlanSettings } from '#domain/city.ts'
import type { Powers } from '#app/powers.ts'
import { type PlanBook, readDigesting } from '#app/rounds/digesting.ts'
import { reminding } from '#app/rounds/reminding.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'
import type { Job } from '#app/time/job.ts'

/**
 * Writes to everyone who is due a reminder, once for all plans: it is done with the first plan, so that nobody gets
 * two messages. What each request was reminded of is written with the request; the slot only says when it was done.
 */
export const remind: Job = {
  name: 'remind',
  async upcoming(powers, plan, book) {
    const books = await booksFrom(powers, plan, book)
    if (books.length === 0) return []
    const at = nextDigest(await readDigesting(powers, books))
    return at === null ? [] : [{ slot: `${plan.code}@${at}`, at }]
  },
  async run(powers, plan, book) {
    const books = await booksFrom(powers, plan, book)
    return books.length === 0
      ? { changes: [], messages: [] }
      : reminding(powers, digestsDue(await readDigesting(powers, books)))
  },
}

/** The books of all plans when it is the first one's turn. */
async function booksFrom(powers: Powers, plan: PlanSettings, book: RoundBook): Promise<readonly PlanBook[]> {
  const [first, ...others] = powers.city.plans
  if (first?.code !== plan.code) return []
  const more = others.map(async (other) => ({ plan: other, book: await readBook(powers, other.code) }))
  return [{ plan, book }, ...(await Promise.all(more))]
}
