import type { Answer } from '#domain/answer.ts'
import { proposedState } from '#domain/proposal.ts'
import { paragraph, strong, t } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Undo } from '#app/contracts/undo.ts'
import { answerBlocks } from '#app/answers/answer-blocks.ts'
import type { AnsweringRead } from '#app/answers/answering.ts'
import { button } from '#app/chat/button.ts'
import { holders } from '#app/people/holders.ts'
import { candidates } from '#app/rounds/own-requests.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import { notice } from '#app/people/notice.ts'
import { replyWith } from '#app/reply.ts'

interface Given extends AnsweringRead {
  readonly powers: Pick<Powers, 'city' | 'newId' | 'quietUntil'>
  readonly by: Actor
  readonly answer: Answer
}

/** The decision that follows an answer: stored, its copy to the person, and a proposal told to the coordination. */
export function answered(given: Given): Decision {
  const { by, answer, answering, book, measure, present, requests } = given
  const drafts = requests.map((request): Change => ({ kind: 'draft-dropped', person: by.person.id, request }))
  return {
    reply: receipt(given),
    changes: [{ kind: 'answered', answer, version: answering.request.version }, ...drafts],
    messages: proposedState(measure, answer.light) === null ? [] : proposals(given, book),
    ...(present && { undo: takenBack(given, present) }),
  }
}

/** A further revision puts the one before in its place again; nothing that was said is lost. */
function takenBack({ by, answer, answering: { request }, measure }: Given, present: Answer): Undo {
  const again: Answer = { ...present, seq: answer.seq + 1, author: by.person.id, behalf: answer.behalf }
  const changes: Change[] = [{ kind: 'answered', answer: again, version: request.version + 1 }]
  return { act: 'answered', about: measure.code, changes }
}

/** What was stored, until when it can be changed, and what is still open. */
export function receipt({ powers, book, by, answer, answering, measure }: Given): Decision['reply'] {
  const { words, say } = by
  const { answers } = words
  const { round, request } = answering
  const left = candidates(book, by.person.id, mainPlan(powers.city).reminders).filter(
    ({ request: each }) => each.id !== request.id,
  )
  return replyWith(
    [button(words, answers.change, 'report', { measure: measure.code })],
    { type: 'paragraph', children: [strong(answers.received(measure.code)), t(` ${measure.title}`)] },
    ...answerBlocks(answer, round.questionnaire, by),
    paragraph(
      [
        answer.late ? answers.late : '',
        proposedState(measure, answer.light) === null ? '' : answers.proposed(say.light(answer.light)),
        answers.until(say.instant(answering.coordinator ? round.closes : round.grace)),
        left.length > 0 ? answers.left(left.map(({ measure: each }) => each.code)) : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    ),
  )
}

function proposals({ powers, by, answer, measure, answering }: Given, book: AnsweringRead['book']): readonly Message[] {
  const { code, title } = measure
  const able = (['coordinator', 'cdo'] as const).map((role) =>
    holders(book, measure.plan, role).filter(({ id }) => id !== by.person.id),
  )
  const others = able.find((people) => people.length > 0) ?? []
  return others.map((person) =>
    notice(
      powers,
      person,
      book.directory,
      ({ words, say }) => {
        const decide = (decision: 'yes' | 'no') =>
          button(
            words,
            words.answers.decide[decision],
            'confirm',
            { measure: code, decision },
            `${code} ${words.questions[decision]}`,
          )
        return replyWith([decide('yes'), decide('no')], words.answers.proposal(code, title, say.light(answer.light)))
      },
      [answering.request.id],
    ),
  )
}
