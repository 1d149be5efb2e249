import { boardFacts, type BoardFacts } from '#domain/board-facts.ts'
import type { PlanSettings } from '#domain/city.ts'
import type { Round } from '#domain/round.ts'
import { standardBoard } from '#domain/standard-board.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'
import { readBoards } from '#app/boards/read-boards.ts'

/** What the board says in the paper of a round, as it stands now; null where it was not called for it. */
export async function paperBoard(
  powers: Pick<Powers, 'store'>,
  plan: PlanSettings,
  book: RoundBook,
  round: Round,
): Promise<BoardFacts | null> {
  const { boards, calls, statements } = await readBoards(powers, plan.code, book)
  return boardFacts({
    boards,
    calls: calls.filter((call) => call.round === round.id),
    statements,
    parties: book.directory.parties,
    people: book.directory.people,
    measures: book.measures,
    names: (plan.board ?? standardBoard).names,
  })
}
