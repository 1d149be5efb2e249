import type { Problem } from '#domain/problem.ts'
import { problemSentence } from '#text/problem.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { reply } from '#app/reply.ts'

/** A refusal as a decision: its sentence, what `more` there is to say, and only the changes that keep what was entered. */
export function refusal(
  { by }: Pick<Conversation, 'by'>,
  problem: Problem,
  changes: readonly Change[] = [],
  more = '',
): Decision {
  const said = [problemSentence(problem, by.words, by.say), more].filter((sentence) => sentence !== '')
  return { reply: reply(said.join(' ')), changes, messages: [] }
}
