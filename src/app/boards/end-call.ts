import { accepted, refused } from '#domain/outcome.ts'
import type { BoardAct, Boarding } from '#app/boards/boarding.ts'
import { openCalls } from '#app/boards/open-calls.ts'
import { aboutCall } from '#app/boards/board-words.ts'
import { callMeant } from '#app/boards/call-meant.ts'
import { toldMembers } from '#app/boards/told-members.ts'
import { answering, reply } from '#app/reply.ts'

/**
 * Ends a call before its report is released: what has been said stays in the report; where nothing has, the call is
 * withdrawn. The members who can be reached hear of it once.
 */
export const endCall: BoardAct = (boarding) => {
  const { book, by, args } = boarding
  const call = callMeant(boarding, openCalls(boarding))
  if (!call) return refused({ kind: 'no-board-call' })
  if (args['sure'] === 'no') return accepted(answering(reply(by.words.questions.cancelled)))
  const given = givenTo(call.id, boarding)
  const messages = toldMembers(boarding, call, (reader) =>
    reply(reader.words.boards.ended(aboutCall(call, book, reader), given)),
  )
  const state = given > 0 ? 'closed' : 'withdrawn'
  return accepted({
    reply: reply(by.words.boards.endedTold(aboutCall(call, book, by), given, messages.length)),
    changes: [{ kind: 'board-call-state', call: call.id, state, version: call.version }],
    messages,
  })
}

/** How many statements there are to a call. */
export const givenTo = (call: string, { statements }: Pick<Boarding, 'statements'>): number =>
  statements.filter((each) => each.call === call).length
