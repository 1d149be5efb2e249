import { refusalOf } from '#domain/give-answer.ts'
import type { Problem } from '#domain/problem.ts'
import type { Question } from '#domain/questionnaire.ts'
import type { Block } from '#report/block.ts'
import { list, paragraph } from '#report/build.ts'
import { questionTitle } from '#report/question-title.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Dialogue } from '#app/contracts/dialogue.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { readAnswering } from '#app/answers/answering.ts'
import { changeButton } from '#app/chat/change-button.ts'
import { type Conversation, commandFor } from '#app/chat/conversation.ts'
import { proceed } from '#app/chat/proceed.ts'
import { questionLabel } from '#app/chat/question-label.ts'
import { refusal } from '#app/chat/refusal.ts'
import { saidValue } from '#app/chat/said-value.ts'
import { amended } from '#app/corrections/amended.ts'
import type { Correction } from '#app/corrections/correction.ts'
import { readCorrection } from '#app/corrections/read-correction.ts'
import { refuseCorrection } from '#app/corrections/refuse-correction.ts'
import { requestMeant } from '#app/corrections/request-meant.ts'
import { answering, replyWith } from '#app/reply.ts'

/** Takes edited words into the draft that they are part of; the question that is open stays so. */
export async function correctDraft(conversation: Conversation, correction: Correction): Promise<Decision> {
  const { powers, plan, by, place } = conversation
  const { became, line } = correction
  const meant = await requestMeant(conversation, became.request)
  if (!meant.ok) return refusal(conversation, meant.problem)
  const { code, book } = meant.value
  const before = await powers.store.conversations.draft(by.person.id, became.request)
  if (!before || !correction.stands(before))
    return answering(replyWith([changeButton(by.words, code)], by.words.corrections.newer(code)))
  const said = await readCorrection(conversation, { code, asking: became.asking, before, line })
  if (said.kind !== 'said') return refuseCorrection(conversation, code, said)
  const questionnaire = book.round?.questionnaire ?? plan.questionnaire
  const amend = (args: Args): Args => amended(args, became, said.args, questionnaire)
  const changes: readonly Change[] = [
    { kind: 'draft-kept', person: by.person.id, request: became.request, args: amend(before) },
    correction.noted(said.args, null),
  ]
  const late = await lateness(conversation, code)
  if (late?.kind === 'released') return refusal(conversation, late)
  const told = [
    ...(await toldOf(conversation, code, said.args, questionnaire)),
    ...(late ? [paragraph(by.words.corrections.draftLate(code))] : []),
  ]
  const dialogue = await powers.store.conversations.dialogue(by.person.id, place)
  if (dialogue?.call.args['measure'] !== code) return { ...answering(replyWith([], ...told)), changes }
  const args = amend(dialogue.call.args)
  const going = { ...dialogue, call: { ...dialogue.call, args } }
  return goingOn(conversation, going, { told, changes, isSaid: dialogue.asking in said.args })
}

/** Why an answer is not simply taken any more, if so. */
async function lateness({ powers, by }: Conversation, code: string): Promise<Problem | undefined> {
  const reading = await readAnswering(powers, code, by)
  return reading.ok ? refusalOf(reading.value.answering) : reading.problem
}

interface Corrected {
  readonly told: readonly Block[]
  readonly changes: readonly Change[]
  /** Whether the question that is open is answered with it. */
  readonly isSaid: boolean
}

/** The same question again in a word; the next one where it is not asked any more, and what is looked over in full. */
async function goingOn(
  conversation: Conversation,
  dialogue: Dialogue,
  { told, changes, isSaid }: Corrected,
): Promise<Decision> {
  const { call, asking, mode } = dialogue
  const prompts = await reportPrompts(conversation, call.args)
  const prompt = prompts.find(({ id }) => id === asking)
  if (prompt && !prompt.closing && !isSaid) {
    const still = conversation.by.words.questions.stillAsked(questionLabel(call.args, prompt))
    const reply = replyWith([], ...told, paragraph(still))
    return { ...answering(reply), changes: [...changes, { kind: 'dialogue-at', dialogue }] }
  }
  const next = await proceed(conversation, call, { mode, inDialogue: true })
  return {
    ...next,
    reply: { ...next.reply, body: [...told, ...next.reply.body] },
    changes: [...changes, ...next.changes],
  }
}

const reportPrompts = (conversation: Conversation, args: Args): Promise<readonly Prompt[]> =>
  commandFor(conversation, 'report').questions(conversation.powers, args, conversation.by)

async function toldOf(
  conversation: Conversation,
  code: string,
  said: Args,
  questionnaire: readonly Question[],
): Promise<readonly Block[]> {
  const { by } = conversation
  const prompts = await reportPrompts(conversation, { ...said, measure: code })
  const lines = questionnaire.flatMap((question) => {
    const prompt = prompts.find(({ id }) => id === question.id)
    const value = said[question.id] ?? ''
    return prompt && value !== '' ? [`${questionTitle(question, by.words)}: ${saidValue(prompt, value, by)}`] : []
  })
  return [paragraph(by.words.corrections.inDraft(code)), ...(lines.length > 0 ? [list(...lines)] : [])]
}
