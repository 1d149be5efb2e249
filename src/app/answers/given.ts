import type { Answer } from '#domain/answer.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { AnsweringRead } from '#app/answers/answering.ts'
import type { Powers } from '#app/powers.ts'

/** An answer that the domain has accepted, with all that was read for it. */
export interface Given extends AnsweringRead {
  readonly powers: Pick<Powers, 'city' | 'newId' | 'quietUntil'>
  readonly by: Actor
  readonly answer: Answer
}
