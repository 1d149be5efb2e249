import type { Person } from '#domain/person.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Message } from '#app/contracts/message.ts'
import { actorOf } from '#app/people/identify.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { reply } from '#app/reply.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** Tells people something, at the head of what is put to them anyway, so that each gets one message. */
export function withNotice(
  powers: Pick<Powers, 'city' | 'newId' | 'quietUntil'>,
  { directory }: Pick<RoundBook, 'directory'>,
  messages: readonly Message[],
  people: readonly Person[],
  write: (reader: Actor) => readonly Block[],
): readonly Message[] {
  const written = messages.map((message) => {
    const person = people.find(({ id }) => 'person' in message.to && message.to.person === id)
    if (!person) return message
    const head = write(actorOf(person, directory.roles, powers.city))
    return { ...message, content: { ...message.content, body: [...head, ...message.content.body] } }
  })
  const reached = new Set(messages.flatMap(({ to }) => ('person' in to ? [to.person] : [])))
  const others = people.filter(({ id }) => !reached.has(id))
  return [...written, ...others.map((person) => notice(powers, person, directory, (reader) => reply(...write(reader))))]
}
