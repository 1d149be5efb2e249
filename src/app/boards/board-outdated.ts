import { outdatedStatements } from '#domain/outdated-statements.ts'
import { boardLabel } from '#report/board-label.ts'
import { paperBoard } from '#app/boards/paper-board.ts'
import type { Papering } from '#app/papers/papering.ts'
import type { Draft } from '#app/papers/read-draft.ts'

/** The statements of the board, by whose they are, that a draft does not have as they are now: such as what came after it. */
export async function boardOutdated(
  { powers, plan, book, by }: Pick<Papering, 'powers' | 'plan' | 'book' | 'by'>,
  { whole }: Pick<Draft, 'whole'>,
): Promise<readonly string[]> {
  const present = book.round && (await paperBoard(powers, plan, book, book.round))
  const labels = outdatedStatements(whole.board ?? null, present).map((each) => {
    const label = boardLabel(each, false, by.words)
    return each.measure === null ? label : `${each.measure} ${label}`
  })
  const [before = 0, now = 0] = [whole.board?.omitted, present?.omitted]
  return [...new Set(labels), ...(before === now ? [] : [by.words.boards.leftOutCount])]
}
