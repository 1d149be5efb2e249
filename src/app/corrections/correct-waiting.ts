import { paragraph } from '#report/build.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { begin } from '#app/chat/begin.ts'
import { commandAt } from '#app/chat/command-named.ts'
import { controls, means } from '#app/chat/control-word.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { courtesyIn } from '#app/chat/courtesy-in.ts'
import { dialogueEnded } from '#app/chat/dialogue-ended.ts'
import { isCommand } from '#app/chat/is-command.ts'
import { severalMeasures } from '#app/chat/several-measures.ts'
import { waiting } from '#app/corrections/waiting.ts'

/** Puts edited words in the place of those that wait for their measure; `none` where none wait, or these say nothing. */
export async function correctWaiting(
  conversation: Conversation,
  ref: string,
  line: string,
  none: Decision,
): Promise<Decision> {
  const dialogue = await waiting(conversation, ref)
  if (!dialogue || line === '' || courtesyIn(line) || controls.some((word) => means(line, word))) return none
  const command = commandAt(line.replace(/^\//, ''))
  const isReport = command?.word === 'report'
  if (!isReport && (await isCommand(conversation, line))) return none
  const several = await severalMeasures(conversation, line)
  if (several) return several
  const { among } = dialogue.call.args
  const anew = { ...conversation, ref, ...(among !== undefined && { repliesTo: among.split(', ') }) }
  const decision = await begin(anew, 'report', isReport ? command.rest : line)
  // What could not be read leaves what waits as it is.
  if (!decision.heard) return decision
  const body = [paragraph(conversation.by.words.corrections.replaced), ...decision.reply.body]
  return {
    ...decision,
    reply: { ...decision.reply, body },
    changes: [...dialogueEnded(conversation), ...decision.changes],
  }
}
