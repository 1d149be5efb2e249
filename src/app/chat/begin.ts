import type { CommandWord } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { type Conversation, commandFor } from '#app/chat/conversation.ts'
import { heard } from '#app/chat/heard.ts'
import { modeOf } from '#app/chat/mode-of.ts'
import { proceed } from '#app/chat/proceed.ts'
import { readCommand } from '#app/chat/read-command.ts'
import { refusal } from '#app/chat/refusal.ts'

/**
 * Begins a command from the words of one line: what is understood is kept, what is wrong or missing is asked. When
 * the words do not fit the command, `misread` may say that they were never meant as one.
 */
export async function begin(
  conversation: Conversation,
  word: CommandWord,
  line: string,
  misread?: () => Promise<Decision | undefined>,
): Promise<Decision> {
  const { by } = conversation
  const command = commandFor(conversation, word)
  const read = await readCommand(conversation, word, line)
  const { args } = read
  // Whoever got as far as an argument means the command, be the next one wrong or not understood.
  const nothing = Object.keys(args).length === 0
  const unread = read.problem ? read.problem.problem.kind !== 'text-too-long' : read.rest !== ''
  const sentence = nothing && unread ? await misread?.() : undefined
  if (sentence) return sentence
  const mode = read.problem ? 'needed' : modeOf(command, args)
  if (read.problem) return heard(await proceed(conversation, { word, args }, { mode, wrong: read.problem }), word, args)
  if (read.rest !== '') {
    const { example } = by.words.commands[word]
    return refusal(conversation, { kind: 'words-left-over', text: read.rest, example })
  }
  return heard(await proceed(conversation, { word, args }, { mode }), word, args)
}
