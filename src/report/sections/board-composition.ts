import type { BoardCompositionFacts, BoardGroupFacts } from '#domain/board-facts.ts'
import { heading, stacked, table } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import { cleanLine } from '#report/clean-text.ts'
import type { Section } from '#report/section.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** Who is in the advisory board that was called, group by group, as numbers or by name as the city has it. */
export const boardComposition: Section = ({ board }, words) => {
  const boards = board?.boards.filter(({ groups }) => groups.length > 0) ?? []
  if (boards.length === 0) return []
  const { title } = words.reports.board.composition
  return [heading(1, title, 'board-composition'), ...boards.map((each) => composition(each, words))]
}

function composition({ name, groups }: BoardCompositionFacts, words: Catalogue): Block {
  const said = words.reports.board.composition
  const rows = groups.map((group) => [
    group.name === null ? said.noGroup : cleanLine(group.name),
    members(group, words),
  ])
  return table(said.caption(cleanLine(name)), said.head, rows, { widths: [35, 65] })
}

/** Seats that nobody has stand below the names. */
function members({ names, members: count, seats }: BoardGroupFacts, { reports }: Catalogue) {
  const counted = reports.board.composition.count(count, seats)
  if (names === null || names.length === 0) return [counted]
  const isVacant = seats !== null && count < seats
  return stacked([...names.map(cleanLine), ...(isVacant ? [counted] : [])])
}
