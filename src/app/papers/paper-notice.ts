import type { PlanSettings } from '#domain/city.ts'
import type { Person } from '#domain/person.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { paperWords } from '#app/papers/paper-words.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

interface About {
  readonly powers: Pick<Powers, 'city' | 'newId' | 'quietUntil'>
  readonly plan: Pick<PlanSettings, 'motion'>
  readonly book: Pick<RoundBook, 'directory'>
}

/** A message to one person about a paper of the plan, in their own language and in the words for it. */
export const paperNotice = (
  { powers, plan, book }: About,
  person: Person,
  write: (reader: Actor) => Reply,
  about: readonly string[] = [],
): Message =>
  notice(powers, person, book.directory, (reader) => write({ ...reader, words: paperWords(reader.words, plan) }), about)
