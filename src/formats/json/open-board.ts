import type { BoardFacts } from '#domain/board-facts.ts'
import { cleanText } from '#report/clean-text.ts'
import { line } from './line.ts'

/** What the advisory board says, and who is in it; names only where the paper has them. */
export const openBoard = ({ boards, statements, omitted }: BoardFacts) => ({
  boards: boards.map(({ name, groups }) => ({
    name: line(name),
    groups: groups.map((group) => ({
      name: line(group.name),
      members: group.members,
      seats: group.seats ?? undefined,
      names: group.names?.map(line),
    })),
  })),
  statements: statements.map(({ board, voice, group, name, measure, question, text }) => ({
    board: line(board),
    of: voice,
    group: line(group),
    name: line(name),
    measure: line(measure),
    question: line(question),
    text: cleanText(text).trim(),
  })),
  omitted,
})
