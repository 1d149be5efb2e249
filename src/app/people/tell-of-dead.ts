import { mainPlan } from '#app/main-plan.ts'
import type { Delivery } from '#app/contracts/store/outbox.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { concerned } from '#app/people/concerned.ts'
import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { reply } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'

/** Tells the coordination that a message was given up: which measures it was about, not to whom it was. */
export async function tellOfDead(powers: Powers, commit: Store['commit'], { message }: Delivery): Promise<void> {
  const plan = mainPlan(powers.city)
  const book = await readBook(powers, plan.code)
  const coordinators = holders(book, plan.code, 'coordinator')
  const lost = 'person' in message.to ? message.to.person : null
  // A message about a lost message must not make another one.
  const told = message.kind === 'notice' ? [] : coordinators.filter(({ id }) => id !== lost)
  const messages = told.map((person) =>
    notice(powers, person, book.directory, ({ words }) =>
      reply(words.rounds.undelivered(concerned(book, plan, message))),
    ),
  )
  await commit({ at: powers.now(), actor: null, changes: [], messages })
}
