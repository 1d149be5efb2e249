import type { Prompt } from '#app/contracts/prompt.ts'
import type { Boarding } from '#app/boards/boarding.ts'
import { callMeant } from '#app/boards/call-meant.ts'
import { ownStatement } from '#app/boards/own-statement.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import { textPrompt } from '#app/chat/text-prompt.ts'
import { yesOrNo } from '#app/chat/yes-or-no.ts'

/** Longest statement in characters. */
export const longest = 4000

/**
 * The text of a statement; and whether it is one at all, where it has but one word, or was said without any command and
 * is a question or comes beside what was said before.
 */
export const statementPrompts = (boarding: Boarding): readonly Prompt[] => [
  textPrompt('text', boarding.by.words.boards.asks.text, longest),
  ...doubts(boarding),
]

function doubts(boarding: Boarding): readonly Prompt[] {
  const { args, by } = boarding
  const { text, plain } = args
  if (text === undefined) return []
  const { asks, how } = by.words.boards
  const before = plain === undefined ? undefined : statedBefore(boarding)
  if (before !== undefined && before !== text) {
    const choices = [
      { value: 'instead', label: how.instead },
      { value: 'add', label: how.add },
    ]
    return [choicePrompt('how', { label: asks.how.label, hint: before }, choices)]
  }
  const isDoubtful = !/\s/.test(text.trim()) || (plain !== undefined && text.endsWith('?'))
  return isDoubtful ? [yesOrNo('sure', asks.sure(text), by)] : []
}

function statedBefore(boarding: Boarding): string | undefined {
  const call = callMeant(
    boarding,
    boarding.calls.filter(({ state }) => state === 'open'),
  )
  return call && ownStatement(boarding, call)?.text
}
