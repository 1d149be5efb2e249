import type { Person } from '#domain/person.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** Who speaks about whose absence. */
export interface AbsenceEntry {
  readonly powers: Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>
  readonly book: RoundBook
  readonly by: Actor
  readonly person: Person
}
