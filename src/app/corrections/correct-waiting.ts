import { paragraph } from '#report/build.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Dialogue } from '#app/contracts/dialogue.ts'
import { begin } from '#app/chat/begin.ts'
import { commandAt } from '#app/chat/command-named.ts'
import { controls, means } from '#app/chat/control-word.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { courtesyIn } from '#app/chat/courtesy-in.ts'
import { dialogueEnded } from '#app/chat/dialogue-ended.ts'
import { isCommand } from '#app/chat/is-command.ts'
import { readCommand } from '#app/chat/read-command.ts'
import { refusal } from '#app/chat/refusal.ts'
import { severalMeasures } from '#app/chat/several-measures.ts'

/**
 * Puts edited words in the place of those that wait for their measure in this dialogue; they stay as they were where
 * these will not do. `none` where these say nothing.
 */
export async function correctWaiting(
  conversation: Conversation,
  dialogue: Dialogue,
  { ref, line }: { readonly ref: string; readonly line: string },
  none: Decision,
): Promise<Decision> {
  if (line === '' || courtesyIn(line) || controls.some((word) => means(line, word))) return none
  const command = commandAt(line.replace(/^\//, ''))
  const isReport = command?.word === 'report'
  if (!isReport && (await isCommand(conversation, line))) return none
  const several = await severalMeasures(conversation, line)
  if (several) return several
  const said = isReport ? command.rest : line
  const { problem } = await readCommand(conversation, 'report', said)
  const { corrections } = conversation.by.words
  if (problem) return refusal(conversation, problem.problem, none.changes, corrections.stillWaits)
  const { among } = dialogue.call.args
  const anew = { ...conversation, ref, ...(among !== undefined && { repliesTo: among.split(', ') }) }
  const decision = await begin(anew, 'report', said)
  // What could not be read leaves what waits as it is.
  if (!decision.heard) return decision
  const body = [paragraph(corrections.replaced), ...decision.reply.body]
  return {
    ...decision,
    reply: { ...decision.reply, body },
    changes: [...dialogueEnded(conversation), ...decision.changes],
  }
}
