import type { BoardStatement } from '#domain/board-statement.ts'
import { internalPart } from '#text/internal-part.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import type { Boarding } from '#app/boards/boarding.ts'
import { whoStates } from '#app/boards/board-words.ts'
import { callMeant } from '#app/boards/call-meant.ts'
import { isSameVoice, voiceMeant } from '#app/boards/voice-meant.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import { textPrompt } from '#app/chat/text-prompt.ts'
import { yesOrNo } from '#app/chat/yes-or-no.ts'

/** Longest statement in characters. */
export const longest = 4000

/** The text of a statement, and what becomes of an earlier one. */
export const statementPrompts = (boarding: Boarding): readonly Prompt[] => [
  textPrompt('text', boarding.by.words.boards.asks.text, longest),
  ...withoutInternal(boarding),
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

/** Answers have room for internal words, so they come here, too; but a statement is printed as it is. */
function withoutInternal({ args, by }: Boarding): readonly Prompt[] {
  const open = internalPart(args['text'] ?? '')?.open ?? ''
  return open === '' ? [] : [yesOrNo('public', by.words.boards.asks.public(open), by)]
}

/** No words take the place of others unasked. */
function beside(boarding: Boarding): readonly Prompt[] {
  const { args, by } = boarding
  const { text, public: open } = args
  const stated = text === undefined || open === 'no' ? undefined : statedBefore(boarding)
  if (stated === undefined || stated.text === text) return []
  const { asks, how } = by.words.boards
  const before = stated.text
  const choices = [
    { value: 'instead', label: how.instead },
    { value: 'add', label: how.add },
    { value: 'neither', label: how.neither, also: [by.words.questions.no] },
  ]
  return [
    choicePrompt(
      'how',
      {
        label: isOwn(stated, by) ? asks.how(before) : asks.howOf(whoStates(stated, boarding.book, by), before),
        hint: null,
      },
      choices,
    ),
  ]
}

/** What the one who states, or for whom it is recorded, has said to the call already. */
function statedBefore(boarding: Boarding): BoardStatement | undefined {
  const { statements, boards, args, by } = boarding
  const call = callMeant(
    boarding,
    boarding.calls.filter(({ state }) => state === 'open'),
  )
  const board = boards.find(({ party }) => party.id === call?.board)
  const voiced =
    board && voiceMeant(args['action'] === 'record' ? (args['voice'] ?? '') : `member:${by.person.id}`, board)
  return voiced && statements.find((each) => each.call === call?.id && isSameVoice(each, voiced))
}

const isOwn = ({ voice, person }: BoardStatement, by: Actor): boolean => voice === 'member' && person === by.person.id
