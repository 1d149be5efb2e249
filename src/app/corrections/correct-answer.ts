import type { Answer } from '#domain/answer.ts'
import { refusalOf } from '#domain/give-answer.ts'
import type { Problem } from '#domain/problem.ts'
import { saysTheSame } from '#domain/says-the-same.ts'
import type { Inline } from '#report/inline.ts'
import { paragraph, strong, t } from '#report/build.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { answerBlocks } from '#app/answers/answer-blocks.ts'
import { argsOf } from '#app/answers/answer-content.ts'
import { type AnsweringRead, readAnswering } from '#app/answers/answering.ts'
import { changeButton } from '#app/chat/change-button.ts'
import { type Conversation, commandFor } from '#app/chat/conversation.ts'
import { refusal } from '#app/chat/refusal.ts'
import { forbidden } from '#app/chat/rights.ts'
import { amended } from '#app/corrections/amended.ts'
import type { Correction } from '#app/corrections/correction.ts'
import { readCorrection } from '#app/corrections/read-correction.ts'
import { refuseCorrection } from '#app/corrections/refuse-correction.ts'
import { requestMeant } from '#app/corrections/request-meant.ts'
import { answering as saying, replyWith, silence } from '#app/reply.ts'

/**
 * Stores edited words as a further revision of the answer that they are part of, as far as it may be changed and nobody
 * has changed it since; else says why not, and how it can still be said.
 */
export async function correctAnswer(conversation: Conversation, correction: Correction): Promise<Decision> {
  const { by, powers } = conversation
  const { became, line } = correction
  const meant = await requestMeant(conversation, became.request)
  if (!meant.ok) return refusal(conversation, meant.problem)
  const { code } = meant.value
  const reading = await readAnswering(powers, code, by)
  if (!reading.ok) return refusal(conversation, reading.problem)
  const { answering, present } = reading.value
  const late = refusalOf(answering)
  if (late) return refusal(conversation, late, [], late.kind === 'released' ? '' : by.words.corrections.asNew(code))
  if (present?.id !== became.answer) return changedSince(conversation, reading.value)
  const before = argsOf(present, answering.round.questionnaire)
  if (!correction.stands(before)) return changedSince(conversation, reading.value)
  const said = await readCorrection(conversation, { code, asking: became.asking, before, line })
  if (said.kind === 'same') return stored(conversation, correction, present, { word: 'same', args: {}, code })
  if (said.kind !== 'said') return refuseCorrection(conversation, code, said)
  const all = amended(before, became, said.args, answering.round.questionnaire)
  return stored(conversation, correction, present, { word: 'report', args: said.args, code, all })
}

interface Amendment {
  readonly word: 'report' | 'same'
  /** What the words say. */
  readonly args: Args
  readonly code: string
  /** The whole answer as it becomes by them. */
  readonly all?: Args
}

async function stored(
  conversation: Conversation,
  { became, noted }: Correction,
  present: Answer,
  { word, args, code, all = { sure: 'yes' } }: Amendment,
): Promise<Decision> {
  const { powers, plan, by } = conversation
  const command = commandFor(conversation, word)
  const whole = { ...all, measure: code }
  const problem = await forbidden(powers, plan, command, whole, by)
  const outcome = problem ? { ok: false as const, problem } : await command.run(powers, whole, by)
  if (!outcome.ok) return notTaken(conversation, code, outcome.problem)
  const { value } = outcome
  const answer = value.changes.flatMap((change) => (change.kind === 'answered' ? [change.answer] : []))[0]
  if (!answer || saysTheSame(answer, present)) return { ...saying(silence), changes: [noted(args, present.id)] }
  const { request } = became
  return {
    ...value,
    reply: headed(value.reply, strong(by.words.corrections.done(code))),
    ...(value.inShort && { inShort: headed(value.inShort, t(`${by.words.corrections.done(code)} `)) }),
    changes: [
      ...value.changes,
      { kind: 'said-became', person: by.person.id, request, was: present.id, answer: answer.id },
      noted(args, answer.id),
    ],
  }
}

/** The receipt with other first words. */
function headed(said: Reply, first: Inline): Reply {
  const [head, ...body] = said.body
  return head?.type === 'paragraph'
    ? { ...said, body: [{ ...head, children: [first, ...head.children.slice(1)] }, ...body] }
    : said
}

const notTaken = (conversation: Conversation, code: string, problem: Problem): Decision =>
  refusal(conversation, problem, [], conversation.by.words.corrections.stays(code))

/** What the words said is not what stands any more; whoever wants it to be is led to changing the answer. */
function changedSince({ by }: Conversation, { present, answering, measure, book }: AnsweringRead): Decision {
  const { words, say, person } = by
  const { code } = measure
  const change = [changeButton(words, code)]
  const author = book.directory.people.find(({ id }) => id === present?.author)
  if (!present || !author || author.id === person.id) return saying(replyWith(change, words.corrections.newer(code)))
  return saying(
    replyWith(
      change,
      paragraph(words.corrections.meanwhile(code, author.name, say.dayOf(present.at))),
      ...answerBlocks(present, answering.round.questionnaire, by),
    ),
  )
}
