import type { PlanSettings } from '#domain/city.ts'
import { recipientOf } from '#domain/recipient.ts'
import type { Recipient } from '#domain/reminder.ts'
import type { Request } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'
import type { Change } from '#app/contracts/change.ts'
import { earlierAnswers } from '#app/rounds/earlier-answers.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import type { Effects } from '#app/rounds/effects.ts'
import { type Asked, prompts } from '#app/rounds/prompts.ts'

/** A request to be reminded of, at which step of the chain, and to whom that step goes. */
export interface Reminding {
  readonly request: Request
  readonly step: number
  readonly to: Recipient
}

/** Reminds of requests: one message for each person and role, and each request remembers its step. */
export async function reminding(
  powers: Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>,
  plan: PlanSettings,
  book: RoundBook,
  round: Round,
  due: readonly Reminding[],
): Promise<Effects> {
  const asked = due.map((each) => ({ ...each, person: recipient(book, each) }))
  const last = await earlierAnswers(
    powers,
    book,
    due.map(({ request }) => request.subject),
  )
  const messages = [...Map.groupBy(asked, ({ to }) => to)].flatMap(([to, group]) =>
    prompts({
      powers,
      plan,
      book,
      round,
      asked: group.map(({ request, person }): Asked => ({ request, person, step: to })),
      last,
      kind: 'reminder',
    }),
  )
  const changes = asked.map(({ request, step, person }): Change => {
    const message = messages.find(({ about }) => about.includes(request.id))?.id ?? null
    const { id, version } = request
    return { kind: 'reminded', request: id, step, person: person?.id ?? null, at: powers.now(), message, version }
  })
  return { changes, messages }
}

function recipient(book: RoundBook, { request, to }: Reminding) {
  const measure = book.measure(request.subject)
  return measure ? recipientOf(to, book.chain(measure), book.directory, book.today) : null
}
