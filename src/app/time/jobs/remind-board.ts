import type { BoardCall } from '#domain/board-call.ts'
import { plusWorkingDays } from '#domain/calendar.ts'
import { dayOf, instantAt } from '#domain/instant.ts'
import { standardBoard } from '#domain/standard-board.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { aboutCall, codeOfCall } from '#app/boards/board-words.ts'
import { readBoards } from '#app/boards/read-boards.ts'
import { silentMembers } from '#app/boards/silent-members.ts'
import { stateButton } from '#app/boards/state-button.ts'
import { notice } from '#app/people/notice.ts'
import { replyWith } from '#app/reply.ts'
import type { Job } from '#app/time/job.ts'

/** Reminds each member of the board once, some working days before the deadline of a call they have not answered. */
export const remindBoard: Job = {
  name: 'remind-board',
  async upcoming(powers, plan, book) {
    const { calendar } = powers
    const now = powers.now()
    const { boards, calls, statements } = await readBoards(powers, plan.code, book)
    const before = (plan.board ?? standardBoard).remindBefore
    return calls
      .filter(({ state, due }) => state === 'open' && now < due)
      .flatMap((call) => {
        const board = boards.find(({ party }) => party.id === call.board)
        const day = plusWorkingDays(calendar, dayOf(call.due, calendar.zone), -before)
        const at = instantAt(day, plan.schedule.opensAt, calendar.zone)
        // Whoever was called after that day has hardly read the call.
        if (!board || at <= call.at) return []
        return silentMembers(call, board, statements)
          .filter(({ id }) => !book.directory.unreachable.has(id))
          .map(({ id }) => ({ slot: slotOf(id, call), at }))
      })
  },
  async run(powers, plan, book, { slot }) {
    const { boards, calls, statements } = await readBoards(powers, plan.code, book)
    const call = calls.find((each) => each.state === 'open' && slot.endsWith(slotOf('', each)))
    const board = boards.find(({ party }) => party.id === call?.board)
    if (!call || !board) return { changes: [], messages: [] }
    const person = silentMembers(call, board, statements).find(({ id }) => slot === slotOf(id, call))
    if (!person) return { changes: [], messages: [] }
    const write = (reader: Actor): Reply => {
      const { words, say } = reader
      const state = stateButton(reader, codeOfCall(call, book))
      return replyWith(
        [state],
        words.boards.reminder(aboutCall(call, book, reader), say.instant(call.due)),
        words.boards.howTo(state.says),
      )
    }
    return { changes: [], messages: [notice(powers, person, book.directory, write, [call.id])] }
  },
}

/** Of a call that is prolonged they are reminded anew. */
const slotOf = (person: string, { id, due }: Pick<BoardCall, 'id' | 'due'>): string => `${person}:${id}:${due}`
