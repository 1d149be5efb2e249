import { accepted, refused } from '#domain/outcome.ts'
import { list } from '#report/build.ts'
import type { BoardAct } from '#app/boards/boarding.ts'
import { openCalls } from '#app/boards/open-calls.ts'
import { aboutCall, codeOfCall } from '#app/boards/board-words.ts'
import { callMeant } from '#app/boards/call-meant.ts'
import { ownStatement } from '#app/boards/own-statement.ts'
import { stateButton } from '#app/boards/state-button.ts'
import { toldOfStatement } from '#app/boards/told-of-statement.ts'
import { replyWith } from '#app/reply.ts'

/** Takes a member's own statement back until the deadline; what it said is shown once more and kept nowhere. */
export const takeBack: BoardAct = async (boarding) => {
  const { powers, book, by } = boarding
  const call = callMeant(boarding, openCalls(boarding))
  const statement = call && ownStatement(boarding, call)
  if (!call || !statement) return refused({ kind: 'no-own-board-statement' })
  const about = aboutCall(call, book, by)
  if (powers.now() > call.due) return refused({ kind: 'board-statement-stands', about, due: call.due })
  const { boards } = by.words
  return accepted({
    reply: replyWith(
      [stateButton(by, codeOfCall(call, book))],
      boards.takenBack(about),
      list(statement.text),
      boards.anew(by.say.instant(call.due)),
    ),
    changes: [{ kind: 'board-taken-back', statement: statement.id, call: call.id, version: statement.version }],
    messages: await toldOfStatement(boarding, call, statement, 'takenBackTold'),
  })
}
