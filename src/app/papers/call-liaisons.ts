import type { PlanSettings } from '#domain/city.ts'
import type { Message } from '#app/contracts/message.ts'
import { holders } from '#app/people/holders.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

interface Calling {
  readonly powers: { readonly store: Pick<Powers['store'], 'directories'> }
  readonly plan: PlanSettings
  readonly book: RoundBook
}

/** What goes to the liaison's channels calls those who act as liaison today, by their accounts on the channel's platform. */
export async function callLiaisons(
  { powers, plan, book }: Calling,
  messages: readonly Message[],
): Promise<readonly Message[]> {
  const people = holders(book, plan.code, 'liaison')
  const accounts = (await Promise.all(people.map(({ id }) => powers.store.directories.accountsOf(id)))).flat()
  return messages.map((message) => {
    if (!('place' in message.to)) return message
    const { platform } = message.to.place
    const calls = accounts.flatMap(({ address }) => (address.platform === platform ? [address] : []))
    return calls.length === 0 ? message : { ...message, content: { ...message.content, calls } }
  })
}
