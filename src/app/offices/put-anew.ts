import type { Message } from '#app/contracts/message.ts'
import { chainsOn } from '#domain/responsibility.ts'
import { directoryAfter } from '#app/offices/directory-after.ts'
import type { Moving } from '#app/offices/moving.ts'
import type { Powers } from '#app/powers.ts'
import { promptNow } from '#app/rounds/ask-now.ts'
import { readBook } from '#app/rounds/round-book.ts'
import type { Directory } from '#domain/directory.ts'

/** Puts what is open to whoever is asked about it from now on and was not before. */
export async function putAnew(
  powers: Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>,
  before: Directory,
  { moved, anew }: Pick<Moving, 'moved' | 'anew'>,
): Promise<readonly Message[]> {
  if (anew.length === 0) return []
  const directory = directoryAfter(before, moved)
  const messages = await Promise.all(
    powers.city.plans.map(async (plan) => {
      const book = await readBook(powers, plan.code)
      const requests = book.requests.filter(({ id }) => anew.some((request) => request.id === id))
      if (book.round?.state !== 'open' || requests.length === 0) return []
      return promptNow(powers, plan, { ...book, directory, chain: chainsOn(directory, book.today) }, requests)
    }),
  )
  return messages.flat()
}
