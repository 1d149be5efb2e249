import type { BoardStatementFacts } from '#domain/board-facts.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import type { Block } from '#report/block.ts'
import { boardLabel } from '#report/board-label.ts'
import { heading, paragraph } from '#report/build.ts'
import { cleanLine } from '#report/clean-text.ts'
import { prose } from '#report/prose.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** What the board says to a measure, or with null to the report as a whole, each statement under its label. */
export function boardBlocks(
  measure: string | null,
  depth: 2 | 3 | 4,
  { board }: InterimReport,
  words: Catalogue,
): readonly Block[] {
  if (!board) return []
  const said = board.statements.filter((each) => each.measure === measure)
  return said.flatMap((each, at) => [
    heading(depth, boardLabel(each, board.boards.length > 1, words)),
    ...questionOf(each, said[at - 1], words),
    ...prose(each.text),
  ])
}

/** Said once where several answer the same one after the other. */
function questionOf(
  { question }: BoardStatementFacts,
  before: BoardStatementFacts | undefined,
  { reports }: Catalogue,
): readonly Block[] {
  if (question === null || question === before?.question) return []
  const text = reports.board.question(cleanLine(question))
  return [paragraph({ type: 'emphasis', children: [{ type: 'text', value: text }] })]
}
