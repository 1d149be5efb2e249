import { paragraph } from '#report/build.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Message } from '#app/contracts/message.ts'
import { admitButtons } from '#app/answers/admit-buttons.ts'
import { answerBlocks } from '#app/answers/answer-blocks.ts'
import type { Given } from '#app/answers/given.ts'
import { allowed } from '#app/people/allowed.ts'
import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import { replyWith } from '#app/reply.ts'

/** The decision that follows an answer after grace or the freeze: kept apart, and put to the coordination; no supplement yet. */
export function keptLate(given: Given): Decision {
  const { by, answer, answering, measure, book, requests, waiting } = given
  const { words } = by
  const { label, questionnaire } = answering.round
  return {
    reply: replyWith(
      allowed(book, by, 'admit-answer', measure.plan) ? admitButtons(words, measure.code) : [],
      words.afterwards.keptLate[cameAfter(given)](measure.code, label),
      ...answerBlocks({ ...answer, supplement: false }, questionnaire, by),
    ),
    changes: [
      { kind: 'late-kept', late: answer },
      ...requests.map((request): Change => ({ kind: 'draft-dropped', person: by.person.id, request })),
    ],
    messages: toDecide(given),
    // One that was superseded does not come back.
    ...(waiting === undefined && {
      undo: {
        act: 'late',
        about: measure.code,
        changes: [{ kind: 'late-decided', request: answer.request, decision: 'withdrawn' }],
      },
    }),
  }
}

/** What it came after, for the words that say so. */
const cameAfter = ({ answer }: Given): 'freeze' | 'grace' => (answer.supplement ? 'freeze' : 'grace')

function toDecide(given: Given): readonly Message[] {
  const { powers, by, answer, answering, measure, book } = given
  const { code, title } = measure
  const { label, questionnaire } = answering.round
  return holders(book, measure.plan, 'coordinator')
    .filter(({ id }) => id !== by.person.id)
    .map((person) =>
      notice(powers, person, book.directory, (reader) =>
        replyWith(
          admitButtons(reader.words, code),
          paragraph(reader.words.afterwards.cameLate[cameAfter(given)](code, title, label)),
          ...answerBlocks({ ...answer, supplement: false }, questionnaire, reader),
        ),
      ),
    )
}
