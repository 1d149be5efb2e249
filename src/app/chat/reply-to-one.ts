import type { Decision } from '#app/contracts/decision.ts'
import { aside } from '#app/chat/aside.ts'
import { begin } from '#app/chat/begin.ts'
import { codeAstray } from '#app/chat/code-astray.ts'
import { codeNamed } from '#app/chat/code-named.ts'
import { commandAt } from '#app/chat/command-named.ts'
import { controls, means } from '#app/chat/control-word.ts'
import { type Conversation, commandFor } from '#app/chat/conversation.ts'
import { courtesyIn } from '#app/chat/courtesy-in.ts'
import { isCommand } from '#app/chat/is-command.ts'
import { severalMeasures } from '#app/chat/several-measures.ts'
import { withoutCall } from '#app/chat/understand.ts'
import { readBook } from '#app/rounds/round-book.ts'

/**
 * Takes words that reply to a post about one measure as about that one, which they need not name. Undefined for words that
 * name another, or that say something of their own.
 */
export async function replyToOne(
  conversation: Conversation,
  code: string,
  text: string,
): Promise<Decision | undefined> {
  const line = withoutCall(text)
  if (means(line, 'keep')) return begin(conversation, 'same', code)
  if (line === '' || courtesyIn(line) || controls.some((word) => means(line, word))) return undefined
  if (await namesMeasure(conversation, line)) return undefined
  const command = commandAt(line.replace(/^\//, ''))
  if (command && (await isCommand(conversation, line))) {
    const questions = await commandFor(conversation, command.word).questions(conversation.powers, {}, conversation.by)
    const takesMeasure = questions.some(({ id }) => id === 'measure')
    return takesMeasure ? begin(conversation, command.word, `${code} ${command.rest}`) : undefined
  }
  const apart = aside(conversation, line, code) ?? (await codeAstray(conversation, line, code))
  return apart ?? begin(conversation, 'report', `${code} ${line}`)
}

/** Whether a measure is named where one would be: first, after the command, or before a light. */
async function namesMeasure(conversation: Conversation, line: string): Promise<boolean> {
  const { measures } = await readBook(conversation.powers, conversation.plan.code)
  const codes = measures.map(({ code }) => code)
  const words = (commandAt(line)?.rest ?? line).split(/\s+/)
  const first = codeNamed(words[0] ?? '', codes, conversation.plan.code)
  return first !== undefined || (await severalMeasures(conversation, line)) !== undefined
}
