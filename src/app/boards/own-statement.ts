import type { BoardCall } from '#domain/board-call.ts'
import type { BoardStatement } from '#domain/board-statement.ts'
import type { Boarding } from '#app/boards/boarding.ts'

/** What a member has said to a call themselves. */
export const ownStatement = (
  { statements, by }: Pick<Boarding, 'statements' | 'by'>,
  { id }: Pick<BoardCall, 'id'>,
): BoardStatement | undefined =>
  statements.find(({ call, voice, person }) => call === id && voice === 'member' && person === by.person.id)
