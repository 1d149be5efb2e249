import type { Message } from '#app/contracts/message.ts'
import type { Powers } from '#app/powers.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

/** Those of the requests a message is about that are none of its reader's business by now: others are asked about them. */
export async function passedOn(
  powers: Pick<Powers, 'store' | 'city' | 'now'>,
  { to, about }: Pick<Message, 'to' | 'about'>,
): Promise<ReadonlySet<string>> {
  if (!('person' in to)) return new Set()
  const books = await Promise.all(powers.city.plans.map(({ code }) => readBook(powers, code)))
  return new Set(
    books.flatMap((book) =>
      book.requests
        .filter((request) => about.includes(request.id) && !isIn(book, request, to.person))
        .map(({ id }) => id),
    ),
  )
}

function isIn(book: RoundBook, request: RoundBook['requests'][number], person: string): boolean {
  const measure = book.measure(request.subject)
  if (!measure) return false
  const chain = book.chain(measure)
  const answering = [chain.responsible, chain.substitute, ...chain.others, chain.deputy, chain.regularDeputy]
  const all = [...answering, ...chain.officeCoordinators, chain.head, chain.planCoordinator]
  return all.some((each) => each?.id === person) || book.queryOf(request)?.to === person
}
