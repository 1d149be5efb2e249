import { fold } from '#domain/fold.ts'
import { languages } from '#domain/person.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { acceptValue } from '#app/chat/accept-value.ts'
import { begin } from '#app/chat/begin.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { courtesyIn } from '#app/chat/courtesy-in.ts'
import { lightAt } from '#app/chat/light-at.ts'
import { proceed } from '#app/chat/proceed.ts'
import { refusal } from '#app/chat/refusal.ts'
import { textPrompt } from '#app/chat/text-prompt.ts'
import { withoutCall } from '#app/chat/understand.ts'
import { isRealReason } from '#app/papers/is-real-reason.ts'
import { type OpenCall, openCalls } from '#app/signing/open-calls.ts'
import { longestRemark } from '#app/signing/sign-prompts.ts'

/**
 * “Mitgezeichnet, danke” or “abgelehnt: …” said by whoever signs a draft, without the command. What goes on like a sentence,
 * as “Abgelehnt wurde der Antrag” does, is left to what else may be awaited. Undefined where no draft lies before them.
 */
export async function signedInWords(conversation: Conversation, text: string): Promise<Decision | undefined> {
  const said = answerAt(withoutCall(text))
  if (!conversation.direct || !said || /^\s+\p{Ll}/u.test(said.rest)) return undefined
  return (await ownCalls(conversation)).length === 0 ? undefined : answered(conversation, said)
}

/**
 * A whole sentence of whoever has a draft to sign and has not answered yet: kept, and they are asked whether it is a remark
 * or a refusal. Undefined for what would be no reason, and where nothing is to be signed.
 */
export async function sentenceOnDraft(conversation: Conversation, text: string): Promise<Decision | undefined> {
  const said = answerAt(text)
  if (!conversation.direct || (!said && !isSentence(text))) return undefined
  const own = await ownCalls(conversation)
  if (said && own.length > 0) return answered(conversation, said)
  return own.some(awaitsAnswer) ? askedWhich(conversation, text) : undefined
}

/** A word or two say nothing about a text, however long they are; with a light it is an answer that comes too late. */
const isSentence = (text: string): boolean =>
  isRealReason(text) && text.split(/\s+/).length > 2 && lightAt(text) === undefined

const awaitsAnswer = ({ standing: { state } }: OpenCall): boolean =>
  state === 'asked' || state === 'silent' || state === 'outdated'

interface AnswerAt {
  readonly text: string
  readonly name: string
  /** Whether it agrees, so that no words are left to go with it. */
  readonly isSigned: boolean
  readonly rest: string
}

const names = languages
  .flatMap((language) => {
    const { signed, remarked, refused } = catalogue(language).coSignature.plainAnswers.says
    return [
      ...signed.map((name) => ({ name, isSigned: true })),
      ...[...remarked, ...refused].map((name) => ({ name, isSigned: false })),
    ]
  })
  .toSorted((a, b) => b.name.length - a.name.length)

function answerAt(text: string): AnswerAt | undefined {
  const found = names.find(({ name }) => {
    const start = text.slice(0, name.length)
    return fold(start) === fold(name) && !/^[\p{L}\p{N}-]/u.test(text.slice(name.length))
  })
  return found && { ...found, text, rest: text.slice(found.name.length) }
}

/** What agrees takes a “danke” with it; with anything more it may be no agreement at all. */
function answered(conversation: Conversation, { text, name, isSigned, rest }: AnswerAt): Promise<Decision> {
  if (!isSigned) return begin(conversation, 'sign', text)
  const more = rest.replace(/^[\s.,;:!]+/, '')
  return more === '' || courtesyIn(more) !== undefined
    ? begin(conversation, 'sign', name)
    : askedWhich(conversation, text)
}

/** As with a plain statement to the board, what is too long to be kept is refused at once. */
async function askedWhich(conversation: Conversation, text: string): Promise<Decision> {
  const taken = acceptValue(textPrompt('text', { label: '', hint: null }, longestRemark), text)
  if (!taken.ok) return refusal(conversation, taken.problem)
  return proceed(conversation, { word: 'sign', args: { text: taken.value, plain: 'yes' } }, { mode: 'needed' })
}

const ownCalls = async ({ powers, by }: Conversation): Promise<readonly OpenCall[]> =>
  (await openCalls(powers, by)).filter(({ isOwn }) => isOwn)
