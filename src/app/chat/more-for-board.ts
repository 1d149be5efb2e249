import type { Decision } from '#app/contracts/decision.ts'
import type { Dialogue } from '#app/contracts/dialogue.ts'
import { callInWords } from '#app/boards/call-in-words.ts'
import { openCalls } from '#app/boards/open-calls.ts'
import { readBoarding } from '#app/boards/read-boarding.ts'
import { boardSentence } from '#app/chat/board-sentence.ts'
import { controls, means } from '#app/chat/control-word.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { isCommand } from '#app/chat/is-command.ts'
import { proceed } from '#app/chat/proceed.ts'

/** Fewer words than these answer a question; more are part of the statement. */
const fewest = 3

/**
 * What a member of the advisory board says while something is asked about their statement, and is no answer to that: more
 * of it, or another for a call that is named. Undefined for all other words.
 */
export async function moreForBoard(
  conversation: Conversation,
  dialogue: Dialogue,
  text: string,
): Promise<Decision | undefined> {
  const { powers, by } = conversation
  const { call, asking } = dialogue
  if (!isStatement(dialogue) || controls.some((word) => means(text, word))) return undefined
  const boarding = await readBoarding(powers, call.args, by)
  const { code, text: rest } = callInWords(text, openCalls(boarding), boarding)
  if (asking === 'measure' && code !== undefined && rest === '') {
    const args = { ...call.args, measure: code }
    return proceed(conversation, { ...call, args }, { mode: dialogue.mode, inDialogue: true })
  }
  const isMore =
    asking === 'text'
      ? code !== undefined && code !== call.args['measure'] && rest !== ''
      : (await isSentence(conversation, text)) && call.args['text'] !== undefined
  return isMore ? boardSentence(conversation, boarding.book, text, dialogue) : undefined
}

const isSentence = async (conversation: Conversation, text: string): Promise<boolean> =>
  text.split(/\s+/).length >= fewest && !(await isCommand(conversation, text))

const isStatement = ({ call: { word, args } }: Dialogue): boolean => word === 'board' && args['action'] === 'state'
