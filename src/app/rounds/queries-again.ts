import { hindranceOf } from '#domain/contact.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { OpenQuery } from '#app/answers/open-queries.ts'
import { queryMessage } from '#app/answers/query-message.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply } from '#app/reply.ts'
import type { PlanBook } from '#app/rounds/digesting.ts'
import { readManners } from '#app/rounds/read-manners.ts'

/** Puts open questions back once more to whoever has had no message today. */
export async function queriesAgain(
  powers: Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'calendar'>,
  { plan, book }: PlanBook,
  queries: readonly OpenQuery[],
  isPreview: boolean,
  by: Actor,
): Promise<Decision> {
  const { reminders } = by.words
  const manners = await readManners(powers, plan)
  const free = queries.filter(
    ({ person }, at) =>
      hindranceOf(person, powers.now(), manners) === null &&
      queries.findIndex((one) => one.person.id === person.id) === at,
  )
  const present = await powers.store.answers.byIds(queries.flatMap(({ request }) => request.answer ?? []))
  const messageOf = (one: OpenQuery) => {
    const answer = present.find(({ id }) => id === one.request.answer)
    return queryMessage({ powers, book, ...one, present: answer }, 'reminder')
  }
  if (isPreview) {
    const [first] = queries
    const text = first ? messageOf(first).content.body : []
    return answering(
      reply(reminders.queriesPreview(codesOf(queries)), reminders.previewText, { type: 'quote', children: text }),
    )
  }
  const others = codesOf(queries.filter((each) => !free.includes(each)))
  const left = others.length === 0 ? [] : [reminders.leftOut.today(by.say.list(others))]
  const sent = free.length === 0 ? [] : [reminders.queriesSent(codesOf(free))]
  return { reply: reply(...sent, ...left), changes: [], messages: free.map(messageOf) }
}

const codesOf = (queries: readonly OpenQuery[]): readonly string[] => queries.map(({ measure }) => measure.code)
