import { nearest } from '#domain/nearest.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { boardActNames } from '#app/boards/board-acts.ts'
import { boardSentence } from '#app/chat/board-sentence.ts'
import { commandAt } from '#app/chat/command-named.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { withoutCall } from '#app/chat/understand.ts'
import { readBook } from '#app/rounds/round-book.ts'

/**
 * What a member of the advisory board says after its name without naming an act: of “Beirat Die Daten fehlen.” the rest is
 * their statement, of “Beirat und Verwaltung …” all of it. A mistyped act is none of it: undefined unless it is “statement”.
 */
export async function saidToBoard(conversation: Conversation, text: string): Promise<Decision | undefined> {
  const { powers, plan, by } = conversation
  const line = withoutCall(text)
  const rest = commandAt(line.replace(/^\//, ''))?.rest ?? ''
  const [first = ''] = rest.split(/\s+/)
  const { actions } = by.words.boards
  const [slip] = /^\p{Ll}/u.test(first)
    ? nearest(
        first,
        boardActNames.map((act) => actions[act]),
      )
    : []
  if (slip !== undefined && slip !== actions.state) return undefined
  const isWhole = /^\p{Lu}/u.test(line) && /^\p{Ll}/u.test(rest)
  const said = slip === undefined ? (isWhole ? line : rest) : rest.slice(first.length).trim()
  return boardSentence(conversation, await readBook(powers, plan.code), said)
}
