import type { BoardCall } from '#domain/board-call.ts'
import type { BoardStatement } from '#domain/board-statement.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { Message } from '#app/contracts/message.ts'
import type { BoardAct, Boarding } from '#app/boards/boarding.ts'
import { aboutCall, whoStates } from '#app/boards/board-words.ts'
import { notice } from '#app/people/notice.ts'
import { reply } from '#app/reply.ts'

/** Leaves a statement out of the paper from the next draft on; its words stay as they are, and the reason beside them. */
export const leaveOut: BoardAct = (boarding) => {
  const { by, args } = boarding
  const found = statementMeant(boarding)
  if (!found) return refused({ kind: 'no-board-statement' })
  const { statement, about, who } = found
  return accepted({
    reply: reply(by.words.boards.omitted(about, who)),
    changes: [
      { kind: 'board-left-out', statement: statement.id, reason: args['reason'] ?? '', version: statement.version },
    ],
    messages: toldSpeaker(boarding, found, 'leftOutTold'),
  })
}

/** Takes a statement that was left out into the next draft again. */
export const putBack: BoardAct = (boarding) => {
  const found = statementMeant(boarding)
  if (!found) return refused({ kind: 'no-board-statement' })
  const { statement, about, who } = found
  return accepted({
    reply: reply(boarding.by.words.boards.putBack(about, who)),
    changes: [{ kind: 'board-left-out', statement: statement.id, reason: null, version: statement.version }],
    messages: toldSpeaker(boarding, found, 'putBackTold'),
  })
}

/** The member whose own statement it is, if they can be reached; the reason is the coordination's to give. */
function toldSpeaker(
  { powers, book, by }: Boarding,
  { statement: { person: speaker }, call }: Meant,
  says: 'leftOutTold' | 'putBackTold',
): readonly Message[] {
  const { people, unreachable } = book.directory
  return people
    .filter(({ id }) => id === speaker && id !== by.person.id && !unreachable.has(id))
    .map((person) =>
      notice(powers, person, book.directory, (reader) =>
        reply(reader.words.boards[says](aboutCall(call, book, reader))),
      ),
    )
}

interface Meant {
  readonly statement: BoardStatement
  readonly call: BoardCall
  readonly about: string
  readonly who: string
}

function statementMeant({ statements, calls, book, by, args }: Boarding): Meant | undefined {
  const statement: BoardStatement | undefined = statements.find(({ id }) => id === args['statement'])
  const call = calls.find(({ id }) => id === statement?.call)
  if (!statement || !call) return undefined
  return { statement, call, about: aboutCall(call, book, by), who: whoStates(statement, book, by) }
}
