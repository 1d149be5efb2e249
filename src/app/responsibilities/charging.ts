import type { Actor } from '#app/contracts/actor.ts'
import type { Powers } from '#app/powers.ts'
import type { Register } from '#app/responsibilities/register.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** What changing the register of responsibilities starts from. */
export interface Charging {
  readonly powers: Pick<Powers, 'newId' | 'city' | 'quietUntil'>
  readonly plan: string
  readonly book: RoundBook
  readonly register: Register
  readonly by: Actor
}
