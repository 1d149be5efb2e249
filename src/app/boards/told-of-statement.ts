import type { BoardCall } from '#domain/board-call.ts'
import type { BoardStatement } from '#domain/board-statement.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Boarding } from '#app/boards/boarding.ts'
import { aboutCall, whoStates } from '#app/boards/board-words.ts'
import { isDrafted } from '#app/boards/is-drafted.ts'
import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import { reply } from '#app/reply.ts'

/** The coordination hears of a statement, and that a draft there is does not have it as it is now. */
export async function toldOfStatement(
  { powers, plan, book, by }: Boarding,
  call: BoardCall,
  statement: BoardStatement,
  says: 'stated' | 'takenBackTold',
): Promise<readonly Message[]> {
  const drafted = await isDrafted(powers, call)
  return holders(book, plan.code, 'coordinator')
    .filter(({ id }) => id !== by.person.id)
    .map((person) =>
      notice(powers, person, book.directory, (reader) => {
        const { boards } = reader.words
        return reply(
          boards[says](aboutCall(call, book, reader), whoStates(statement, book, reader)),
          ...(drafted ? [boards.lateForDraft] : []),
        )
      }),
    )
}
