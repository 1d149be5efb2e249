import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Became, Said } from '#app/contracts/said.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { normalise } from '#app/chat/normalise.ts'
import { printOfArgs } from '#app/chat/print-of-args.ts'
import { printOfWords } from '#app/chat/print-of-words.ts'
import { isCalled, withoutCall } from '#app/chat/understand.ts'
import { correctAnswer } from '#app/corrections/correct-answer.ts'
import { correctDraft } from '#app/corrections/correct-draft.ts'
import type { Correction } from '#app/corrections/correction.ts'
import { correctWaiting } from '#app/corrections/correct-waiting.ts'
import { tooLate } from '#app/corrections/too-late.ts'
import { waiting } from '#app/corrections/waiting.ts'
import { answering, reply, silence } from '#app/reply.ts'

/**
 * What to do about edited words: an answer or draft that they are part of is corrected as long as it can be changed;
 * anything else is not carried out again, and that is said to whoever spoke to us. Undefined where no words have changed.
 */
export async function correct(
  conversation: Conversation,
  { ref, text, place }: Extract<Incoming, { readonly kind: 'said' | 'corrected' }>,
): Promise<Decision | undefined> {
  const { powers, by, direct } = conversation
  if (ref === undefined) return undefined
  const typed = normalise(text)
  const said = await powers.store.conversations.said(place, ref)
  const isForUs = direct || isCalled(typed)
  // A call that comes with the edit was none before.
  if (!said) return !direct && isForUs ? notAgain(conversation) : undefined
  if (said.person !== by.person.id) return undefined
  const dialogue = await waiting(conversation, ref)
  const { became } = said
  const words = printOfWords(powers, ref, text, (became ?? dialogue) !== undefined)
  if (words === said.words) return undefined
  const line = withoutCall(typed)
  if (became) return correctPart(conversation, { ...said, words, became }, line)
  const changes: readonly Change[] = [{ kind: 'said-noted', said: { ...said, words } }]
  const told = isForUs ? notAgain(conversation, await tooLate(conversation, line)) : answering(silence)
  const none = { ...told, changes }
  return dialogue ? correctWaiting(conversation, dialogue, { ref, line }, none) : none
}

const notAgain = ({ by }: Conversation, why = by.words.corrections.notAgain): Decision => answering(reply(why))

/** Words that are part of an answer or a draft. */
async function correctPart(
  conversation: Conversation,
  said: Said & { readonly became: Became },
  line: string,
): Promise<Decision> {
  const { powers } = conversation
  const { ref, became } = said
  const noted = (now: Became): Change => ({ kind: 'said-noted', said: { ...said, became: now } })
  const correction: Correction = {
    became,
    line,
    stands: (args) => printOfArgs(powers, ref, args, became.questions) === became.says,
    noted(args, answer) {
      const questions = Object.keys(args)
      return noted({ ...became, answer, questions, says: printOfArgs(powers, ref, args, questions) })
    },
  }
  const corrected = became.answer === null ? correctDraft : correctAnswer
  const decision = await corrected(conversation, correction)
  const isNoted = decision.changes.some(({ kind }) => kind === 'said-noted')
  return isNoted ? decision : { ...decision, changes: [...decision.changes, noted(became)] }
}
