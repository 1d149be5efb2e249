import type { Args } from '#app/contracts/args.ts'
import type { CommandWord } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { type Conversation, commandFor } from '#app/chat/conversation.ts'
import { modeOf } from '#app/chat/mode-of.ts'
import { proceed } from '#app/chat/proceed.ts'
import { type Line, readLine } from '#app/chat/read-line.ts'
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
  const { powers, by } = conversation
  const command = commandFor(conversation, word)
  const read = await readAll(line, (args) => command.questions(powers, args, by))
  const { args } = read
  // Whoever got as far as an argument means the command, be the next one wrong.
  const unread = read.problem
    ? Object.keys(args).length === 0 && read.problem.problem.kind !== 'text-too-long'
    : read.rest !== ''
  const sentence = unread ? await misread?.() : undefined
  if (sentence) return sentence
  const mode = read.problem ? 'needed' : modeOf(command, args)
  if (read.problem) return proceed(conversation, { word, args }, { mode, wrong: read.problem })
  if (read.rest !== '') {
    const { example } = by.words.commands[word]
    return refusal(conversation, { kind: 'words-left-over', text: read.rest, example })
  }
  return proceed(conversation, { word, args }, { mode })
}

/** Reads the line, and what is left of it against the questions that only its beginning brings up, and so on. */
async function readAll(line: string, questions: (args: Args) => Promise<readonly Prompt[]>): Promise<Line> {
  let read = readLine(line, await questions({}), {})
  for (let more = true; more && read.rest !== '' && !read.problem;) {
    const next: Line = readLine(read.rest, await questions(read.args), read.args)
    more = Object.keys(next.args).length > 0
    read = { ...next, args: { ...read.args, ...next.args } }
  }
  return read
}
