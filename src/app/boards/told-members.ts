import type { BoardCall } from '#domain/board-call.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Reply } from '#app/contracts/reply.ts'
import type { Boarding } from '#app/boards/boarding.ts'
import { notice } from '#app/people/notice.ts'

/** What every member of the board that was called is told, as far as they can be reached; what replies to it is a statement to the call. */
export const toldMembers = (
  { powers, book, boards }: Pick<Boarding, 'powers' | 'book' | 'boards'>,
  call: BoardCall,
  write: (reader: Actor) => Reply,
): readonly Message[] =>
  boards
    .filter(({ party }) => party.id === call.board)
    .flatMap(({ groups }) => groups.flatMap(({ members }) => members))
    .filter(({ id }) => !book.directory.unreachable.has(id))
    .map((person) => notice(powers, person, book.directory, write, [call.id]))
