import { boardBlocks } from '#report/board-blocks.ts'
import { heading, paragraph, ref } from '#report/build.ts'
import { cleanLine } from '#report/clean-text.ts'
import { profileId } from '#report/profile-id.ts'
import type { Section } from '#report/section.ts'

/** What the advisory board says to the report, apart from what the administration does; most papers have none. */
export const boardStatements: Section = (facts, words) => {
  const { board, profiles } = facts
  if (!board) return []
  const said = words.reports.board
  const codes = profiles
    .map(({ code }) => code)
    .filter((code) => board.statements.some((each) => each.measure === code))
  const whole = boardBlocks(null, 2, facts, words)
  const { omitted = 0 } = board
  const more = omitted === 0 ? [] : [paragraph(said.omitted(omitted))]
  if (whole.length === 0 && codes.length === 0)
    return [heading(1, said.title, 'board'), ...(omitted === 0 ? [paragraph(said.silent)] : more)]
  return [
    heading(1, said.title, 'board'),
    paragraph(said.whose(board.boards.map(({ name }) => cleanLine(name)))),
    ...whole,
    ...(codes.length === 0
      ? []
      : [
          paragraph(
            said.elsewhere,
            ' ',
            ...codes.flatMap((code, at) => [...(at === 0 ? [] : [', ']), ref(profileId(code), cleanLine(code))]),
            '.',
          ),
        ]),
    ...more,
  ]
}
