import type { AnswerSource } from '#domain/answer.ts'
import { checkAnswer } from '#domain/check-answer.ts'
import { giveAnswer } from '#domain/give-answer.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { contentOf } from '#app/answers/answer-content.ts'
import { readAnswering } from '#app/answers/answering.ts'
import { saidOfPoint } from '#app/answers/said-of-point.ts'
import { remarking } from '#app/answers/remarking.ts'
import { take } from '#app/answers/take.ts'
import type { Powers } from '#app/powers.ts'

/** Gives the answer that the arguments make, having come in by `source`. */
export async function giveContent(
  powers: Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>,
  args: Args,
  by: Actor,
  source: AnswerSource,
): Promise<Outcome<Decision>> {
  const reading = await readAnswering(powers, args['measure'] ?? '', by)
  if (!reading.ok) return reading
  const { questionnaire } = reading.value.answering.round
  const content = checkAnswer(contentOf(args, questionnaire), questionnaire)
  if (!content.ok) return content
  const said = saidOfPoint(reading.value.measure, content.value, questionnaire, by)
  if (!said.ok) return said
  const { content: kept, remarks } = said.value
  const taken = take({ powers, by, ...reading.value }, (answering) =>
    giveAnswer({ ...answering, source, content: kept }),
  )
  return taken.ok ? accepted(remarking(taken.value, remarks)) : taken
}
