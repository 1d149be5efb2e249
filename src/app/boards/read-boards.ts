import { boardsOn } from '#domain/board.ts'
import type { BoardReading } from '#app/boards/boarding.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** Reads who is on the boards, and what they are called for and said about a plan. */
export async function readBoards(
  { store }: Pick<Powers, 'store'>,
  plan: string,
  { directory, today }: Pick<RoundBook, 'directory' | 'today'>,
): Promise<BoardReading> {
  const calls = await store.boards.calls(plan)
  const statements = await store.boards.statements(calls.map(({ id }) => id))
  return { boards: boardsOn(directory, today), calls, statements }
}
