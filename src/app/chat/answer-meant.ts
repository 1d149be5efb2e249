import type { Dialogue } from '#app/contracts/dialogue.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { isCommand } from '#app/chat/is-command.ts'
import { lightAt } from '#app/chat/light-at.ts'
import { looksLikeCode } from '#app/chat/looks-like-code.ts'
import { wholeAnswer } from '#app/chat/whole-answer.ts'

/** The line to report where words said in a dialogue are an answer of their own; undefined for all other texts. */
export async function answerMeant(
  conversation: Conversation,
  dialogue: Dialogue,
  text: string,
): Promise<string | undefined> {
  const { call, asking } = dialogue
  if (asking !== 'measure') return wholeAnswer(conversation, dialogue, text)
  if (await isCommand(conversation, text)) return undefined
  return isAnswerAnew(call.word, text) ? text : wholeAnswer(conversation, dialogue, text)
}

/** More words than these are no way to name a measure. */
const mostForCode = 4

/** While it is asked which measure is meant, what says more than that is another answer in place of the one that waits. */
function isAnswerAnew(word: string, text: string): boolean {
  if (word !== 'report' && word !== 'same') return false
  const words = text.split(/\s+/)
  const light = lightAt(text)
  if (light !== undefined) return words.length > light.split(/\s+/).length
  return words.length > mostForCode && !words.some((each) => looksLikeCode(each))
}
