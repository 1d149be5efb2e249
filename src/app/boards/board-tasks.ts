import { boardsOn, seatOf } from '#domain/board.ts'
import type { Block } from '#report/block.ts'
import { paragraph } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Button } from '#app/contracts/reply.ts'
import { openCalls } from '#app/boards/open-calls.ts'
import { aboutCall, codeOfCall } from '#app/boards/board-words.ts'
import { readBoards } from '#app/boards/read-boards.ts'
import { silentMembers } from '#app/boards/silent-members.ts'
import { stateButton } from '#app/boards/state-button.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** What the advisory board is called for and one of its members has not said yet, and the ways to say it. */
export interface BoardTasks {
  readonly body: readonly Block[]
  readonly buttons: readonly Button[]
}

/** Of whoever is on no board there is nothing, and nothing is read for them. */
export async function boardTasks(
  powers: Pick<Powers, 'store'>,
  plan: string,
  book: RoundBook,
  by: Actor,
): Promise<BoardTasks> {
  const seat = seatOf(by.person, boardsOn(book.directory, book.today))
  if (!seat) return { body: [], buttons: [] }
  const reading = await readBoards(powers, plan, book)
  const awaited = openCalls({ ...reading, by }).filter((call) =>
    silentMembers(call, seat.board, reading.statements).some(({ id }) => id === by.person.id),
  )
  return {
    body: awaited.map((call) =>
      paragraph(by.words.boards.awaited(aboutCall(call, book, by), by.say.instant(call.due))),
    ),
    buttons: awaited.map((call) => stateButton(by, codeOfCall(call, book))),
  }
}
