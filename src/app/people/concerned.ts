import type { PlanSettings } from '#domain/city.ts'
import type { Message } from '#app/contracts/message.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** Which measures a message was about, by code, else which plan: never to whom it was. */
export function concerned(book: RoundBook, plan: PlanSettings, { about }: Pick<Message, 'about'>): string {
  const codes = about.flatMap((id) => {
    const request = book.requests.find((each) => each.id === id)
    return request ? (book.measure(request.subject)?.code ?? []) : []
  })
  return codes.length > 0 ? codes.join(', ') : plan.name
}
