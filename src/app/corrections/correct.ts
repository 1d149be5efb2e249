import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Became } from '#app/contracts/said.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { normalise } from '#app/chat/normalise.ts'
import { printOfArgs } from '#app/chat/print-of-args.ts'
import { printOfWords } from '#app/chat/print-of-words.ts'
import { isCalled, withoutCall } from '#app/chat/understand.ts'
import { correctAnswer } from '#app/corrections/correct-answer.ts'
import { correctDraft } from '#app/corrections/correct-draft.ts'
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
  const notAgain = (changes: readonly Change[], why = by.words.corrections.notAgain): Decision => ({
    ...answering(reply(why)),
    changes,
  })
  // A call that comes with the edit was none before.
  if (!said) return !direct && isCalled(typed) ? notAgain([]) : undefined
  if (said.person !== by.person.id) return undefined
  const dialogue = await waiting(conversation, ref)
  const words = printOfWords(powers, ref, text, said.became !== undefined || dialogue !== undefined)
  if (words === said.words) return undefined
  const noted = (became?: Became): Change => ({
    kind: 'said-noted',
    said: { ...said, words, ...(became && { became }) },
  })
  const { became } = said
  const line = withoutCall(typed)
  if (!became) {
    const isForUs = direct || isCalled(typed)
    const told = isForUs
      ? notAgain([noted()], await tooLate(conversation, line))
      : { ...answering(silence), changes: [noted()] }
    return dialogue ? correctWaiting(conversation, dialogue, { ref, line }, told) : told
  }
  const now: Parameters<typeof correctAnswer>[1] = {
    became,
    line,
    stands: (args) => printOfArgs(powers, ref, args, became.questions) === became.says,
    noted: (args, answer) =>
      noted({
        ...became,
        answer,
        questions: Object.keys(args),
        says: printOfArgs(powers, ref, args, Object.keys(args)),
      }),
  }
  const decision =
    became.answer === null ? await correctDraft(conversation, now) : await correctAnswer(conversation, now)
  const isNoted = decision.changes.some(({ kind }) => kind === 'said-noted')
  return isNoted ? decision : { ...decision, changes: [...decision.changes, noted()] }
}
