import type { BoardCall } from '#domain/board-call.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Message } from '#app/contracts/message.ts'
import { aboutCall } from '#app/boards/board-words.ts'
import { openCallsOf } from '#app/boards/open-calls-of.ts'
import { readBoards } from '#app/boards/read-boards.ts'
import { silentMembers } from '#app/boards/silent-members.ts'
import type { Papering } from '#app/papers/papering.ts'
import { notice } from '#app/people/notice.ts'
import { reply } from '#app/reply.ts'

/** With the release of its report a call ends; whoever still had time to answer and has not is told. */
export async function callsEnded({ powers, plan, book }: Pick<Papering, 'powers' | 'plan' | 'book'>): Promise<{
  readonly changes: readonly Change[]
  readonly messages: readonly Message[]
}> {
  const { boards, calls, statements } = await readBoards(powers, plan.code, book)
  const open = openCallsOf(book.round, calls)
  const awaited = (call: BoardCall) =>
    boards
      .filter(({ party }) => party.id === call.board)
      .flatMap((board) => silentMembers(call, board, statements))
      .filter(({ id }) => !book.directory.unreachable.has(id))
  return {
    changes: open.map(({ id, version }) => ({ kind: 'board-call-state', call: id, state: 'closed', version })),
    messages: open
      .filter(({ due }) => powers.now() < due)
      .flatMap((call) =>
        awaited(call).map((person) =>
          notice(powers, person, book.directory, (reader) =>
            reply(reader.words.boards.endedByRelease(aboutCall(call, book, reader))),
          ),
        ),
      ),
  }
}
