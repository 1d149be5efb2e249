import { phaseOf, type Round } from '#domain/round.ts'
import { codeNamed } from '#app/chat/code-named.ts'
import { commandAt } from '#app/chat/command-named.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { courtesyIn } from '#app/chat/courtesy-in.ts'
import { isCommand } from '#app/chat/is-command.ts'
import { paperStanding } from '#app/papers/paper-standing.ts'
import { ownMissing, ownRequests } from '#app/rounds/own-requests.ts'
import { readBook } from '#app/rounds/round-book.ts'

/**
 * What to do with edited words that would be an answer, when the time for answers is over and the coordination may still
 * take one in; undefined at any other time, and for all other words.
 */
export async function tooLate(conversation: Conversation, line: string): Promise<string | undefined> {
  const { powers, plan, by } = conversation
  const book = await readBook(powers, plan.code)
  if (!(await isOver(powers, book.round))) return undefined
  const answer = await answerIn(conversation, line)
  if (answer === undefined) return undefined
  const [own] = [...ownRequests(book, by.person.id), ...ownMissing(book, by.person.id)]
  const [first = ''] = answer.split(/\s+/)
  const codes = book.measures.map((measure) => measure.code)
  const code = codeNamed(first, codes, plan.code) ?? own?.measure.code
  const { corrections } = by.words
  return code === undefined ? undefined : `${corrections.tooLate} ${corrections.asNew(code)}`
}

async function isOver(powers: Conversation['powers'], round: Round | null): Promise<boolean> {
  if (!round || round.kind === 'imported') return false
  const phase = phaseOf(round, powers.now())
  return (phase === 'closing' || phase === 'closed') && !(await paperStanding(powers, round)).released
}

/** What reads like an answer, without the command. */
async function answerIn(conversation: Conversation, line: string): Promise<string | undefined> {
  const command = commandAt(line)
  if (command?.word === 'report') return command.rest
  return courtesyIn(line) || (await isCommand(conversation, line)) ? undefined : line
}
