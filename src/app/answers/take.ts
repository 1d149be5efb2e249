import type { Answer } from '#domain/answer.ts'
import type { Answering } from '#domain/give-answer.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { answered } from '#app/answers/answered.ts'
import type { AnsweringRead } from '#app/answers/answering.ts'
import { keptLate } from '#app/answers/kept-late.ts'
import type { Powers } from '#app/powers.ts'

interface Taking extends AnsweringRead {
  readonly powers: Pick<Powers, 'city' | 'newId' | 'quietUntil'>
  readonly by: Actor
}

/** Takes an answer as the domain lets it; what comes after grace or the freeze is kept for the coordination to decide. */
export function take(taking: Taking, give: (answering: Answering) => Outcome<Answer>): Outcome<Decision> {
  const { answering } = taking
  const outcome = give(answering)
  if (outcome.ok) return accepted(answered({ ...taking, answer: outcome.value }))
  const isTooLate = outcome.problem.kind === 'frozen' || outcome.problem.kind === 'grace-over'
  if (!isTooLate) return outcome
  const late = give({ ...answering, admitted: true })
  return late.ok ? accepted(keptLate({ ...taking, answer: late.value })) : outcome
}
