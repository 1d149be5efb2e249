import { seatOf } from '#domain/board.ts'
import type { BoardCall } from '#domain/board-call.ts'
import type { Boarding } from '#app/boards/boarding.ts'

/** The calls that the person may answer, or record answers to: a member's own board's alone. */
export function openCalls({ calls, boards, by }: Pick<Boarding, 'calls' | 'boards' | 'by'>): readonly BoardCall[] {
  const board = seatOf(by.person, boards)?.board.party.id
  return calls.filter((call) => call.state === 'open' && (board === undefined || call.board === board))
}
