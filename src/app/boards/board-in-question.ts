import { aboutCall, whoStates } from '#app/boards/board-words.ts'
import { openCallsOf } from '#app/boards/open-calls-of.ts'
import { readBoards } from '#app/boards/read-boards.ts'
import type { Papering } from '#app/papers/papering.ts'

/** What whoever releases a report must know of the board: which calls still run, and whose statements are left out. */
export async function boardInQuestion({
  powers,
  plan,
  book,
  by,
}: Pick<Papering, 'powers' | 'plan' | 'book' | 'by'>): Promise<readonly string[]> {
  const { calls, statements } = await readBoards(powers, plan.code, book)
  const { boards } = by.words
  const running = openCallsOf(book.round, calls).filter(({ due }) => powers.now() < due)
  const ofRound = calls.filter(({ round }) => round === book.round?.id)
  const leftOut = statements.flatMap((each) => {
    const call = each.leftOut === null ? undefined : ofRound.find(({ id }) => id === each.call)
    return call ? [boards.inShort(aboutCall(call, book, by), whoStates(each, book, by))] : []
  })
  return [
    ...running.map((call) => boards.stillRuns(aboutCall(call, book, by), by.say.instant(call.due))),
    ...(leftOut.length === 0 ? [] : [boards.areLeftOut(by.say.list(leftOut))]),
  ]
}
