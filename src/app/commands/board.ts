import { seatOf } from '#domain/board.ts'
import { oneOf } from '#domain/one-of.ts'
import { refused } from '#domain/outcome.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import { boardActNames, boardActs } from '#app/boards/board-acts.ts'
import { boardPrompts, callsFor } from '#app/boards/board-prompts.ts'
import type { Boarding } from '#app/boards/boarding.ts'
import { filledInForBoard } from '#app/boards/filled-in-for-board.ts'
import { cityWide } from '#app/city-wide.ts'
import { readBoarding } from '#app/boards/read-boarding.ts'
import { whichAct } from '#app/boards/which-act.ts'
import { rest } from '#app/papers/paper-prompts.ts'

/** All that is done with the advisory board: who is in it, calls for statements, the statements themselves. */
export const board: Command<Boarding['powers']> = {
  word: 'board',
  needs: 'see-board',
  needsFor: (args) => boardActs[actOf(args)].needs,
  /** Who sits on it is one matter for all plans. */
  async changesIn({ city }, { action = '' }) {
    return action === 'member' || action === 'leaves' ? [cityWide(city)] : []
  },
  pressed: ['action', 'measure'],

  async complete(powers, args, by) {
    return { args: filledInForBoard(await readBoarding(powers, args, by)), resumed: false }
  },

  async questions(powers, args, by) {
    const boarding = await readBoarding(powers, args, by)
    const which = whichAct(boarding)
    const prompts = args['action'] === undefined ? undefined : boardPrompts[actOf(args)]
    if (!prompts) return [which]
    return isRefusedAtOnce(boarding) ? [which, rest] : [which, ...prompts(boarding)]
  },

  async run(powers, args, by) {
    const boarding = await readBoarding(powers, args, by)
    if (boarding.boards.length === 0) return refused({ kind: 'no-board' })
    return boardActs[actOf(args)].act(boarding)
  },
}

const actOf = ({ action }: Args) => oneOf(boardActNames, action ?? 'show')

/** Nobody is asked for what can lead to nothing; running says why. */
const isRefusedAtOnce = (boarding: Boarding): boolean => {
  const { boards, statements, args, by } = boarding
  if (boards.length === 0) return true
  if (args['action'] === 'state' && !seatOf(by.person, boards)) return true
  const calls = callsFor(boarding)
  if (calls) return calls.length === 0
  return ['leave-out', 'put-back'].includes(args['action'] ?? '') && statements.length === 0
}
