import type { Measure } from '#domain/measure.ts'
import { rolesOf } from '#domain/role-holders.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Message } from '#app/contracts/message.ts'
import { button } from '#app/chat/button.ts'
import { maySee } from '#app/people/may-see.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { replyWith } from '#app/reply.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

interface Telling {
  readonly powers: Pick<Powers, 'city' | 'newId' | 'quietUntil'>
  readonly book: RoundBook
  readonly measure: Measure
  readonly followers: readonly string[]
  /** Who caused it is not told, nor who hears of it anyway. */
  readonly without: readonly string[]
}

/** Tells those who follow a measure, and still may see it, what became of its light. */
export function tellFollowers(
  { powers, book, measure, followers, without }: Telling,
  say: (reader: Actor) => string,
): readonly Message[] {
  const { directory, today } = book
  return directory.people
    .filter(({ id }) => followers.includes(id) && !without.includes(id))
    .filter((person) => maySee(book, { person, roles: rolesOf(person, directory, today, [measure.plan]) }, measure))
    .map((person) =>
      notice(powers, person, directory, (reader) => {
        const { words } = reader
        const end = button(words, words.follows.end, 'unfollow', { measure: measure.code })
        return replyWith([end], say(reader), words.follows.why(end.says))
      }),
    )
}
