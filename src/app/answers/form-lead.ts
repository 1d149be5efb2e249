import { refusalOf } from '#domain/give-answer.ts'
import { paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import { readAnswering } from '#app/answers/answering.ts'
import { requestBlocks } from '#app/answers/request-blocks.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import { everyMeasure } from '#app/contracts/prompt.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { earlierAnswer } from '#app/rounds/earlier-answers.ts'
import { choosable } from '#app/rounds/own-requests.ts'

/**
 * What a form for an answer is about: the measure, until when, and its light last time; what else follows in turn, and
 * that an answer which comes too late is for the coordination to decide.
 */
export async function formLead(
  powers: Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>,
  args: Args,
  by: Actor,
): Promise<readonly Block[]> {
  const reading = await readAnswering(powers, args['measure'] ?? '', by)
  if (!reading.ok) return []
  const { answering, book, measure } = reading.value
  const { request, round } = answering
  const { forms } = by.words
  const tooLate = refusalOf(answering)?.kind
  const late =
    tooLate === 'frozen' || tooLate === 'grace-over'
      ? [paragraph(forms.tooLate[tooLate === 'frozen' ? 'freeze' : 'grace'](round.label))]
      : []
  const last = await earlierAnswer(powers, book, measure.id)
  const withDue = request.state === 'asked' && late.length === 0
  const [head, before] = requestBlocks({ measure, request, standingIn: false, last, withDue }, by)
  // The text of last time stands in its field.
  const lines = [head, before?.type === 'quote' ? before.children[0] : before].filter((block) => block !== undefined)
  const left = args['onward'] === everyMeasure ? choosable(book, by.person.id, mainPlan(powers.city).reminders) : []
  const others = left.filter((own) => own.measure.code !== measure.code).length
  return [...lines, ...(others > 0 ? [paragraph(forms.others(others))] : []), ...late]
}
