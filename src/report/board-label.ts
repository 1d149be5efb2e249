import type { BoardStatementFacts } from '#domain/board-facts.ts'
import { cleanLine } from '#report/clean-text.ts'
import type { Catalogue } from '#text/catalogue.ts'

/**
 * Whose words follow: the board's, a group's or a member's, who is named only where they wish. Of several boards, the
 * board's name goes before.
 */
export function boardLabel(
  { board, voice, group, name }: BoardStatementFacts,
  several: boolean,
  { reports }: Catalogue,
): string {
  const said = reports.board
  const within = group === null ? null : cleanLine(group)
  const who = voice === 'member' ? (name === null ? said.member(within) : named(within, cleanLine(name))) : within
  const parts = [...(several ? [cleanLine(board)] : []), ...(who === null ? [] : [who])]
  return said.statement(parts.length === 0 ? null : parts.join(' – '))
}

const named = (group: string | null, name: string): string => (group === null ? name : `${group}, ${name}`)
