import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { answerMark } from '#app/answers/answer-mark.ts'
import { answerBlocks } from '#app/answers/answer-blocks.ts'
import { readAnswering } from '#app/answers/answering.ts'
import type { Powers } from '#app/powers.ts'

interface Basis {
  readonly mark: string
  readonly stands: readonly Block[]
}

/**
 * What an answer is given upon: the request that is open for the measure, and the answer that stands there. Refuses where
 * no answer is taken any more.
 */
export async function answerBasis(
  powers: Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>,
  code: string,
  by: Actor,
): Promise<Outcome<Basis>> {
  const reading = await readAnswering(powers, code, by)
  if (!reading.ok) return reading
  const { answering, present } = reading.value
  const { request, round, released } = answering
  if (released) return refused({ kind: 'released', code, label: round.label })
  const { changed } = by.words.forms
  const stands = present
    ? [
        paragraph(changed.answered(code, round.label)),
        ...answerBlocks(present, round.questionnaire, by),
        paragraph(changed.send),
      ]
    : [paragraph(changed.asked(code, round.label))]
  return accepted({ mark: answerMark(request.id, present?.id ?? null), stands })
}
