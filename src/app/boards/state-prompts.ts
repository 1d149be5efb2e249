import type { Prompt } from '#app/contracts/prompt.ts'
import type { Boarding } from '#app/boards/boarding.ts'
import { callMeant } from '#app/boards/call-meant.ts'
import { ownStatement } from '#app/boards/own-statement.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import { textPrompt } from '#app/chat/text-prompt.ts'
import { yesOrNo } from '#app/chat/yes-or-no.ts'

/** Longest statement in characters. */
export const longest = 4000

/** The text of a statement, and what becomes of an earlier one. */
export const statementPrompts = (boarding: Boarding): readonly Prompt[] => [
  textPrompt('text', boarding.by.words.boards.asks.text, longest),
  ...beside(boarding),
]

/** Whether words are meant as a statement at all; asked before anything else. */
export function doubts({ args, by }: Pick<Boarding, 'args' | 'by'>): readonly Prompt[] {
  const { text, plain } = args
  const isDoubtful = text !== undefined && (plain === 'doubtful' || !/\s/.test(text.trim()))
  if (!isDoubtful) return []
  const { asks, whatToDo } = by.words.boards
  return [{ ...yesOrNo('sure', asks.sure(text), by), ...(plain !== undefined && { hint: whatToDo }) }]
}

/** What is said without any command may come beside what was said before. */
function beside(boarding: Boarding): readonly Prompt[] {
  const { args, by } = boarding
  const { text, plain } = args
  const before = text === undefined || plain === undefined ? undefined : statedBefore(boarding)
  if (before === undefined || before === text) return []
  const { asks, how } = by.words.boards
  const choices = [
    { value: 'instead', label: how.instead },
    { value: 'add', label: how.add },
    { value: 'neither', label: how.neither, also: [by.words.questions.no] },
  ]
  return [choicePrompt('how', { label: asks.how(before), hint: null }, choices)]
}

function statedBefore(boarding: Boarding): string | undefined {
  const call = callMeant(
    boarding,
    boarding.calls.filter(({ state }) => state === 'open'),
  )
  return call && ownStatement(boarding, call)?.text
}
