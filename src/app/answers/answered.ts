import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { paragraph } from '#report/build.ts'
import { replyWith } from '#app/reply.ts'
import type { Undo } from '#app/contracts/undo.ts'
import type { Answer } from '#domain/answer.ts'
import type { Given } from '#app/answers/given.ts'
import { proposedState } from '#domain/proposal.ts'
import { answerBlocks } from '#app/answers/answer-blocks.ts'
import { answeredFor } from '#app/answers/answered-for.ts'
import { copied } from '#app/answers/copied.ts'
import { proposals } from '#app/answers/proposals.ts'
import { receipt } from '#app/answers/receipt.ts'
import { replaced } from '#app/answers/replaced.ts'
import { toldOfLight } from '#app/answers/told-of-light.ts'
import { toldOfAnswer } from '#app/answers/told-of-answer.ts'

/**
 * The decision that follows an answer: stored, a copy to whoever gave it; told are those whose answer it replaces, and
 * the coordination where it proposed, asked back or gave leave for a supplement.
 */
export function answered(given: Given): Decision {
  const { by, answer, answering, present, requests, waiting } = given
  const drafts = requests.map((request): Change => ({
    kind: 'draft-dropped',
    person: answer.author ?? by.person.id,
    request,
  }))
  const told = toldOfAnswer(given)
  const knows = new Set(told.map(addressee))
  return {
    reply: receipt(given),
    ...(isPlain(given) && { saidBy: [answer.request], inShort: inShort(given) }),
    changes: [
      ...(waiting ? [{ kind: 'late-decided', request: answer.request, decision: 'superseded' } as const] : []),
      { kind: 'answered', answer, version: answering.request.version },
      { kind: 'said-became', person: by.person.id, request: answer.request, was: null, answer: answer.id },
      ...drafts,
    ],
    messages: [
      ...proposals(given),
      ...copied(given),
      // One message about one answer.
      ...[...replaced(given), ...answeredFor(given)].filter((message) => !knows.has(addressee(message))),
      ...told,
      ...toldOfLight(given),
    ],
    ...(present && !answer.supplement && answering.request.query === null && { undo: takenBack(given, present) }),
  }
}

/** One line, with the way back where there is one. */
function inShort(given: Given): Reply {
  const { answer, measure, by } = given
  const [light] = answerBlocks(answer, given.answering.round.questionnaire, by)
  const received = by.words.answers.received(measure.code)
  const quiet = receipt(given).buttons?.filter((each) => each.quiet) ?? []
  return replyWith(
    quiet,
    light?.type === 'paragraph' ? paragraph(`${received} `, ...light.children) : paragraph(received),
  )
}

const addressee = ({ to }: Message): string => ('person' in to ? to.person : '')

/** A further revision puts the one before in its place again; nothing that was said is lost. */
function takenBack({ by, answer, answering: { request }, measure }: Given, present: Answer): Undo {
  const again: Answer = { ...present, seq: answer.seq + 1, author: by.person.id, behalf: answer.behalf }
  const changes: Change[] = [{ kind: 'answered', answer: again, version: request.version + 1 }]
  return { act: 'answered', about: measure.code, changes }
}

/** Whether the receipt says no more than what was stored, until when it can be changed, and what else is open. */
const isPlain = ({ answer, measure, query }: Given): boolean =>
  !answer.late && !answer.supplement && !query && proposedState(measure, answer.light) === null
