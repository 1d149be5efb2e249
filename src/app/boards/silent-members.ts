import type { Board } from '#domain/board.ts'
import type { BoardCall } from '#domain/board-call.ts'
import type { BoardStatement } from '#domain/board-statement.ts'
import type { Person } from '#domain/person.ts'

/** Members from whom a call still awaits something: neither they, nor their group, nor the board as a whole has said anything. */
export function silentMembers(
  call: BoardCall,
  { groups }: Board,
  statements: readonly BoardStatement[],
): readonly Person[] {
  const said = statements.filter((each) => each.call === call.id)
  if (said.some(({ voice }) => voice === 'board')) return []
  return groups.flatMap(({ party, members }) =>
    said.some(({ voice, group }) => voice === 'group' && group === party?.id)
      ? []
      : members.filter(({ id }) => !said.some(({ person }) => person === id)),
  )
}
