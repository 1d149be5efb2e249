import type { Answer } from '#domain/answer.ts'
import { refusalOf } from '#domain/give-answer.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { answerBlocks } from '#app/answers/answer-blocks.ts'
import { type AnsweringRead, readAnswering } from '#app/answers/answering.ts'
import { lightAndPercent } from '#app/answers/light-and-percent.ts'
import { button } from '#app/chat/button.ts'
import type { Powers } from '#app/powers.ts'
import { answering as saying, reply, replyWith } from '#app/reply.ts'

type TakingBack = Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>

interface TakeBack {
  readonly reading: AnsweringRead
  readonly present: Answer
  /** What holds again then; undefined where nobody has answered before. */
  readonly before: Answer | undefined
}

/** What a person would take back of theirs; refuses what is another’s, and what can be changed no more. */
export async function readTakeBack(powers: TakingBack, code: string, by: Actor): Promise<Outcome<TakeBack>> {
  const reading = await readAnswering(powers, code, by)
  if (!reading.ok) return reading
  const { answering, present } = reading.value
  if (!present || present.author !== by.person.id) return refused({ kind: 'no-own-answer', code })
  const late = refusalOf(answering)
  if (late) return refused(late)
  // A question back is answered, not evaded.
  if (answering.request.query !== null) return refused({ kind: 'not-undoable', instead: 'answer' })
  const { answers, conversations } = powers.store
  const revisions = await answers.revisionsOf(present.request)
  // What the same words said before they were edited does not come back.
  const first = await conversations.firstOf(by.person.id, present.id)
  const since = revisions.find(({ id }) => id === first)?.seq ?? present.seq
  const earlier = revisions.find(({ seq }) => seq === since - 1)
  const isGone = earlier === undefined || earlier.id === (await answers.withdrawn(present.request))
  return accepted({ reading: reading.value, present, before: isGone ? undefined : earlier })
}

/**
 * Takes an answer back once the person is sure: the one before holds again as a further revision, or the request is open
 * again. Nothing that was said is lost. Refuses as `readTakeBack`, and where another answer stands than was asked about.
 */
export async function takeBack(powers: TakingBack, args: Args, by: Actor): Promise<Outcome<Decision>> {
  const { measure: code = '', answer, sure } = args
  const { corrections } = by.words
  const read = await readTakeBack(powers, code, by)
  if (!read.ok) return read
  const { reading, present, before } = read.value
  if (answer !== undefined && answer !== present.id) return refused({ kind: 'changed-since' })
  if (sure !== 'yes') return accepted(saying(reply(corrections.kept(code))))
  return accepted(before ? restored(powers, read.value, before, by) : withdrawn(read.value, by, reading.measure.code))
}

function restored(
  { newId, now }: Pick<Powers, 'newId' | 'now'>,
  { reading: { answering, measure }, present }: TakeBack,
  before: Answer,
  by: Actor,
): Decision {
  const { request, round } = answering
  const again = {
    ...before,
    id: newId(),
    seq: present.seq + 1,
    at: now(),
    author: by.person.id,
    behalf: present.behalf,
  }
  return {
    reply: reply(
      by.words.corrections.restored(measure.code, by.say.dayOf(before.at), lightAndPercent(before, by)),
      ...answerBlocks(again, round.questionnaire, by),
    ),
    changes: [
      { kind: 'answered', answer: again, version: request.version },
      { kind: 'said-became', person: by.person.id, request: request.id, was: before.id, answer: again.id },
    ],
    messages: [],
  }
}

const withdrawn = ({ reading: { answering }, present }: TakeBack, { words }: Actor, code: string): Decision => ({
  reply: replyWith(
    [button(words, words.answers.reportButton, 'report', { measure: code })],
    words.corrections.takenBack(code),
  ),
  changes: [
    {
      kind: 'answer-withdrawn',
      request: answering.request.id,
      answer: present.id,
      version: answering.request.version,
    },
  ],
  messages: [],
})
