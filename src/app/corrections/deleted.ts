import { problemSentence } from '#text/problem.ts'
import { paragraph } from '#report/build.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Became, Said } from '#app/contracts/said.ts'
import { readTakeBack } from '#app/answers/take-back.ts'
import { argsOf } from '#app/answers/answer-content.ts'
import { button } from '#app/chat/button.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { dialogueEnded } from '#app/chat/dialogue-ended.ts'
import { printOfArgs } from '#app/chat/print-of-args.ts'
import { printOfWords } from '#app/chat/print-of-words.ts'
import { proceed } from '#app/chat/proceed.ts'
import { type Meant, requestMeant } from '#app/corrections/request-meant.ts'
import { waiting } from '#app/corrections/waiting.ts'
import { holders } from '#app/people/holders.ts'
import { answering, reply, replyWith } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'

/**
 * What to do about words that were deleted in the chat, or a reaction that was removed: whoever answered with them is asked
 * whether the stored answer is to go, too, which is not touched by itself. Undefined where nothing of them stands.
 */
export async function deleted(
  conversation: Conversation,
  { ref, place }: Extract<Incoming, { readonly kind: 'withdrew' }>,
): Promise<Decision | undefined> {
  const { powers, by } = conversation
  const said = await powers.store.conversations.said(place, ref)
  if (said?.person !== by.person.id) return undefined
  if (said.putOff !== undefined) return putOffNoMore(conversation, said.putOff)
  if (!said.became) return (await waiting(conversation, ref)) ? dropped(conversation) : undefined
  const meant = await requestMeant(conversation, said.became.request)
  if (meant.ok) return ofPresent(conversation, { ...said, ref, became: said.became }, meant.value)
  return meant.problem.kind === 'frozen' ? inPaper(conversation, meant.problem) : undefined
}

/** The reminder that a removed sign had put off comes as it would have; undefined where none waits any more. */
async function putOffNoMore(conversation: Conversation, id: string): Promise<Decision | undefined> {
  const meant = await requestMeant(conversation, id)
  if (!meant.ok) return undefined
  const { request, code, book } = meant.value
  const { snoozedUntil, remindedAt, state, version } = request
  const waits = snoozedUntil !== null && (remindedAt ?? '') < snoozedUntil
  if (!waits || state !== 'asked' || book.round?.state !== 'open') return undefined
  return {
    ...answering(reply(conversation.by.words.corrections.deleted.putOff(code))),
    changes: [{ kind: 'reminder-as-planned', request: id, version }],
  }
}

const dropped = (conversation: Conversation): Decision => ({
  ...answering(reply(conversation.by.words.corrections.deleted.waiting)),
  changes: dialogueEnded(conversation),
})

async function ofPresent(
  conversation: Conversation,
  { ref, words: print, became }: Pick<Said, 'ref' | 'words'> & { readonly became: Became },
  { code, request, measure, book }: Meant,
): Promise<Decision | undefined> {
  const { powers, by } = conversation
  if (became.answer === null) return ofDraft(conversation, ref, became, code)
  const [present] = request.answer === null ? [] : await powers.store.answers.byIds([request.answer])
  if (present?.id !== became.answer) return undefined
  const args = argsOf(present, book.round?.questionnaire ?? [])
  if (printOfArgs(powers, ref, args, became.questions) !== became.says) return undefined
  const { words, sign } = by.words.corrections.deleted
  const isSign = print === printOfWords(powers, ref, '', true)
  return ofAnswer(conversation, { code, answer: present.id }, (isSign ? sign : words)(code, measure.title))
}

async function ofDraft(
  { powers, by }: Conversation,
  ref: string,
  { request, questions, says }: Became,
  code: string,
): Promise<Decision | undefined> {
  const draft = await powers.store.conversations.draft(by.person.id, request)
  const stands = draft && printOfArgs(powers, ref, draft, questions) === says
  return stands ? answering(reply(by.words.corrections.deleted.draft(code))) : undefined
}

/** Asks at once where nothing else is asked; else, and where others read, too, says how. */
async function ofAnswer(
  conversation: Conversation,
  { code, answer }: { readonly code: string; readonly answer: string },
  told: string,
): Promise<Decision | undefined> {
  const { powers, by, place, direct } = conversation
  const { words, say } = by
  const read = await readTakeBack(powers, code, by)
  if (!read.ok) {
    const { problem } = read
    if (problem.kind === 'no-own-answer') return undefined
    if (problem.kind === 'frozen' || problem.kind === 'released') return inPaper(conversation, problem, told)
    return answering(reply(told, problemSentence(problem, words, say)))
  }
  const call = button(words, words.undo.button, 'undo', { measure: code, answer }, code)
  const asked = direct ? await powers.store.conversations.dialogue(by.person.id, place) : undefined
  if (!direct || asked) return answering(replyWith([call], told, words.corrections.howToTakeBack(call.says)))
  const decision = await proceed(conversation, call.call, { mode: 'needed' })
  return { ...decision, reply: { ...decision.reply, body: [paragraph(told), ...decision.reply.body] } }
}

/** Whom to turn to once it is out of one's hands. */
async function inPaper(
  { powers, plan, by }: Conversation,
  { code, label }: { readonly code: string; readonly label: string },
  ...told: readonly string[]
): Promise<Decision | undefined> {
  if (code === '') return undefined
  const coordination = holders(await readBook(powers, plan.code), plan.code, 'coordinator')
  const names = by.say.list(coordination.map(({ name }) => name))
  return answering(reply(...told, by.words.corrections.inPaper(code, label, names)))
}
