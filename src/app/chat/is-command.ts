import type { PromptKind } from '#app/contracts/prompt.ts'
import { beginsSentences } from '#app/chat/begins-sentences.ts'
import { commandAt } from '#app/chat/command-named.ts'
import { type Conversation, commandFor } from '#app/chat/conversation.ts'
import { readCommand } from '#app/chat/read-command.ts'
import { looksLikeCode } from '#app/chat/looks-like-code.ts'

/** What nobody writes by chance: a sentence may well be read as a text, a hint or an office. */
const telling: ReadonlySet<PromptKind> = new Set<PromptKind>([
  'measure',
  'measures',
  'motion',
  'date',
  'period',
  'person',
  'choice',
  'passage',
])

/**
 * Whether a text is a command though a question is open: alone or with one word, with a code, or with at least one
 * argument that is understood. “Offen ist noch die Vergabe” is an answer, “stand M-02” is not; where an ordinary
 * sentence may begin with the command's name, the whole line must be understood.
 */
export async function isCommand(conversation: Conversation, text: string): Promise<boolean> {
  const command = commandAt(text.replace(/^\//, ''))
  if (!command) return false
  const { word, rest } = command
  const [first = '', second] = rest.split(/\s+/)
  const ordinary = beginsSentences(word)
  if (second === undefined || text.startsWith('/')) return true
  if (looksLikeCode(first) && word !== 'measure') return true
  const { args, problem, rest: unread } = await readCommand(conversation, word, rest)
  if (ordinary && (problem || unread !== '')) return false
  const { powers, by } = conversation
  const asked = await commandFor(conversation, word).questions(powers, args, by)
  return asked.some(({ id, kind }) => id in args && telling.has(kind))
}
