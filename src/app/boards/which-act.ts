import { seatOf } from '#domain/board.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Choice, Prompt } from '#app/contracts/prompt.ts'
import { type BoardActName, boardActNames, boardActs } from '#app/boards/board-acts.ts'
import type { Boarding } from '#app/boards/boarding.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import { allowed } from '#app/people/allowed.ts'

/** What is to be done: shown is what this person can do, of a member less than of the coordination; understood is all. */
export function whichAct(boarding: Boarding): Prompt {
  const { words } = boarding.by
  const [own, others] = [true, false].map((can) =>
    boardActNames
      .filter((act) => canDo(act, boarding) === can)
      .map((value): Choice => ({ value, label: words.boards.actions[value], also: alsoCalled(value) })),
  )
  const { label } = words.questions.action
  return { ...choicePrompt('action', { label, hint: null }, own ?? [], { required: false }), names: others ?? [] }
}

function canDo(act: BoardActName, { boards, book, by, plan }: Boarding): boolean {
  const isAllowed = allowed(book, by, boardActs[act].needs, plan.code)
  switch (act) {
    case 'state':
    case 'take-back':
      return isAllowed && seatOf(by.person, boards) !== undefined
    case 'record':
      return isChair(by.person.id, boards) || allowed(book, by, 'call-board', plan.code)
    default:
      return isAllowed
  }
}

const isChair = (person: string, boards: Boarding['boards']): boolean =>
  boards.some(({ chair }) => chair?.id === person)

/** German words are understood by those who read English, too, and the other way round. */
const alsoCalled = (act: BoardActName): readonly string[] =>
  (['de', 'en'] as const).flatMap((language) => {
    const { actions, also } = catalogue(language).boards
    return [actions[act], ...also[act]]
  })
