import type { Directory } from '#domain/directory.ts'
import { type Person, zoneOf } from '#domain/person.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { mainPlan } from '#app/main-plan.ts'
import { pointWords } from '#app/motions/point-words.ts'
import { actorOf } from '#app/people/identify.ts'
import type { Powers } from '#app/powers.ts'

/**
 * A message to one person in their own language and in the words for the plan that is meant, within working hours; `about`
 * names the requests it concerns.
 */
export function notice(
  { city, newId, quietUntil }: Pick<Powers, 'city' | 'newId' | 'quietUntil'>,
  person: Person,
  directory: Directory,
  write: (reader: Actor) => Reply,
  about: readonly string[] = [],
): Message {
  const reader = actorOf(person, directory.roles, city)
  return {
    id: newId(),
    kind: 'notice',
    to: { person: person.id },
    about,
    content: write({ ...reader, words: pointWords(reader.words, mainPlan(city)) }),
    lane: 'reminder',
    notBefore: quietUntil(zoneOf(person)),
    expires: null,
  }
}
