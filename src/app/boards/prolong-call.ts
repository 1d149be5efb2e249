import { seatOf } from '#domain/board.ts'
import type { BoardCall } from '#domain/board-call.ts'
import type { Instant } from '#domain/instant.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { BoardAct, Boarding } from '#app/boards/boarding.ts'
import { aboutCall, codeOfCall } from '#app/boards/board-words.ts'
import { callMeant } from '#app/boards/call-meant.ts'
import { dueOfCall } from '#app/boards/due-of-call.ts'
import { stateButton } from '#app/boards/state-button.ts'
import { toldMembers } from '#app/boards/told-members.ts'
import { answering, reply, replyWith } from '#app/reply.ts'

/** Gives a call another deadline, and opens it again where it has ended; each member who can be reached hears of it once. */
export const prolongCall: BoardAct = (boarding) => {
  const { book, by, args } = boarding
  const dated = callDated(boarding)
  if (!dated.ok) return dated
  if (args['sure'] === 'no') return accepted(answering(reply(by.words.questions.cancelled)))
  const { call, due } = dated.value
  const messages = toldMembers(boarding, call, (reader) => {
    const { words, say } = reader
    const said = words.boards.newDue(aboutCall(call, book, reader), say.instant(due))
    return replyWith([stateButton(reader, codeOfCall(call, book))], said)
  })
  return accepted({
    reply: reply(by.words.boards.prolonged(aboutCall(call, book, by), by.say.instant(due), messages.length)),
    changes: [{ kind: 'board-call-due', call: call.id, due, version: call.version }],
    messages,
  })
}

/** The call that is meant and its new deadline. */
export function callDated(boarding: Boarding): Outcome<{ readonly call: BoardCall; readonly due: Instant }> {
  const call = callMeant(boarding, prolongable(boarding))
  if (!call || !boarding.round) return refused({ kind: 'no-board-call' })
  const due = dueOfCall(boarding, boarding.round)
  return due.ok ? accepted({ call, due: due.value }) : due
}

/** Calls on the report that is still to come, unless they were withdrawn. */
export function prolongable({ calls, boards, round, by }: Boarding): readonly BoardCall[] {
  const own = seatOf(by.person, boards)?.board.party.id
  const dated = calls.filter((call) => call.state !== 'withdrawn' && call.round === round?.id)
  // Of several on one subject the last one counts.
  return dated.filter(
    (call, at) =>
      (own === undefined || call.board === own) &&
      !dated.slice(at + 1).some((other) => other.board === call.board && other.measure === call.measure),
  )
}
