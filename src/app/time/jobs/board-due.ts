import type { BoardCall } from '#domain/board-call.ts'
import { aboutCall } from '#app/boards/board-words.ts'
import { readBoards } from '#app/boards/read-boards.ts'
import { silentMembers } from '#app/boards/silent-members.ts'
import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import { reply } from '#app/reply.ts'
import type { Job } from '#app/time/job.ts'

/** Tells the coordination, at the deadline of a call to the board, how many statements are there and from which groups none. */
export const boardDue: Job = {
  name: 'board-due',
  async upcoming({ store }, plan) {
    const calls = await store.boards.calls(plan.code)
    return calls.filter(({ state }) => state === 'open').map((call) => ({ slot: slotOf(call), at: call.due }))
  },
  async run(powers, plan, book, { slot }) {
    const { boards, calls, statements } = await readBoards(powers, plan.code, book)
    const call = calls.find((each) => slotOf(each) === slot)
    const board = boards.find(({ party }) => party.id === call?.board)
    if (!call || !board) return { changes: [], messages: [] }
    const count = statements.filter((each) => each.call === call.id).length
    const awaited = silentMembers(call, board, statements)
    const silent = board.groups.filter(
      ({ members }) => members.length > 0 && members.every((each) => awaited.includes(each)),
    )
    const messages = holders(book, plan.code, 'coordinator').map((person) =>
      notice(powers, person, book.directory, (reader) => {
        const { words, say } = reader
        const names = silent.map(({ party }) => party?.name ?? words.boards.noGroup)
        return reply(
          words.boards.dueOver(aboutCall(call, book, reader), count),
          ...(names.length === 0 ? [] : [words.boards.silent(say.list(names))]),
        )
      }),
    )
    return { changes: [], messages }
  },
}

const slotOf = ({ id, due }: Pick<BoardCall, 'id' | 'due'>): string => `${id}:${due}`
