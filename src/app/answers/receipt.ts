import { proposedState } from '#domain/proposal.ts'
import { paragraph, strong, t } from '#report/build.ts'
import type { Button, Reply } from '#app/contracts/reply.ts'
import { answerBlocks } from '#app/answers/answer-blocks.ts'
import { changeableUntil } from '#app/answers/changeable-until.ts'
import type { Given } from '#app/answers/given.ts'
import { partnerLine } from '#app/answers/partner-line.ts'
import { redraft } from '#app/answers/redraft.ts'
import { changeButton } from '#app/chat/change-button.ts'
import { quietUndoButton } from '#app/chat/quiet-undo-button.ts'
import { mainPlan } from '#app/main-plan.ts'
import { replyWith } from '#app/reply.ts'
import { awaited } from '#app/rounds/own-requests.ts'

/** What was stored, until when it can be changed, and what is still open. */
export function receipt(given: Given): Reply {
  const { by, answer, answering, measure, query } = given
  const { words } = by
  const { answers, afterwards } = words
  const drafting = answer.supplement && answering.coordinator ? redraft(given, by) : undefined
  const remarks = [
    answer.late ? answers.late : '',
    answer.supplement ? afterwards.isSupplement : '',
    query ? afterwards.settlesQuery : '',
    proposedState(measure, answer.light) === null ? '' : answers.proposed(by.say.light(answer.light)),
    // A supplement stands, and what settled a question back once the time was over.
    answer.supplement ? '' : changeableUntil(answering, by),
    left(given),
    drafting?.says ?? '',
  ]
  return replyWith(
    [...waysBack(given), ...(drafting?.buttons ?? [])],
    { type: 'paragraph', children: [strong(answers.received(measure.code)), t(` ${measure.title}`)] },
    ...answerBlocks(answer, answering.round.questionnaire, by),
    ...partnerLine(answer, measure, given.book, by),
    paragraph(remarks.filter((sentence) => sentence !== '').join(' ')),
  )
}

function waysBack(given: Given): readonly Button[] {
  const { answer, measure, by } = given
  const { words } = by
  return [
    ...(answer.supplement ? [] : [changeButton(words, measure.code)]),
    ...(canBeUndone(given) ? [quietUndoButton(words, measure.code)] : []),
  ]
}

/** A first answer stands until it is changed. */
const canBeUndone = ({ answer, answering: { request }, present }: Given): boolean =>
  present !== undefined && present.id !== answer.id && !answer.supplement && request.query === null

function left({ powers, book, by, answering }: Given): string {
  const open = awaited(book, by.person.id, mainPlan(powers.city).reminders).filter(
    ({ request }) => request.id !== answering.request.id,
  )
  return open.length > 0 ? by.words.answers.left(open.map(({ measure }) => measure.code)) : ''
}
