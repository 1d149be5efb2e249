import type { Action } from '#domain/permission.ts'
import { refused } from '#domain/outcome.ts'
import type { Command } from '#app/contracts/command.ts'
import type { BoardAct, Boarding } from '#app/boards/boarding.ts'
import { boardPrompts, openCalls } from '#app/boards/board-prompts.ts'
import { joinBoard, leaveBoard } from '#app/boards/board-terms.ts'
import { codeOfCall } from '#app/boards/board-words.ts'
import { callBoard } from '#app/boards/call-board.ts'
import { leaveOut, putBack } from '#app/boards/leave-out.ts'
import { readBoards } from '#app/boards/read-boards.ts'
import { showBoard } from '#app/boards/show-board.ts'
import { recordForBoard, stateForBoard } from '#app/boards/state-for-board.ts'
import { choicePrompt } from '#app/chat/choice-prompt.ts'
import { mainPlan } from '#app/main-plan.ts'
import { rest } from '#app/papers/paper-prompts.ts'
import { readBook } from '#app/rounds/round-book.ts'
import { catalogue } from '#text/catalogue.ts'

const acts: Readonly<Record<string, { readonly needs: Action; readonly act: BoardAct }>> = {
  show: { needs: 'see-board', act: showBoard },
  call: { needs: 'call-board', act: callBoard },
  state: { needs: 'state-for-board', act: stateForBoard },
  record: { needs: 'state-for-board', act: recordForBoard },
  'leave-out': { needs: 'call-board', act: leaveOut },
  'put-back': { needs: 'call-board', act: putBack },
  member: { needs: 'manage-people', act: joinBoard },
  leaves: { needs: 'manage-people', act: leaveBoard },
}

/** All that is done with the advisory board: who is in it, calls for statements, the statements themselves. */
export const board: Command<Boarding['powers']> = {
  word: 'board',
  needs: 'see-board',
  needsFor: ({ action }) => acts[action ?? 'show']?.needs ?? 'see-board',
  pressed: ['action', 'measure'],

  async complete(powers, args, by) {
    if (args['measure'] !== undefined || !['state', 'record'].includes(args['action'] ?? ''))
      return { args, resumed: false }
    const boarding = await boardingOf(powers, args, by)
    const [only, ...others] = openCalls(boarding)
    if (!only || others.length > 0) return { args, resumed: false }
    return { args: { ...args, measure: codeOfCall(only, boarding.book) }, resumed: false }
  },

  async questions(powers, args, by) {
    const { actions } = by.words.boards
    const choices = Object.entries(actions).map(([value, label]) => ({ value, label, also: inGerman(value) }))
    const which = choicePrompt('action', { label: by.words.questions.action.label, hint: null }, choices, {
      required: false,
    })
    const prompts = boardPrompts[args['action'] ?? '']
    if (!prompts) return [which]
    const boarding = await boardingOf(powers, args, by)
    return refusedAtOnce(boarding) ? [which, rest] : [which, ...prompts(boarding)]
  },

  async run(powers, args, by) {
    const boarding = await boardingOf(powers, args, by)
    if (boarding.boards.length === 0) return refused({ kind: 'no-board' })
    return (acts[args['action'] ?? 'show']?.act ?? showBoard)(boarding)
  },
}

/** Nobody is asked for what can lead to nothing; running says why. */
const refusedAtOnce = (boarding: Boarding): boolean => {
  const { boards, statements, args } = boarding
  if (boards.length === 0) return true
  if (['state', 'record'].includes(args['action'] ?? '')) return openCalls(boarding).length === 0
  return ['leave-out', 'put-back'].includes(args['action'] ?? '') && statements.length === 0
}

async function boardingOf(powers: Boarding['powers'], args: Boarding['args'], by: Boarding['by']): Promise<Boarding> {
  const plan = mainPlan(powers.city)
  const book = await readBook(powers, plan.code)
  return { powers, plan, book, by, args, ...(await readBoards(powers, plan.code, book)) }
}

/** German words are understood by those who read English, too. */
const inGerman = (action: string): readonly string[] =>
  Object.entries(catalogue('de').boards.actions).flatMap(([value, label]) => (value === action ? [label] : []))
