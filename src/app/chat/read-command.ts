import type { Args } from '#app/contracts/args.ts'
import type { CommandWord } from '#app/contracts/command.ts'
import { type Conversation, commandFor } from '#app/chat/conversation.ts'
import { type Line, readLine } from '#app/chat/read-line.ts'

/**
 * Reads the words after a command against its questions, and what is left of them against the questions that only
 * their beginning brings up, and so on.
 */
export async function readCommand(conversation: Conversation, word: CommandWord, line: string): Promise<Line> {
  const { powers, by } = conversation
  const command = commandFor(conversation, word)
  const questions = (args: Args) => command.questions(powers, args, by)
  let read = readLine(line, await questions({}), {})
  for (let more = true; more && read.rest !== '' && !read.problem;) {
    const next: Line = readLine(read.rest, await questions(read.args), read.args)
    more = Object.keys(next.args).length > 0
    read = { ...next, args: { ...read.args, ...next.args } }
  }
  return read
}
