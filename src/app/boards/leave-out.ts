import type { BoardStatement } from '#domain/board-statement.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { BoardAct, Boarding } from '#app/boards/boarding.ts'
import { aboutCall, whoStates } from '#app/boards/board-words.ts'
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
    messages: [],
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
    messages: [],
  })
}

function statementMeant({ statements, calls, book, by, args }: Boarding) {
  const statement: BoardStatement | undefined = statements.find(({ id }) => id === args['statement'])
  const call = calls.find(({ id }) => id === statement?.call)
  if (!statement || !call) return undefined
  return { statement, about: aboutCall(call, book, by), who: whoStates(statement, book, by) }
}
