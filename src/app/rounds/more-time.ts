import type { PlanSettings } from '#domain/city.ts'
import type { Instant } from '#domain/instant.ts'
import type { Request } from '#domain/request.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { reply } from '#app/reply.ts'
import { askedPeople } from '#app/rounds/asked-people.ts'
import type { Effects } from '#app/rounds/effects.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

interface MoreTime {
  readonly powers: Pick<Powers, 'store' | 'city' | 'newId' | 'quietUntil'>
  readonly plan: PlanSettings
  readonly book: RoundBook
  /** Knows already. */
  readonly by: string
}

/**
 * Tells everyone asked that these requests are due later: one message for each person. Whom a prompt about it still waits for
 * reads it there.
 */
export async function moreTime(
  { powers, plan, book, by }: MoreTime,
  put: readonly Request[],
  due: Instant,
): Promise<Effects> {
  const prompts = (await powers.store.outbox.waiting()).filter(({ kind }) => kind === 'prompt')
  const promptFor = (person: string, request: string) =>
    prompts.find(({ to, about }) => 'person' in to && to.person === person && about.includes(request))
  const asked = put.flatMap((request) => {
    const measure = book.measure(request.subject)
    const people = measure ? askedPeople(book, request, measure, plan.reminders) : []
    return people
      .filter(({ id }) => id !== by)
      .map((person) => ({
        id: request.id,
        code: measure?.code ?? '',
        person,
        prompt: promptFor(person.id, request.id)?.id,
      }))
  })
  const relied = new Set(asked.flatMap(({ prompt }) => prompt ?? []))
  const told = asked.filter(({ prompt }) => prompt === undefined)
  return {
    changes: [...relied].map((message) => ({ kind: 'message-relied-on', message })),
    messages: [...Map.groupBy(told, ({ person }) => person)].map(([person, group]) =>
      notice(
        powers,
        person,
        book.directory,
        ({ words, say }) => reply(words.rounds.moreTime(say.list(group.map(({ code }) => code)), say.instant(due))),
        group.map(({ id }) => id),
      ),
    ),
  }
}
